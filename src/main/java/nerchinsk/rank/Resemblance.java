package nerchinsk.rank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.fact.Mention;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.question.Question;

/**
 * How much a question resembles the known wordings of those that a sentence answers.
 *
 * @param any by the number of the sentence the likeness of its most alike wording, in (0, 1]
 * @param same the same among wordings that ask for what the question asks for: when, who and so on
 * @param matters what several documents are known to tell
 * @param analysis takes a wording apart
 */
record Resemblance(Likest any, Likest same, Matters matters, Function<Wording, AnalysedWording> analysis) {
    /**
     * What the same words, "when" and "who" among them, count beside the weight of those that tell; chosen by the
     * benchmark.
     */
    private static final double FORMS = 0.5;

    /** So many words open a wording; our choice. */
    private static final int OPENING = 2;

    /** The likeness of the most alike wording of each sentence. */
    static final class Likest {
        private final Map<Integer, Double> bySentence = new HashMap<>();

        private Likest() {
        }

        private void note(Wording wording, double alike) {
            wording.sentences().forEach(sentence -> bySentence.merge(sentence.number(), alike, Math::max));
        }

        /** That of {@code sentence}, in [0, 1]; 0 if none is alike. */
        double of(StoredSentence sentence) {
            return bySentence.getOrDefault(sentence.number(), 0.0);
        }

        /** The greatest of all other sentences, in [0, 1]. */
        double ofOthers(StoredSentence sentence) {
            double best = 0;
            for (Map.Entry<Integer, Double> alike : bySentence.entrySet()) {
                best = alike.getKey() == sentence.number() ? best : Math.max(best, alike.getValue());
            }
            return best;
        }
    }

    /**
     * How much {@code question} resembles each of {@code wordings}.
     *
     * @param weighing how much its keys tell
     * @param matters what several documents tell
     * @param analysis takes a wording apart
     * @param rarity how much a stem tells; see {@link Passages#rarity}
     */
    static Resemblance of(Question question, Weighing weighing, Likenesses likenesses, List<Wording> wordings,
            Matters matters, Function<Wording, AnalysedWording> analysis, ToDoubleFunction<String> rarity) {
        Likest any = new Likest();
        Likest same = new Likest();
        List<Word> typed = wordings.isEmpty() ? List.of() : Words.of(question.asked());
        Set<String> forms = forms(typed, question);
        for (Wording wording : wordings) {
            AnalysedWording analysed = analysis.apply(wording);
            Alignment beside = Alignment.of(question, likenesses, List.of(), analysed.analysis());
            double alike = (weight(weighing.share(beside.quality), said(beside, question), beside.sentence, rarity)
                    + FORMS * shared(forms, beside.sentence)) / (1 + FORMS);
            if (alike > 0 && analysed.intent() == question.intent().intent()) {
                same.note(wording, alike);
            }
            if (alike > 0 && (question.about().isEmpty() || asksTheSame(typed, analysed.analysis()))) {
                any.note(wording, alike);
            }
        }
        return new Resemblance(any, same, matters, analysis);
    }

    /**
     * Whether a follow-up asks what a wording asks: its subject is that of the question before, so that they have to
     * share a word of its own, or begin alike, with "where" or «кто».
     */
    private static boolean asksTheSame(List<Word> typed, Analysis wording) {
        for (int word = 0; word < wording.words.length; word++) {
            String form = wording.words[word].form;
            boolean opens = word < OPENING;
            if (typed.stream().anyMatch(own -> (opens || own.meaningful()) && own.form().equals(form))) {
                return true;
            }
        }
        return false;
    }

    /** The word forms that were typed, and those that were mended or taken over from the question before. */
    private static Set<String> forms(List<Word> typed, Question question) {
        return Stream.concat(typed.stream(), question.keys().stream()).map(Word::form).collect(Collectors.toSet());
    }

    /**
     * The harmonic mean of two shares of weight: of the question in the wording, and of the wording in the question.
     */
    private static double weight(double ofQuestion, boolean[] said, Analysis wording, ToDoubleFunction<String> rarity) {
        double met = 0;
        double all = 0;
        for (int word = 0; word < said.length; word++) {
            if (wording.tells(word)) {
                double tells = rarity.applyAsDouble(wording.words[word].stem);
                all += tells;
                met += said[word] ? tells : 0;
            }
        }
        double ofWording = all == 0 ? 0 : met / all;
        return ofQuestion + ofWording == 0 ? 0 : 2 * ofQuestion * ofWording / (ofQuestion + ofWording);
    }

    /** Which words of the wording the question says. */
    private static boolean[] said(Alignment beside, Question question) {
        boolean[] said = new boolean[beside.sentence.words.length];
        for (int place : beside.place) {
            if (place >= 0) {
                said[place] = true;
            }
        }
        for (Mention asked : question.mentions()) {
            beside.sentence.mention(asked.term().id()).ifPresent(told -> {
                for (int word = told.first(); word < told.last(); word++) {
                    said[word] = true;
                }
            });
        }
        return said;
    }

    /** Dice's coefficient of the word forms of the question and of the wording, in [0, 1]. */
    private static double shared(Set<String> forms, Analysis wording) {
        Set<String> others = new HashSet<>();
        for (WordForm word : wording.words) {
            others.add(word.form);
        }
        int all = forms.size() + others.size();
        others.retainAll(forms);
        return all == 0 ? 0 : 2.0 * others.size() / all;
    }
}
