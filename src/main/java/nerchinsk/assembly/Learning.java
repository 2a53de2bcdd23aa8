package nerchinsk.assembly;

import java.util.List;
import java.util.Optional;
import nerchinsk.intent.IntentModel;
import nerchinsk.intent.TrainingQuestion;
import nerchinsk.language.LanguageGuesser;
import nerchinsk.text.Digest;
import nerchinsk.text.Language;

/**
 * Learns intents and languages from training questions, and keeps what it learnt last: most changes of the knowledge
 * leave these questions alone, and to learn from them takes longer than to build the index. Safe for use by many
 * threads.
 */
final class Learning {
    private Optional<Learnt> last = Optional.empty();

    /**
     * What questions taught.
     *
     * @param mark of the questions, which are not kept
     */
    record Learnt(String mark, IntentModel intents, LanguageGuesser languages) {
    }

    /** Begins to learn from {@code questions} beside everything else, so that who asks for it later waits less. */
    void ahead(List<TrainingQuestion> questions) {
        Thread.ofPlatform().daemon().name("learning").start(() -> from(questions));
    }

    /** What {@code questions} teach: the same questions in the same order are not learnt from twice on end. */
    synchronized Learnt from(List<TrainingQuestion> questions) {
        String mark = mark(questions);
        Learnt learnt = last.filter(known -> known.mark().equals(mark))
                .orElseGet(() -> new Learnt(mark, IntentModel.train(questions), languages(questions)));
        last = Optional.of(learnt);
        return learnt;
    }

    private static String mark(List<TrainingQuestion> questions) {
        Digest digest = new Digest();
        questions.forEach(question -> digest.add(question + "\n"));
        return digest.hex();
    }

    private static LanguageGuesser languages(List<TrainingQuestion> questions) {
        return new LanguageGuesser(texts(questions, Language.ENGLISH), texts(questions, Language.RUSSIAN));
    }

    private static List<String> texts(List<TrainingQuestion> questions, Language language) {
        return questions.stream().filter(question -> question.language() == language).map(TrainingQuestion::text)
                .toList();
    }
}
