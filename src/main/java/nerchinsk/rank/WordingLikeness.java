package nerchinsk.rank;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.fact.Mention;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.question.Question;

/** Compares one question with known wordings. */
final class WordingLikeness {
    /**
     * What the same words, "when" and "who" among them, count beside the weight of those that tell; chosen by the
     * benchmark.
     */
    private static final double FORMS = 0.5;

    /** So many words open a wording; our choice. */
    private static final int OPENING = 2;

    private final Question question;
    private final Weighing weighing;
    private final Likenesses likenesses;
    private final ToDoubleFunction<String> rarity;
    private final List<Word> typed;
    /** The word forms that were typed, and those that were mended or taken over from the question before. */
    private final Set<String> forms;

    /**
     * Compares {@code question}.
     *
     * @param weighing how much its keys tell
     * @param likenesses how well word forms meet them
     * @param rarity how much a stem tells; see {@link Passages#rarity}
     */
    WordingLikeness(Question question, Weighing weighing, Likenesses likenesses, ToDoubleFunction<String> rarity) {
        this.question = question;
        this.weighing = weighing;
        this.likenesses = likenesses;
        this.rarity = rarity;
        this.typed = Words.of(question.asked());
        this.forms = Stream.concat(typed.stream(), question.keys().stream()).map(Word::form)
                .collect(Collectors.toSet());
    }

    /** The question beside {@code wording}. */
    Alignment beside(Analysis wording) {
        return Alignment.of(question, likenesses, List.of(), wording);
    }

    /** How like the question is to the wording that it was laid {@code beside}, in [0, 1]. */
    double of(Alignment beside) {
        Analysis wording = beside.sentence;
        return (weight(weighing.share(beside.quality), said(beside), wording) + FORMS * shared(wording)) / (1 + FORMS);
    }

    /**
     * Whether the question asks itself what {@code wording} asks. The subject of a follow-up is that of the question
     * before, so that they have to share a word of its own, or begin alike, with "where" or «кто».
     */
    boolean asksItself(Analysis wording) {
        if (question.about().isEmpty()) {
            return true;
        }
        for (int word = 0; word < wording.words.length; word++) {
            String form = wording.words[word].form;
            boolean opens = word < OPENING;
            if (typed.stream().anyMatch(own -> (opens || own.meaningful()) && own.form().equals(form))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The harmonic mean of two shares of weight: of the question in the wording, and of the wording in the question.
     */
    private double weight(double ofQuestion, boolean[] said, Analysis wording) {
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
    private boolean[] said(Alignment beside) {
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
    private double shared(Analysis wording) {
        Set<String> others = new HashSet<>();
        for (WordForm word : wording.words) {
            others.add(word.form);
        }
        int all = forms.size() + others.size();
        others.retainAll(forms);
        return all == 0 ? 0 : 2.0 * others.size() / all;
    }
}
