package nerchinsk.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Grows the trees of the confidence: gradient boosting of the logistic loss by Newton steps, splits found in
 * histograms. Deterministic: the signs that a level may look at are drawn by a generator with a fixed seed.
 */
final class TreeTraining {
    private static final int TREES = 600;
    private static final double RATE = 0.05;
    private static final int BINS = 32;
    private static final double SHARE_OF_SIGNS = 0.25;
    private static final double PENALTY = 5;
    private static final int FEWEST_IN_A_LEAF = 20;

    private final List<double[]> signs = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();
    private final List<Double> importance = new ArrayList<>();
    private final List<Double> start = new ArrayList<>();

    /** The cuts between the bins of each sign, ascending. */
    private double[][] cuts = {};
    /** For each sign the bin of each example. */
    private byte[][] bins = {};

    /** @param start the log-odds that the trees begin with */
    void add(double[] signs, boolean right, double importance, double start) {
        this.signs.add(signs);
        this.right.add(right);
        this.importance.add(importance);
        this.start.add(start);
    }

    Trees train() {
        int n = signs.getFirst().length;
        cuts = IntStream.range(0, n).mapToObj(this::cuts).toArray(double[][]::new);
        bins = IntStream.range(0, n).mapToObj(this::bins).toArray(byte[][]::new);
        double[] logit = start.stream().mapToDouble(value -> value).toArray();
        Random random = new Random(1);
        List<Trees.Tree> trees = new ArrayList<>();
        while (trees.size() < TREES) {
            Trees.Tree tree = grow(logit, random);
            for (int i = 0; i < logit.length; i++) {
                logit[i] += tree.value(signs.get(i));
            }
            trees.add(tree);
        }
        return new Trees(trees);
    }

    private double[] cuts(int sign) {
        double[] values = signs.stream().mapToDouble(row -> row[sign]).sorted().toArray();
        return IntStream.range(1, BINS).mapToDouble(bin -> values[values.length * bin / BINS])
                .distinct().toArray();
    }

    private byte[] bins(int sign) {
        byte[] bin = new byte[signs.size()];
        for (int i = 0; i < bin.length; i++) {
            while (bin[i] < cuts[sign].length && signs.get(i)[sign] >= cuts[sign][bin[i]]) {
                bin[i]++;
            }
        }
        return bin;
    }

    private Trees.Tree grow(double[] logit, Random random) {
        double[] pull = new double[logit.length];
        double[] bend = new double[logit.length];
        for (int i = 0; i < logit.length; i++) {
            double chance = 1 / (1 + Math.exp(-logit[i]));
            pull[i] = ((right.get(i) ? 1 : 0) - chance) * importance.get(i);
            bend[i] = Math.max(1e-6, chance * (1 - chance)) * importance.get(i);
        }
        int inner = Trees.LEAVES - 1;
        int[] sign = new int[inner];
        double[] limit = new double[inner];
        Arrays.fill(limit, Double.POSITIVE_INFINITY);
        int[] node = new int[logit.length];
        for (int first = 0; first < inner; first = 2 * first + 1) {
            split(first, node, pull, bend, random, sign, limit);
            for (int i = 0; i < node.length; i++) {
                node[i] = 2 * node[i] + (signs.get(i)[sign[node[i]]] < limit[node[i]] ? 1 : 2);
            }
        }
        double[] pulls = new double[Trees.LEAVES];
        double[] bends = new double[Trees.LEAVES];
        for (int i = 0; i < node.length; i++) {
            pulls[node[i] - inner] += pull[i];
            bends[node[i] - inner] += bend[i];
        }
        double[] leaf = new double[Trees.LEAVES];
        for (int i = 0; i < leaf.length; i++) {
            leaf[i] = RATE * pulls[i] / (bends[i] + PENALTY);
        }
        return new Trees.Tree(sign, limit, leaf);
    }

    /** Finds the best split of each node of the level that begins with the node {@code first}. */
    private void split(int first, int[] node, double[] pull, double[] bend, Random random, int[] sign,
            double[] limit) {
        int nodes = first + 1;
        double[] best = new double[nodes];
        for (int j = 0; j < cuts.length; j++) {
            if (random.nextDouble() >= SHARE_OF_SIGNS || cuts[j].length == 0) {
                continue;
            }
            double[][][] sums = new double[nodes][cuts[j].length + 1][3];
            byte[] bin = bins[j];
            for (int i = 0; i < node.length; i++) {
                double[] sum = sums[node[i] - first][bin[i]];
                sum[0] += pull[i];
                sum[1] += bend[i];
                sum[2]++;
            }
            for (int at = 0; at < nodes; at++) {
                double[] all = sum(sums[at], sums[at].length);
                for (int cut = 0; cut < cuts[j].length; cut++) {
                    double gain = gain(all, sum(sums[at], cut + 1));
                    if (gain > best[at]) {
                        best[at] = gain;
                        sign[first + at] = j;
                        limit[first + at] = cuts[j][cut];
                    }
                }
            }
        }
    }

    private static double[] sum(double[][] bins, int to) {
        double[] sum = new double[3];
        for (int bin = 0; bin < to; bin++) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += bins[bin][i];
            }
        }
        return sum;
    }

    private static double gain(double[] all, double[] low) {
        double[] high = {all[0] - low[0], all[1] - low[1], all[2] - low[2]};
        return low[2] < FEWEST_IN_A_LEAF || high[2] < FEWEST_IN_A_LEAF ? 0 : worth(low) + worth(high) - worth(all);
    }

    private static double worth(double[] sum) {
        return sum[0] * sum[0] / (sum[1] + PENALTY);
    }

    /** The lines that {@link Trees#read} reads. */
    static List<String> lines(Trees trees, List<String> names) {
        return Stream.concat(Stream.of(String.join(" ", names)), trees.all().stream().map(TreeTraining::line)).toList();
    }

    private static String line(Trees.Tree tree) {
        StringBuilder line = new StringBuilder();
        for (int node = 0; node < tree.sign().length; node++) {
            line.append(tree.sign()[node]).append('<')
                    .append(Double.isInfinite(tree.limit()[node]) ? "Infinity" : (float) tree.limit()[node])
                    .append(' ');
        }
        for (int leaf = 0; leaf < tree.leaf().length; leaf++) {
            line.append(String.format(Locale.ROOT, leaf == 0 ? "%.4f" : " %.4f", tree.leaf()[leaf]));
        }
        return line.toString();
    }
}
