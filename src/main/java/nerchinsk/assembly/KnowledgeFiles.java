package nerchinsk.assembly;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nerchinsk.fact.Mentions;
import nerchinsk.folder.Contents;
import nerchinsk.folder.KnowledgeFolder;
import nerchinsk.golden.GoldenQuestions;
import nerchinsk.golden.GoldenReader;
import nerchinsk.intent.IntentFiles;
import nerchinsk.intent.TrainingQuestion;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.knowledge.KnowledgeReader;
import nerchinsk.quiz.QuizFile;
import nerchinsk.quiz.QuizQuestions;
import nerchinsk.quiz.QuizReader;
import nerchinsk.rank.PassageStore;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;

/**
 * Everything that a knowledge folder says, free of problems.
 *
 * @param knowledge documents and glossary
 * @param trainingQuestions what the intents are learned from
 * @param golden the golden questions, if the folder has any
 * @param quiz what is written about the quiz
 */
public record KnowledgeFiles(Knowledge knowledge, List<TrainingQuestion> trainingQuestions,
        Optional<GoldenQuestions> golden, QuizFile quiz) {
    private static final String INTENTS = "intents/";
    private static final String GOLDEN = "questions.yaml";
    private static final String QUIZ = "quiz.yaml";

    public KnowledgeFiles {
        trainingQuestions = List.copyOf(trainingQuestions);
    }

    /** What {@code folder} says, or everything that is wrong in it, all at once. */
    public static Reading<KnowledgeFiles> read(Path folder) {
        return of(KnowledgeFolder.read(folder));
    }

    /** What the files of a folder say, or everything that is wrong in them, all at once. */
    public static Reading<KnowledgeFiles> of(Contents contents) {
        return of(contents, questions -> {
        });
    }

    /**
     * The same, for somebody who can begin with the training questions before the rest is read.
     *
     * @param asked gets the training questions, if nothing is wrong with them
     */
    static Reading<KnowledgeFiles> of(Contents contents, Consumer<List<TrainingQuestion>> asked) {
        Reading<List<TrainingQuestion>> intents = IntentFiles.read(contents.files().stream()
                .filter(file -> file.name().startsWith(INTENTS)).toList());
        intents.value().filter(questions -> contents.problems().isEmpty()).ifPresent(asked);
        List<Problem> problems = new ArrayList<>(contents.problems());
        Reading<Knowledge> knowledge = KnowledgeReader.read(contents.files());
        problems.addAll(knowledge.problems());
        problems.addAll(intents.problems());
        Optional<Reading<GoldenQuestions>> golden = contents.files().stream()
                .filter(file -> file.name().equals(GOLDEN)).findFirst().map(GoldenReader::read);
        golden.ifPresent(reading -> problems.addAll(reading.problems()));
        // Where files could not be read, nobody knows what would have been in them.
        Optional<Knowledge> whole = contents.problems().isEmpty() ? knowledge.value() : Optional.empty();
        Optional<Reading<QuizFile>> quiz = contents.files().stream().filter(file -> file.name().equals(QUIZ))
                .findFirst().map(file -> QuizReader.read(file, whole));
        quiz.ifPresent(reading -> problems.addAll(reading.problems()));
        if (!problems.isEmpty() || knowledge.value().isEmpty() || intents.value().isEmpty()) {
            return new Reading<>(Optional.empty(), problems);
        }
        return new Reading<>(Optional.of(new KnowledgeFiles(knowledge.value().get(), intents.value().get(),
                golden.flatMap(Reading::value), quiz.flatMap(Reading::value).orElse(QuizFile.EMPTY))), List.of());
    }

    /** The questions of the quiz that all this gives; made anew each time. */
    public QuizQuestions quizQuestions() {
        return QuizQuestions.of(PassageStore.of(knowledge), new Mentions(knowledge.glossary()), quiz);
    }
}
