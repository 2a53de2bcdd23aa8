package nerchinsk.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nerchinsk.fact.Mentions;
import nerchinsk.rank.PassageStore;
import nerchinsk.text.Language;
import nerchinsk.yaml.Problem;

/** All questions of the quiz that one state of the knowledge gives; immutable. */
public final class QuizQuestions {
    private final Map<String, QuizQuestion> byId = new LinkedHashMap<>();

    private final List<Problem> remarks;
    private final Kin kin;

    private QuizQuestions(List<QuizQuestion> questions, List<Problem> remarks) {
        this.remarks = List.copyOf(remarks);
        questions.forEach(question -> byId.putIfAbsent(question.id(), question));
        kin = new Kin(byId.values());
    }

    /** These questions; of those with the same id the first. */
    public static QuizQuestions of(List<QuizQuestion> questions) {
        return new QuizQuestions(questions, List.of());
    }

    /**
     * The questions that the passages of {@code store} give, and those of {@code file}: the same for the same
     * knowledge. Takes a while: about a second for the shipped documents, half a minute and
     * more for 200,000 sentences.
     *
     * @param terms finds the terms of the glossary
     */
    public static QuizQuestions of(PassageStore store, Mentions terms, QuizFile file) {
        List<QuizQuestion> made = new Making(store, terms, file).questions();
        return new QuizQuestions(
                made.stream().filter(question -> file.vetoes().stream().noneMatch(veto -> veto.hits(question)))
                        .map(question -> worded(question, file)).toList(),
                remarks(made, file));
    }

    private static QuizQuestion worded(QuizQuestion question, QuizFile file) {
        return file.wordings().stream().filter(wording -> wording.suits(question)).findFirst()
                .map(wording -> question.worded(wording.text())).orElse(question);
    }

    private static List<Problem> remarks(List<QuizQuestion> made, QuizFile file) {
        Stream<Problem> vetoes = file.vetoes().stream().filter(veto -> made.stream().noneMatch(veto::hits))
                .map(veto -> veto.place().problem("the veto hits no question: remove it if the sentence is gone"));
        Stream<Problem> wordings = file.wordings().stream()
                .filter(wording -> made.stream().noneMatch(wording::suits))
                .map(wording -> wording.place().problem("there is no question with the id “" + wording.id()
                        + "”, or the wording gives its answer away: correct or remove it"));
        return Stream.concat(vetoes, wordings).toList();
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

    /**
     * Whether one round should not hold both: they are made of one sentence, have the same answer, ask about the same,
     * or one gives the answer of the other away.
     */
    public boolean areKin(QuizQuestion a, QuizQuestion b) {
        return kin.are(a, b);
    }

    /** What an operator has written in vain: vetoes and wordings that hit no question. */
    public List<Problem> remarks() {
        return remarks;
    }
}
