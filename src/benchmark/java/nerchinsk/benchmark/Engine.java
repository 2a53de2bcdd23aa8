package nerchinsk.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nerchinsk.assembly.KnowledgeFiles;
import nerchinsk.assembly.Snapshot;
import nerchinsk.assembly.TranslationFiles;
import nerchinsk.fact.Mentions;
import nerchinsk.intent.IntentModel;
import nerchinsk.intent.TrainingQuestion;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.language.LanguageGuesser;
import nerchinsk.question.QuestionReader;
import nerchinsk.question.Sources;
import nerchinsk.rank.PassageStore;
import nerchinsk.search.LucenePassages;
import nerchinsk.text.Language;

/** The program over one knowledge folder: whole, and the parts that training needs. */
final class Engine {
    private final KnowledgeFiles files;
    private final IntentModel intents;

    Engine(Path folder) {
        this.files = KnowledgeFiles.read(folder).value()
                .orElseThrow(() -> new IllegalStateException(KnowledgeFiles.read(folder).problems().toString()));
        this.intents = IntentModel.train(files.trainingQuestions());
    }

    /** Everything, as a user meets it. */
    Snapshot snapshot() {
        return new Snapshot(files);
    }

    /** The same with the dictionary called {@code name}. */
    Snapshot snapshot(Optional<Path> name) {
        return name.map(path -> new Snapshot(files, TranslationFiles.open(path).value().orElseThrow()))
                .orElseGet(this::snapshot);
    }

    Mentions terms() {
        return new Mentions(files.knowledge().glossary());
    }

    PassageStore store() {
        return PassageStore.of(files.knowledge());
    }

    /** The documents in one language alone, and none of the known wordings. */
    PassageStore store(Language language) {
        return PassageStore.of(new Knowledge(files.knowledge().documents().stream()
                .filter(document -> document.language() == language).toList(), files.knowledge().glossary()));
    }

    /** All documents, and the known wordings of {@code some} of them only. */
    PassageStore store(Predicate<DocumentId> some) {
        return PassageStore.of(new Knowledge(files.knowledge().documents(), files.knowledge().glossary(),
                files.knowledge().asked().stream().filter(asked -> some.test(asked.document())).toList(),
                files.knowledge().leftOut()));
    }

    LucenePassages index(PassageStore store, Mentions terms) {
        return LucenePassages.index(store, terms, vocabulary());
    }

    QuestionReader reader(Mentions terms, LucenePassages index) {
        return new QuestionReader(new LanguageGuesser(texts(Language.ENGLISH), texts(Language.RUSSIAN)),
                intents, terms, Sources.of(files.knowledge()), index.lexicon());
    }

    /** What tells what a question asks for. */
    IntentModel intents() {
        return intents;
    }

    private List<String> vocabulary() {
        Stream<String> names = files.knowledge().glossary().terms().stream()
                .flatMap(term -> term.names().values().stream()).flatMap(each -> each.all().stream());
        return Stream.concat(files.trainingQuestions().stream().map(TrainingQuestion::text), names).toList();
    }

    private List<String> texts(Language language) {
        return files.trainingQuestions().stream().filter(question -> question.language() == language)
                .map(TrainingQuestion::text).toList();
    }
}
