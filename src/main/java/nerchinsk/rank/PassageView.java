package nerchinsk.rank;

/**
 * A passage of the pool with the question laid beside its sentences. What several features ask for is worked out once;
 * arrays with a place for each sentence tell nothing where one of a long passage was not looked at.
 */
final class PassageView {
    final Pool.Hit hit;
    /** The question beside each sentence; null where a long passage was not looked at. */
    final Alignment[] alignments;
    /** The best quality that each key has in any sentence. */
    final double[] together;
    /** The quality of each key in the title and heading. */
    final double[] headings;
    /** The better of the two. */
    final double[] around;
    /** How much each key tells the sentences apart: the more, the fewer have it; 0 where none has. */
    final double[] apart;
    /** The share of the question's weight that each sentence meets, in [0, 1]. */
    final double[] shares;
    /** The quality of each key in each sentence with the one before it, the title and the heading. */
    final double[][] near;
    /** The share of the question's weight that this meets, in [0, 1]. */
    final double[] nearShares;
    /** The shares of the question's weight that {@link #together}, {@link #headings} and {@link #around} meet. */
    final double togetherShare;
    final double headingsShare;
    final double aroundShare;

    private final double[] nothing;

    PassageView(Pool.Hit hit, Weighing weighing, Alignment[] alignments, double[] headings) {
        this.hit = hit;
        this.alignments = alignments;
        this.headings = headings;
        this.nothing = new double[headings.length];
        this.together = together();
        this.around = Weighing.better(together, headings);
        this.apart = apart(weighing);
        this.shares = new double[alignments.length];
        this.near = new double[alignments.length][];
        this.nearShares = new double[alignments.length];
        for (int i = 0; i < alignments.length; i++) {
            near[i] = has(i)
                    ? Weighing.better(quality(i), Weighing.better(quality(i - 1), headings))
                    : nothing;
            shares[i] = weighing.share(quality(i));
            nearShares[i] = weighing.share(near[i]);
        }
        this.togetherShare = weighing.share(together);
        this.headingsShare = weighing.share(headings);
        this.aroundShare = weighing.share(around);
    }

    private double[] together() {
        double[] best = new double[headings.length];
        for (Alignment alignment : alignments) {
            for (int key = 0; alignment != null && key < best.length; key++) {
                best[key] = Math.max(best[key], alignment.quality[key]);
            }
        }
        return best;
    }

    private double[] apart(Weighing weighing) {
        double[] weights = new double[headings.length];
        for (int key = 0; key < weights.length; key++) {
            int having = 0;
            for (Alignment alignment : alignments) {
                having += alignment != null && alignment.quality[key] > 0 ? 1 : 0;
            }
            weights[key] = having == 0 ? 0 : weighing.rarity()[key] * Math.log1p((double) size() / having);
        }
        return weights;
    }

    /** The number of sentences. */
    int size() {
        return alignments.length;
    }

    /** Whether there is a sentence with this index and it was looked at. */
    boolean has(int sentence) {
        return sentence >= 0 && sentence < alignments.length && alignments[sentence] != null;
    }

    /** The quality of each key in the sentence with this index; all zero where there is none. */
    double[] quality(int sentence) {
        return has(sentence) ? alignments[sentence].quality : nothing;
    }
}
