package nerchinsk.quiz;

import java.util.regex.Pattern;

/** Tells which sentences can be asked about: they stand alone, tell a fact and say it as their own. */
final class Asking {
    /** Longer sentences are read too slowly for a round. Our choice, in UTF-16 units. */
    private static final int LONGEST = 240;
    private static final int SHORTEST = 25;

    /** Words that point at another sentence; our own list. */
    private static final Pattern LEANING = Pattern
            .compile("(?iu)^[«“\"(]?(?:he|she|it|they|this|these|those|such|his|her|its|their|both|then|there|here|that"
                    + "|он|она|оно|они|его|её|ее|их|этот|эта|это|эти|этого|этой|этих|там|здесь|затем|тогда|такой|такая|такие|оба|обе)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:that|the same|this) (?:year|month|day|time|treaty|agreement|visit|meeting)\\b"
                    + "|(?<!\\p{L})(?:этом|этого|том же|тот же|той же|того же|этот|эту|этой)(?!\\p{L})");
    /** What is told as somebody's view or words, or of the time of writing; our own list. */
    private static final Pattern OPINION = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:according to|in the view|opinions?|views?|believes?|thinks?|thought|argues?|claims?|holds that|regards?|regarded"
                    + "|considers?|considered|describes?|sees|calls|called it|points out|notes|says that|dates the|dates to|likens|which wikipedia|best|probably|perhaps|commentators?|experts?"
                    + "|now|today|currently|at present|as of|recently?"
                    + "|по мнению|по словам|по данным|по версии|по утверждению|по оценке|считает|считал\\p{L}*|полагает|полагают|утверждает|называет|относит|отмечает|пишет"
                    + "|автор\\p{L}*|эссе|вероятно\\p{L}*|возможно|комментаторы|эксперт\\p{L}*|сейчас|сегодня|ныне|теперь|по состоянию на|лучш\\p{L}+|недавн\\p{L}+)(?!\\p{L})");

    private Asking() {
    }

    /** Whether a question about {@code told} can be fair. */
    static boolean isFit(Told told) {
        String text = told.text();
        String publisher = told.sentence().passage().document().source().publisher();
        return text.length() >= SHORTEST && text.length() <= LONGEST && text.matches("(?s).*[.!]$")
                && !LEANING.matcher(text).find() && !OPINION.matcher(text).find() && !text.contains(publisher);
    }
}
