package nerchinsk.assembly;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Answering;
import nerchinsk.answer.Certainty;
import nerchinsk.answer.Parallels;
import nerchinsk.chat.Chat;
import nerchinsk.fact.Mentions;
import nerchinsk.folder.KnowledgeFolder;
import nerchinsk.golden.GoldenQuestion;
import nerchinsk.golden.GoldenQuestions;
import nerchinsk.intent.Intent;
import nerchinsk.intent.TrainingQuestion;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.live.LiveKnowledge;
import nerchinsk.live.Start;
import nerchinsk.live.State;
import nerchinsk.live.Versions;
import nerchinsk.question.QuestionReader;
import nerchinsk.question.Sources;
import nerchinsk.quiz.QuizFile;
import nerchinsk.quiz.QuizQuestions;
import nerchinsk.rank.PassageStore;
import nerchinsk.rank.Ranking;
import nerchinsk.search.LucenePassages;
import nerchinsk.text.Language;
import nerchinsk.yaml.Reading;

/** One state of the knowledge, ready to answer: immutable, and safe for use by many threads until it is closed. */
public final class Snapshot implements State {
    /** As many questions as a first message shows; our choice. */
    private static final int EXAMPLES = 3;
    /** What was learned of it is in the jar, the same for all. */
    private static final Certainty CERTAINTY = new Certainty();
    /** The share of the work when sentences are cut, and when they are indexed: measured at 200,000 sentences. */
    private static final double CUT = 0.3;
    private static final double INDEXED = 0.9;

    private final Knowledge knowledge;
    private final LucenePassages index;
    private final Answering answering;
    private final Chat chat;
    private final Supplier<QuizQuestions> quiz;
    private final Optional<GoldenQuestions> golden;
    private final int documents;

    /** A snapshot of {@code files}: trains the intents and builds the index. */
    public Snapshot(KnowledgeFiles files) {
        this(files, TranslationFiles.NONE);
    }

    /** The same, with a dictionary for questions in one language over documents in the other. */
    public Snapshot(KnowledgeFiles files, TranslationFiles dictionary) {
        this(files, dictionary, new Learning(), share -> {
        });
    }

    private Snapshot(KnowledgeFiles files, TranslationFiles dictionary, Learning learning, DoubleConsumer built) {
        this.knowledge = files.knowledge();
        Mentions terms = new Mentions(files.knowledge().glossary());
        PassageStore store = PassageStore.of(files.knowledge());
        built.accept(CUT);
        this.index = LucenePassages.index(store, terms, vocabulary(files), dictionary.translations(),
                written -> built.accept(CUT + (INDEXED - CUT) * written));
        Learning.Learnt learnt = learning.from(files.trainingQuestions());
        QuestionReader reader = new QuestionReader(learnt.languages(), learnt.intents(), terms,
                Sources.of(files.knowledge()), index.lexicon());
        this.answering = new Answering(reader, new Ranking(index, terms, learnt.intents()), CERTAINTY);
        this.chat = new Chat(store, terms, answering, new Parallels(store, terms),
                new Once<>(this::examples));
        built.accept(1);
        this.golden = files.golden();
        this.documents = files.knowledge().documents().size();
        // The files are not kept: what was learned from them is.
        QuizFile written = files.quiz();
        this.quiz = new Once<>(() -> QuizQuestions.of(store, terms, written));
    }

    /**
     * A snapshot of {@code folder}, or everything that is wrong.
     *
     * @param dictionary for questions in one language over documents in the other, or what is wrong with it
     * @param built is told the share of the work that is done, in [0, 1], again and again
     */
    public static Reading<Snapshot> read(Path folder, Reading<TranslationFiles> dictionary, DoubleConsumer built) {
        Learning learning = new Learning();
        Reading<KnowledgeFiles> files = KnowledgeFiles.of(KnowledgeFolder.read(folder), learning::ahead);
        return new Reading<>(files.value().flatMap(good -> dictionary.value().map(words -> new Snapshot(good, words,
                learning, built))), Stream.concat(files.problems().stream(), dictionary.problems().stream()).toList());
    }

    /**
     * Snapshots of {@code folder}, one after the other as it changes, beginning with one that is good; otherwise all
     * problems.
     *
     * @param versions where its good versions are kept
     * @param dictionary for questions in one language over documents in the other
     * @param built is told the share of the work on a snapshot that is done, in [0, 1], again and again
     */
    public static Reading<LiveKnowledge<Snapshot>> live(Path folder, Path versions, TranslationFiles dictionary,
            DoubleConsumer built) {
        Learning learning = new Learning();
        return Start.with(folder, contents -> {
            Reading<KnowledgeFiles> files = KnowledgeFiles.of(contents, learning::ahead);
            return new Reading<>(files.value().map(good -> new Snapshot(good, dictionary, learning, built)),
                    files.problems());
        }, new Versions(versions, folder), InstantSource.system());
    }

    /** Texts that show which words there are besides those of the documents. */
    private static List<String> vocabulary(KnowledgeFiles files) {
        Stream<String> names = files.knowledge().glossary().terms().stream()
                .flatMap(term -> term.names().values().stream()).flatMap(term -> term.all().stream());
        return Stream.concat(files.trainingQuestions().stream().map(TrainingQuestion::text), names).toList();
    }

    /** In each language the first golden questions of different intents that are answered as they should be. */
    private Map<Language, List<String>> examples() {
        Map<Language, List<String>> examples = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<Intent, String> byIntent = new EnumMap<>(Intent.class);
            for (GoldenQuestion question : golden.map(GoldenQuestions::questions).orElse(List.of())) {
                if (byIntent.size() < EXAMPLES && question.language() == language && question.answerable()
                        && !byIntent.containsKey(question.intent()) && isAnswered(question)) {
                    byIntent.put(question.intent(), question.text());
                }
            }
            examples.put(language, List.copyOf(byIntent.values()));
        }
        return examples;
    }

    private boolean isAnswered(GoldenQuestion question) {
        Answer answer = answering.answer(question.text(), Optional.empty());
        return answer instanceof Answer.Found found && question.isAnsweredBy(found.quote());
    }

    /** What this state of the knowledge says. */
    public Knowledge knowledge() {
        return knowledge;
    }

    @Override
    public Answering answering() {
        return answering;
    }

    @Override
    public Optional<GoldenQuestions> golden() {
        return golden;
    }

    @Override
    public int documents() {
        return documents;
    }

    @Override
    public Chat chat() {
        return chat;
    }

    /** The questions of the quiz that this state of the knowledge gives; made when they are first asked for. */
    public QuizQuestions quiz() {
        return quiz.get();
    }

    @Override
    public void close() {
        index.close();
    }
}
