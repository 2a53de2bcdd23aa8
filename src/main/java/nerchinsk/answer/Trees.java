package nerchinsk.answer;

import java.util.List;
import java.util.Objects;

/**
 * A sum of small decision trees over the signs: what signs tell only together. Learned by gradient boosting (Friedman,
 * "Greedy function approximation: a gradient boosting machine", 2001). Immutable.
 */
final class Trees {
    /** Every tree asks so many questions on the way to a leaf. */
    static final int DEPTH = 5;
    static final int LEAVES = 1 << DEPTH;

    private final List<Tree> trees;

    Trees(List<Tree> trees) {
        this.trees = List.copyOf(trees);
    }

    /**
     * One tree; its nodes stand in the order of a heap: the children of node n are 2n + 1 and 2n + 2.
     *
     * @param sign for each inner node the index of the sign that it looks at
     * @param limit a sign below the limit leads to the first child, any other to the second
     * @param leaf what each leaf adds to the log-odds
     */
    record Tree(int[] sign, double[] limit, double[] leaf) {
        double value(double[] signs) {
            return leaf[leafOf(signs)];
        }

        /** The index of the leaf that {@code signs} lead to. */
        int leafOf(double[] signs) {
            int node = 0;
            while (node < sign.length) {
                node = 2 * node + (signs[sign[node]] < limit[node] ? 1 : 2);
            }
            return node - sign.length;
        }
    }

    /** The trees, in no order that matters. */
    List<Tree> all() {
        return trees;
    }

    /** What all trees add to the log-odds. */
    double sum(double[] signs) {
        double sum = 0;
        for (Tree tree : trees) {
            sum += tree.value(signs);
        }
        return sum;
    }

    /**
     * The trees of a file: the first line names the signs, each other line is a tree. Its inner nodes stand as
     * {@code index<limit}, then its leaves; blanks part them all.
     *
     * @param names the signs by their index
     * @throws IllegalArgumentException if the file names other signs, or a line is no tree
     */
    static Trees read(List<String> lines, List<String> names) {
        if (!lines.getFirst().equals(String.join(" ", names))) {
            throw new IllegalArgumentException("the trees were learned with other signs: learn anew");
        }
        return new Trees(lines.stream().skip(1).map(line -> tree(line, names.size())).toList());
    }

    private static Tree tree(String line, int signs) {
        String[] parts = line.split(" ");
        if (parts.length != 2 * LEAVES - 1) {
            throw new IllegalArgumentException("not a tree with " + LEAVES + " leaves: " + line);
        }
        int[] sign = new int[LEAVES - 1];
        double[] limit = new double[LEAVES - 1];
        double[] leaf = new double[LEAVES];
        for (int node = 0; node < sign.length; node++) {
            int less = parts[node].indexOf('<');
            sign[node] = Objects.checkIndex(Integer.parseInt(parts[node].substring(0, less)), signs);
            limit[node] = Double.parseDouble(parts[node].substring(less + 1));
        }
        for (int i = 0; i < LEAVES; i++) {
            leaf[i] = Double.parseDouble(parts[sign.length + i]);
        }
        return new Tree(sign, limit, leaf);
    }
}
