package nerchinsk.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nerchinsk.intent.Intent;
import nerchinsk.question.FollowUps;
import nerchinsk.question.Question;
import nerchinsk.question.QuestionReader;
import nerchinsk.rank.Ranked;
import nerchinsk.rank.Ranking;
import nerchinsk.rank.StoredSentence;
import nerchinsk.score.Confidence;
import nerchinsk.score.Explanation;
import nerchinsk.text.Language;

/** Answers questions. The same question always gets the same answer. Safe for use by many threads. */
public final class Answering {
    /** The most sentences that an answer brings along besides the one it shows. */
    public static final int MOST_OTHERS = 20;

    private final QuestionReader reader;
    private final Ranking ranking;
    private final Certainty certainty;

    /** What is read by {@code reader} is answered by the first of {@code ranking}, if {@code certainty} allows it. */
    public Answering(QuestionReader reader, Ranking ranking, Certainty certainty) {
        this.reader = reader;
        this.ranking = ranking;
        this.certainty = certainty;
    }

    /**
     * The answer to {@code asked}, whatever its characters.
     *
     * @param language the language to answer in; the question's own if empty
     */
    public Answer answer(String asked, Optional<Language> language) {
        return answer(read(asked, language));
    }

    /**
     * The answer to {@code asked}, which may lean on what was asked before: "and who signed it?". A question that says
     * enough to stand alone is tried both ways, and the surer answer is given.
     *
     * @param before what it may lean on
     * @param language the language to answer in; the question's own if empty
     */
    public Answer answer(String asked, Before before, Optional<Language> language) {
        return new Following(reader, this, before).answer(read(asked, language));
    }

    /** The question of {@code answer} with the person that it names as the one asked for; empty if it names none. */
    public Optional<Question> named(Answer answer) {
        return answer.question().asks(Intent.WHO)
                ? answer.shown().flatMap(Quote::answer)
                        .map(name -> reader.read(name, answer.question().language())).filter(FollowUps::namesPerson)
                        .map(person -> FollowUps.together(answer.question(), person))
                : Optional.empty();
    }

    Answer answer(Question understood) {
        Question question = reader.whole(understood);
        if (question.intent().intent().smalltalk()) {
            return new Answer.Smalltalk(question);
        }
        Answer there = judged(question, ranking.rank(question));
        // Whoever asks for the words of one source is told, and not left alone, if only another one knows.
        return there.shown().isPresent() || question.within().isEmpty()
                ? there
                : judged(question, ranking.rank(question.everywhere()));
    }

    /**
     * The answer to {@code question} by those of its sentences that {@code about} leaves; empty if it leaves none, or
     * if the best of them is not {@code told}.
     */
    Optional<Answer> answer(Question question, UnaryOperator<List<Ranked>> about, Predicate<Ranked> told) {
        if (question.intent().intent().smalltalk()) {
            return Optional.of(new Answer.Smalltalk(question));
        }
        List<Ranked> ranked = about.apply(ranking.rank(question));
        return ranked.stream().limit(1).filter(told).findFirst().map(best -> judged(question, ranked));
    }

    /** The answer to {@code question} by {@code quote}, which was shown before, if that names what is asked for. */
    Optional<Answer> within(Quote quote, Question question) {
        return ranking.rank(question).stream()
                .filter(ranked -> ranked.sentence().equals(quote.sentence()) && !ranked.answers().spans().isEmpty()
                        && !ranked.answers().spans().equals(quote.highlights()))
                .findFirst().map(ranked -> new Answer.Found(question,
                        new Quote(ranked.sentence(), ranked.answers().spans(), quote.confidence()), List.of(),
                        Voices.NONE));
    }

    private Answer judged(Question question, List<Ranked> found) {
        List<Ranked> ranked = Definitions.first(question, found);
        List<Ranked> fit = Refusals.without(question, ranked);
        if (fit.isEmpty()) {
            return new Answer.Unknown(question, Confidence.NONE, others(quotes(ranked, Confidence.NONE)));
        }
        // Confidence is learned with the order of the ranking, before a definition comes to the front.
        boolean all = fit.size() == ranked.size();
        Voices voices = Voices.of(question, fit, ranking.besides(question, fit));
        Confidence confidence = certainty.raised(certainty.of(question, all ? found : fit), voices.agreeing().size());
        List<Quote> quotes = quotes(fit, confidence);
        List<Quote> others = quotes.subList(1, quotes.size());
        return switch (certainty.verdict(confidence)) {
            case SILENT -> new Answer.Unknown(question, confidence, others(quotes(ranked, confidence)));
            case UNSURE -> new Answer.Unsure(question, quotes.getFirst(), others, voices);
            case SURE -> new Answer.Found(question, quotes.getFirst(), others, voices);
        };
    }

    private static List<Quote> others(List<Quote> quotes) {
        return quotes.subList(0, Math.min(quotes.size(), MOST_OTHERS));
    }

    /** All sentences that the search brings up for {@code asked}, best first, whatever would be shown of them. */
    public List<StoredSentence> candidates(String asked, Optional<Language> language) {
        return ranking.rank(read(asked, language)).stream().map(Ranked::sentence).toList();
    }

    /** Whether the sentence {@code text} is among those that the search brings up for {@code asked}. */
    public boolean finds(String asked, String text) {
        return candidates(asked, Optional.empty()).stream().anyMatch(sentence -> sentence.text().equals(text));
    }

    /** Why the best sentences stand where they stand, best first, at most {@code most} of them. */
    public List<Explanation> explain(String asked, Optional<Language> language, int most) {
        return ranking.rank(read(asked, language)).stream().limit(most)
                .map(ranked -> new Explanation(ranked.score(), ranked.sentence().text(), ranked.why().parts()))
                .toList();
    }

    private Question read(String asked, Optional<Language> language) {
        return language.map(wanted -> reader.read(asked, wanted)).orElseGet(() -> reader.read(asked));
    }

    private static List<Quote> quotes(List<Ranked> ranked, Confidence best) {
        List<Quote> quotes = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        for (Ranked candidate : ranked) {
            if (quotes.size() > MOST_OTHERS) {
                break;
            }
            if (texts.add(candidate.sentence().text())) {
                double share = Math.min(1, Math.exp(candidate.score() - ranked.getFirst().score()));
                quotes.add(new Quote(candidate.sentence(), candidate.answers().spans(), candidate.answers().borrowed(),
                        new Confidence(best.value() * share)));
            }
        }
        return quotes;
    }
}
