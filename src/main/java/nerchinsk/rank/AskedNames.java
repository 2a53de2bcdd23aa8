package nerchinsk.rank;

import nerchinsk.knowledge.Kind;
import nerchinsk.language.Word;
import nerchinsk.question.Question;

/**
 * Names and numbers that a question asks for. They are not taken from the wordings that a sentence is known to answer:
 * who asks for Yeltsin wants no sentence that was asked for beside him.
 */
final class AskedNames {
    /** The rarity of what one sentence in eight names: most name China or Russia, which tells little. Our choice. */
    private static final double TELLING = 2;
    /** From this share of the question's weight on, it asks for names and numbers; our choice. */
    private static final double MOSTLY = 0.6;

    private AskedNames() {
    }

    /**
     * Which keys of {@code question} are telling names and numbers that some sentence has; none if the question mostly
     * asks for other things.
     *
     * @param best the greatest quality of each key in a sentence
     */
    static boolean[] of(Question question, Weighing weighing, double[] best) {
        boolean[] telling = new boolean[best.length];
        for (int key = 0; key < telling.length; key++) {
            telling[key] = weighing.rarity()[key] >= TELLING && isName(question, key);
        }
        boolean[] asked = new boolean[best.length];
        boolean mostly = weighing.share(telling) >= MOSTLY;
        for (int key = 0; key < asked.length; key++) {
            asked[key] = mostly && telling[key] && best[key] >= Support.MET;
        }
        return asked;
    }

    /** Whether a key is a name, a number, or part of what the glossary knows as the name of something. */
    private static boolean isName(Question question, int key) {
        Word.Kind kind = question.keys().get(key).kind();
        return kind == Word.Kind.NAME || kind == Word.Kind.NUMBER || question.mentions().stream()
                .anyMatch(mention -> mention.covers(key) && mention.term().kind() != Kind.WORD);
    }
}
