package nerchinsk.round;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
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
    private static List<QuizQuestion> fitting(QuizQuestions questions, Language language, Optional<Topic> topic) {
        return topic.map(about -> questions.in(language, about)).orElseGet(() -> questions.in(language));
    }

    /**
     * How many questions a round can have in which none is too near to another: as many of them as are found one by
     * one.
     */
    public static int most(QuizQuestions questions, Language language, Optional<Topic> topic) {
        List<QuizQuestion> chosen = new ArrayList<>();
        for (QuizQuestion question : fitting(questions, language, topic)) {
            if (chosen.size() < Request.MOST_QUESTIONS
                    && chosen.stream().noneMatch(other -> questions.areKin(question, other))) {
                chosen.add(question);
            }
        }
        return chosen.size();
    }

    /**
     * The next question of a round. Of those that were asked least often in its chat it is one that is not too near to
     * another of the round, as long as there is one; a round gets harder as it goes on. Never one of the same round;
     * empty if there is none left.
     */
    public static Optional<QuizQuestion> next(QuizQuestions questions, Story story, Past past, RandomGenerator chance) {
        Plan plan = story.plan();
        Set<String> ids = story.asked().stream().map(Asked::question).collect(Collectors.toSet());
        List<QuizQuestion> asked = ids.stream().flatMap(id -> questions.question(id).stream()).toList();
        List<QuizQuestion> left = only(fitting(questions, plan.language(), plan.topic()),
                question -> !ids.contains(question.id()));
        int least = left.stream().mapToInt(past::times).min().orElse(0);
        List<QuizQuestion> fresh = only(left, question -> past.times(question) == least);
        List<QuizQuestion> strange = only(fresh,
                question -> asked.stream().noneMatch(other -> questions.areKin(question, other)));
        List<QuizQuestion> choice = new ArrayList<>(strange.isEmpty() ? fresh : strange);
        Collections.shuffle(choice, chance);
        choice.sort(Comparator.comparingDouble(past::difficulty));
        List<QuizQuestion> part = part(choice, story.counted(), plan.questions());
        return part.isEmpty() ? Optional.empty() : Optional.of(part.get(chance.nextInt(part.size())));
    }

    /**
     * Of so many equal parts of what there was to choose from, when a round began, the one with this number, from 0; at
     * least one question as long as {@code choice}, from which one of each part before is gone, holds any.
     */
    private static List<QuizQuestion> part(List<QuizQuestion> choice, int number, int parts) {
        int all = choice.size() + number;
        int start = Math.max(0, Math.min(all * number / parts - number, choice.size() - 1));
        int end = Math.max(all * (number + 1) / parts - number, start + 1);
        return choice.subList(start, Math.min(end, choice.size()));
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
