package nerchinsk.round;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nerchinsk.quiz.QuizQuestion;
import nerchinsk.quiz.QuizQuestions;
import nerchinsk.text.Language;
import nerchinsk.quiz.Topic;

/** Chooses questions. */
public final class Picking {
    private Picking() {
    }

    /** The questions in {@code language} about {@code topic}, if there is one. */
    public static List<QuizQuestion> fitting(QuizQuestions questions, Language language, Optional<Topic> topic) {
        return topic.map(about -> questions.in(language, about)).orElseGet(() -> questions.in(language));
    }

    /**
     * The next question of a round: one of those that were asked least often in its chat, never one of the same round,
     * and none from a sentence that was quoted in it as long as there are others. Empty if there is none left.
     *
     * @param timesAsked how often each question has been asked in the chat, by its id
     */
    public static Optional<QuizQuestion> next(QuizQuestions questions, Story story, Map<String, Integer> timesAsked,
            RandomGenerator chance) {
        Plan plan = story.plan();
        Set<String> asked = story.asked().stream().map(Asked::question).collect(Collectors.toSet());
        Set<String> quoted = asked.stream().flatMap(id -> questions.question(id).stream())
                .map(question -> question.sentence().text()).collect(Collectors.toSet());
        List<QuizQuestion> left = fitting(questions, plan.language(), plan.topic()).stream()
                .filter(question -> !asked.contains(question.id())).toList();
        int least = left.stream().mapToInt(question -> times(question, timesAsked)).min().orElse(0);
        List<QuizQuestion> fresh = only(left, question -> times(question, timesAsked) == least);
        List<QuizQuestion> unquoted = only(fresh, question -> !quoted.contains(question.sentence().text()));
        List<QuizQuestion> choice = unquoted.isEmpty() ? fresh : unquoted;
        return choice.isEmpty() ? Optional.empty() : Optional.of(choice.get(chance.nextInt(choice.size())));
    }

    private static int times(QuizQuestion question, Map<String, Integer> timesAsked) {
        return timesAsked.getOrDefault(question.id(), 0);
    }

    private static List<QuizQuestion> only(List<QuizQuestion> questions, Predicate<QuizQuestion> wanted) {
        return questions.stream().filter(wanted).toList();
    }

    /** The options of {@code question}, every order as likely as another. */
    public static List<String> shuffled(QuizQuestion question, RandomGenerator chance) {
        List<String> options = new ArrayList<>(question.options());
        Collections.shuffle(options, chance);
        return List.copyOf(options);
    }
}
