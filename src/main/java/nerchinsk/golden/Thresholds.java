package nerchinsk.golden;

/**
 * What must be reached, each a share in [0, 1], in every language that has questions.
 *
 * @param hitAt1 right sentence shown, of the answerable questions
 * @param hitAt5 right sentence shown or among the next four
 * @param silence nothing shown, of the unanswerable questions
 * @param intent right intent, of all questions
 */
public record Thresholds(double hitAt1, double hitAt5, double silence, double intent) {
    /** Nothing need be reached. */
    public static final Thresholds NONE = new Thresholds(0, 0, 0, 0);
}
