package nerchinsk.intent;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.text.Language;

/** Knows what questions ask for, in every language. Immutable: safe for use by many threads. */
public final class IntentModel {
    private final Map<Language, LanguageModel> models;

    private IntentModel(Map<Language, LanguageModel> models) {
        this.models = models;
    }

    /**
     * Learns from questions: the same ones in the same order make the same model.
     *
     * @throws IllegalArgumentException if a language has questions of fewer than two intents
     */
    public static IntentModel train(List<TrainingQuestion> questions) {
        Map<Language, List<TrainingQuestion>> byLanguage = questions.stream().collect(Collectors.groupingBy(
                TrainingQuestion::language));
        // Languages share nothing, so each may have a processor of its own.
        return new IntentModel(Arrays.stream(Language.values()).parallel().collect(Collectors.toUnmodifiableMap(Function
                .identity(),
                language -> LanguageModel.train(language, byLanguage.getOrDefault(language, List
                        .of())))));
    }

    /** What {@code question} asks for, read as {@code language}; any text has an intent. */
    public IntentGuess classify(String question, Language language) {
        return classify(question, Words.of(question), language);
    }

    /** The same of a question with these words, which are those of all its characters. */
    public IntentGuess classify(String question, List<Word> words, Language language) {
        return models.get(language).classify(question, words);
    }
}
