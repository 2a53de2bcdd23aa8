package nerchinsk.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nerchinsk.question.FollowUps;
import nerchinsk.question.Question;
import nerchinsk.question.QuestionReader;
import nerchinsk.rank.Ranked;
import nerchinsk.score.Confidence;
import nerchinsk.text.Language;

/**
 * Answers questions that may lean on what was said before, each way that they can be understood, and takes the surest.
 */
final class Following {
    private final QuestionReader reader;
    private final Answering answering;
    private final Before before;
    private final Answer last;

    Following(QuestionReader reader, Answering answering, Before before) {
        this.reader = reader;
        this.answering = answering;
        this.before = before;
        this.last = before.last();
    }

    /**
     * The answer to {@code question}. What stands on its own is answered as if nothing had been said before, unless
     * only what was said brings an answer.
     */
    Answer answer(Question question) {
        if (!FollowUps.couldStandAlone(question)) {
            return leaning(question).or(() -> nothing(question)).orElseGet(() -> answering.answer(question));
        }
        if (FollowUps.cannotStandAlone(question)) {
            Optional<Answer> leaning = leaning(question).or(() -> nothing(question));
            if (leaning.isPresent()) {
                return leaning.get();
            }
        }
        Answer alone = answering.answer(question);
        if (FollowUps.isApart(question) && alone.shown().isPresent()) {
            return alone;
        }
        Optional<Answer> both = withBoth(question);
        if (both.isPresent()) {
            return both.get();
        }
        if (alone instanceof Answer.Unsure && FollowUps.onlyGoesOn(question)) {
            return leaning(question).orElse(alone);
        }
        boolean leansMore = FollowUps.saysLittle(question);
        return leaning(question).filter(answer -> answer.shown().isPresent()
                && (leansMore || answer.confidence().compareTo(alone.confidence()) > 0))
                .orElseGet(() -> orNothing(question, alone));
    }

    /**
     * The answer to the question with what it takes over; empty if it takes over nothing, or its own things are not
     * told.
     */
    private Optional<Answer> leaning(Question question) {
        Optional<Answer> leaning = completed(question, last.question(), before.named());
        if (isShown(leaning) && !FollowUps.mayPointAtAThing(question)) {
            return leaning;
        }
        // "Его" may stand for the treaty as well as for the person who signed it.
        Optional<Answer> thing = completed(question, last.question(), Optional.empty());
        Optional<Answer> timeless = isShown(thing)
                ? Optional.empty()
                : FollowUps.completeAtAnyTime(question, last.question())
                        .flatMap(completed -> told(question, completed));
        Optional<Answer> like = FollowUps.asksOfAnotherTime(question) ? likeTheLast(question) : Optional.empty();
        return Stream.of(leaning, thing, timeless, like).flatMap(Optional::stream)
                .filter(answer -> answer.shown().isPresent())
                .max(Comparator.comparing(Answer::confidence))
                .or(() -> further(question).filter(this::isShown).flatMap(Optional::stream).findFirst())
                .or(() -> leaning).or(() -> thing);
    }

    /** {@code alone}, if it shows something or the question names things of its own; else that nothing is known. */
    private Answer orNothing(Question question, Answer alone) {
        return alone.shown().isPresent() || alone instanceof Answer.Smalltalk || FollowUps.namesThings(question)
                ? alone
                : nothing(question).orElse(alone);
    }

    /** That nothing is known of what the question takes over; empty if it takes over nothing. */
    private Optional<Answer> nothing(Question question) {
        return FollowUps.complete(question, last.question(), before.named())
                .filter(completed -> FollowUps.isAsTyped(question))
                .map(completed -> new Answer.Unknown(completed, Confidence.NONE, List.of()));
    }

    /** What is told of the person that it names and of the one that was spoken of. */
    private Optional<Answer> withBoth(Question question) {
        return FollowUps.completeWithBoth(question, last.question()).flatMap(completed -> told(question, completed))
                .filter(answer -> answer.shown().isPresent() && isNew(answer));
    }

    /** What else it may lean on: the time that was told, an earlier topic, the sentence that was shown. */
    private Stream<Optional<Answer>> further(Question question) {
        return Stream.<Supplier<Optional<Answer>>>of(() -> ofWhoAnswered(question), () -> atThatTime(question),
                () -> before.earlier().flatMap(topic -> completed(question, topic, Optional.empty())),
                () -> withinTheLast(question)).map(Supplier::get);
    }

    /** The answer about the one person with whom a question was answered: who succeeded whom, and what did he do? */
    private Optional<Answer> ofWhoAnswered(Question question) {
        if (!FollowUps.pointsAtSomebodyUnnamed(question)) {
            return Optional.empty();
        }
        Language language = last.question().language();
        List<Question> others = before.answered().stream().flatMap(FollowUps::persons)
                .filter(person -> !FollowUps.names(last.question(), person)).distinct()
                .map(person -> person.names().get(language)).filter(Objects::nonNull)
                .map(names -> reader.read(names.name(), language)).toList();
        return others.size() == 1 ? completed(question, others.getFirst(), Optional.empty()) : Optional.empty();
    }

    private Optional<Answer> completed(Question question, Question by, Optional<Question> named) {
        return FollowUps.complete(question, by, named).flatMap(completed -> told(question, completed));
    }

    private Optional<Answer> told(Question question, Question completed) {
        List<Integer> own = FollowUps.ownThings(question, completed);
        List<Integer> carried = own.isEmpty() ? FollowUps.carriedThings(question, completed) : List.of();
        List<Integer> names = FollowUps.names(completed, own);
        List<Integer> matter = FollowUps.ownMatter(question, completed);
        return answering.answer(completed, ranked -> about(question, carried, ranked).stream()
                .filter(each -> names.stream().allMatch(each::itselfTells) && !saysNone(each, matter))
                .toList(),
                best -> own.isEmpty() || own.stream().anyMatch(best::says));
    }

    /**
     * Those of {@code ranked} that tell of the things carried over, and something else or the present where that is
     * asked for.
     */
    private List<Ranked> about(Question question, List<Integer> carried, List<Ranked> ranked) {
        boolean another = FollowUps.asksForAnother(question);
        List<Ranked> about = ranked.stream().filter(each -> saysMost(each, carried))
                .filter(each -> !(another && isLast(each))).toList();
        return FollowUps.asksOfNow(question) ? Newest.of(about) : about;
    }

    /** Whether what the question speaks of now, if it does, is not said: the old matter alone is no answer then. */
    private static boolean saysNone(Ranked ranked, List<Integer> matter) {
        return !matter.isEmpty() && matter.stream().noneMatch(ranked::tells);
    }

    /** Whether it says more than half of the words: other things share one, as a deal and a treaty. */
    private static boolean saysMost(Ranked ranked, List<Integer> keys) {
        return keys.isEmpty() || 2 * keys.stream().filter(ranked::says).count() > keys.size();
    }

    /** The answer about the year that the last answer told. */
    private Optional<Answer> atThatTime(Question question) {
        return last.shown().filter(quote -> FollowUps.pointsAtATime(question)).flatMap(Model::year)
                .map(year -> FollowUps.together(last.question(), reader.read(year, last.question().language())))
                .flatMap(dated -> completed(question, dated, Optional.empty()));
    }

    /** The sentence that was shown, where it tells this too: "where exactly?". */
    private Optional<Answer> withinTheLast(Question question) {
        return last.shown()
                .flatMap(quote -> FollowUps.complete(question, last.question(), Optional.empty())
                        .filter(completed -> question.keys().isEmpty())
                        .flatMap(completed -> answering.within(quote, completed)));
    }

    /** The answer that is worded as the last one was, but for the time: "and in 1996?"; never that one again. */
    private Optional<Answer> likeTheLast(Question question) {
        return last.shown().map(quote -> reader.read(Model.of(quote), last.question().language()))
                .map(model -> model.asking(last.question().intent()))
                .flatMap(model -> FollowUps.complete(question, model, Optional.empty())).map(answering::answer)
                .filter(this::isNew);
    }

    private boolean isShown(Optional<Answer> answer) {
        return answer.flatMap(Answer::shown).isPresent();
    }

    private boolean isLast(Ranked ranked) {
        return last.shown().filter(quote -> quote.text().equals(ranked.sentence().text())).isPresent();
    }

    private boolean isNew(Answer answer) {
        return !answer.shown().map(Quote::text).equals(last.shown().map(Quote::text));
    }
}
