package nerchinsk.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Room;

/**
 * Everything that has happened in a round: what is kept of it, and what its state can be told from.
 *
 * @param asked the questions that were chosen, in their order
 * @param answers the answers that count, in the order of their arrival
 * @param ending why it is over; empty if it is not
 * @param told whether its end has been made known
 */
public record Story(Plan plan, List<Asked> asked, List<GivenAnswer> answers, Optional<Ending> ending, boolean told) {
    /** Who answered none of the last three questions has gone away, and nobody waits for them; our choice. */
    private static final int MEMORY = 3;

    /** Copies the lists. */
    public Story {
        asked = List.copyOf(asked);
        answers = List.copyOf(answers);
    }

    /** A round in which nothing has happened. */
    public static Story of(Plan plan) {
        return new Story(plan, List.of(), List.of(), Optional.empty(), false);
    }

    /** The question that was chosen last. */
    public Optional<Asked> last() {
        return asked.isEmpty() ? Optional.empty() : Optional.of(asked.getLast());
    }

    /** How many questions have been asked and count. */
    public int counted() {
        return (int) asked.stream().filter(Asked::counts).count();
    }

    /** A moment before which nothing can have ended that happened in it. */
    public Instant latest() {
        Instant planned = plan.begun().plus(plan.time().multipliedBy(asked.size()));
        Instant answered = answers.isEmpty() ? planned : answers.getLast().at();
        Instant due = last().filter(asked -> asked.fate() instanceof Fate.Open)
                .map(asked -> ((Fate.Open) asked.fate()).due()).orElse(planned);
        return Stream.of(planned, answered, due).max(Comparator.naturalOrder()).orElse(planned);
    }

    /** With this question: a new one, or a new fate of one of the same number. */
    Story with(Asked question) {
        List<Asked> others = new ArrayList<>(asked);
        others.removeIf(other -> other.number() == question.number());
        others.add(question);
        return new Story(plan, others, answers, ending, told);
    }

    /** With one more answer. */
    Story with(GivenAnswer answer) {
        return new Story(plan, asked, Stream.concat(answers.stream(), Stream.of(answer)).toList(), ending, told);
    }

    /** The end of it. */
    Story ended(Ending why) {
        return new Story(plan, asked, answers, Optional.of(why), told);
    }

    /** Its end has been made known. */
    public Story endTold() {
        return new Story(plan, asked, answers, ending, true);
    }

    /** Without what {@code person} did. */
    public Story without(PersonId person) {
        return new Story(plan,
                asked.stream()
                        .map(question -> question.fate() instanceof Fate.Open open
                                ? question.as(open.without(person))
                                : question)
                        .toList(),
                answers.stream().filter(answer -> !answer.player().id().equals(person)).toList(), ending, told);
    }

    /** The same in another room, where the messages of the old one do not exist. */
    public Story in(Room room) {
        return new Story(plan.in(room), asked.stream().map(Story::withoutMessage).toList(), answers, ending, told);
    }

    private static Asked withoutMessage(Asked asked) {
        return switch (asked.fate()) {
            case Fate.Open open ->
                asked.as(open.in(Optional.empty()));
            case Fate.Closed closed ->
                asked.as(new Fate.Closed(closed.poll(), Optional.empty(), closed.skipped(), closed.shown()));
            case Fate.Intended intended -> asked;
            case Fate.Lost lost -> asked;
        };
    }

    /** The answers to the question with this number. */
    public List<GivenAnswer> answersTo(int number) {
        return answers.stream().filter(answer -> answer.number() == number).toList();
    }

    /** Who answered the question with this number. */
    Set<PersonId> answeredBy(int number) {
        return answersTo(number).stream().map(answer -> answer.player().id()).collect(Collectors.toSet());
    }

    /** Who answered one of the last questions that count. */
    Set<PersonId> playing() {
        List<Asked> counted = asked.stream().filter(Asked::counts).toList();
        Set<PersonId> playing = new HashSet<>();
        counted.stream().skip(Math.max(0, counted.size() - MEMORY))
                .forEach(question -> playing.addAll(answeredBy(question.number())));
        return playing;
    }

    /** How many questions in a row {@code person} had right up to now; one that was skipped breaks no row. */
    int streak(PersonId person) {
        int streak = 0;
        for (Asked question : asked.reversed()) {
            Optional<GivenAnswer> answer = answersTo(question.number()).stream()
                    .filter(given -> given.player().id().equals(person)).findFirst();
            if (answer.isPresent() && answer.get().right()) {
                streak++;
            } else if (question.counts() && (answer.isPresent() || !question.skipped())) {
                return streak;
            }
        }
        return streak;
    }

    /** Who has reached what in this round, the best first. */
    public List<Standing> standings() {
        Map<PersonId, Standing> standings = new HashMap<>();
        answers.forEach(answer -> standings.merge(answer.player().id(),
                new Standing(answer.player(), answer.points(), answer.right() ? 1 : 0, 1),
                (before, one) -> new Standing(one.player(), before.points() + one.points(),
                        before.right() + one.right(), before.answered() + 1)));
        return standings.values().stream().sorted(Standing.BEST_FIRST).toList();
    }
}
