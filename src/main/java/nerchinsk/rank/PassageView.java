package nerchinsk.rank;

/** A passage of the pool with the question laid beside its sentences. */
final class PassageView {
    final Pool.Hit hit;
    /** The question beside each sentence; null where a long passage was not looked at. */
    final Alignment[] alignments;
    /** The best quality that each key has in any sentence. */
    final double[] together;
    /** How many sentences have each key. */
    final int[] spread;
    /** The quality of each key in the title and heading. */
    final double[] headings;

    private final double[] nothing;

    PassageView(Pool.Hit hit, Alignment[] alignments, double[] headings) {
        this.hit = hit;
        this.alignments = alignments;
        this.headings = headings;
        this.together = new double[headings.length];
        this.spread = new int[headings.length];
        this.nothing = new double[headings.length];
        for (Alignment alignment : alignments) {
            for (int key = 0; alignment != null && key < together.length; key++) {
                together[key] = Math.max(together[key], alignment.quality[key]);
                spread[key] += alignment.quality[key] > 0 ? 1 : 0;
            }
        }
    }

    /** The number of sentences. */
    int size() {
        return alignments.length;
    }

    /** Whether there is a sentence with this index and it was looked at. */
    boolean has(int sentence) {
        return sentence >= 0 && sentence < alignments.length && alignments[sentence] != null;
    }

    /** The quality of each key in the sentence with this index, the one before it, the title and the heading. */
    double[] near(int sentence) {
        return Evidence.better(quality(sentence), Evidence.better(quality(sentence - 1), headings));
    }

    /** The quality of each key in the sentence with this index; all zero where there is none. */
    double[] quality(int sentence) {
        return has(sentence) ? alignments[sentence].quality : nothing;
    }
}
