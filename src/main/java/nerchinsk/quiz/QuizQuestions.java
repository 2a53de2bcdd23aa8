package nerchinsk.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nerchinsk.fact.Mentions;
import nerchinsk.rank.PassageStore;
import nerchinsk.text.Language;

/** All questions of the quiz that one state of the knowledge gives; immutable. */
public final class QuizQuestions {
    private final Map<String, QuizQuestion> byId = new LinkedHashMap<>();

    private QuizQuestions(List<QuizQuestion> questions) {
        questions.forEach(question -> byId.putIfAbsent(question.id(), question));
    }

    /** These questions; of those with the same id the first. */
    public static QuizQuestions of(List<QuizQuestion> questions) {
        return new QuizQuestions(questions);
    }

    /**
     * The questions that the passages of {@code store} give, and those of {@code file}: the same for the same
     * knowledge. Takes a while: a millisecond or so for each sentence.
     *
     * @param terms finds the terms of the glossary
     */
    public static QuizQuestions of(PassageStore store, Mentions terms, QuizFile file) {
        return new QuizQuestions(new Making(store, terms, file).questions());
    }

    /** All of them, in the order of the documents. */
    public List<QuizQuestion> all() {
        return List.copyOf(byId.values());
    }

    /** Those asked in {@code language}. */
    public List<QuizQuestion> in(Language language) {
        return byId.values().stream().filter(question -> question.language() == language).toList();
    }

    /** Those asked in {@code language} about {@code topic}. */
    public List<QuizQuestion> in(Language language, Topic topic) {
        return in(language).stream().filter(question -> question.topics().contains(topic)).toList();
    }

    /** The one with this id. */
    public Optional<QuizQuestion> question(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
