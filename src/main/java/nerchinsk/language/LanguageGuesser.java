package nerchinsk.language;

import java.util.List;
import nerchinsk.score.Confidence;
import nerchinsk.text.Language;

/** Tells which language a question is in, Russian in Latin letters included. Safe for use by many threads. */
public final class LanguageGuesser {
    /** In log-odds; a few in a hundred texts with one script are in the other language all the same. Our choice. */
    private static final double ONE_SCRIPT = 4;

    private final LatinText latin;

    /** Learns from questions in English and in Russian with Cyrillic letters; neither may be empty. */
    public LanguageGuesser(List<String> english, List<String> russian) {
        latin = new LatinText(english, russian);
    }

    /** The language of a question; English, with confidence 0.5, if it has no letters of either. */
    public Guess guess(String question) {
        boolean cyrillicLetters = question.codePoints().anyMatch(Scripts::isCyrillic);
        boolean latinLetters = question.codePoints().anyMatch(Scripts::isLatin);
        if (cyrillicLetters) {
            double logOdds = latinLetters ? Scripts.logOdds(question) : ONE_SCRIPT;
            return untouched(question, logOdds);
        }
        if (!latinLetters) {
            return untouched(question, -Double.MIN_VALUE);
        }
        double logOdds = latin.logOdds(question);
        return logOdds > 0
                ? new Guess(Language.RUSSIAN, latin.inCyrillic(question), true, Confidence.ofLogit(logOdds))
                : untouched(question, logOdds);
    }

    private static Guess untouched(String question, double logOdds) {
        Language language = logOdds >= 0 ? Language.RUSSIAN : Language.ENGLISH;
        return new Guess(language, question, false, Confidence.ofLogit(Math.abs(logOdds)));
    }
}
