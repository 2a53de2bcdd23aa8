package nerchinsk.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Answering;
import nerchinsk.answer.Parallels;
import nerchinsk.answer.Quote;
import nerchinsk.fact.Mentions;
import nerchinsk.intent.Intent;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.Kind;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.rank.PassageStore;
import nerchinsk.text.Language;

/** Takes turns. Holds no state of its own: safe for use by many threads. */
public final class Chat {
    /** As many sentences as are read in one look; our choice. */
    private static final int NEAREST = 3;

    private final Knowledge knowledge;
    private final Answering answering;
    private final Browsing browsing;
    private final Parallels parallels;
    private final Shelf shelf;
    private final Supplier<Map<Language, List<String>>> examples;

    /**
     * A chat over one state of the knowledge.
     *
     * @param store what the answers come from
     * @param terms finds the terms of its glossary
     * @param answering answers the questions
     * @param parallels finds what the other edition says
     * @param examples questions that can be answered, by language; may lack a language; asked for when they are shown
     */
    public Chat(PassageStore store, Mentions terms, Answering answering, Parallels parallels,
            Supplier<Map<Language, List<String>>> examples) {
        this.knowledge = store.knowledge();
        this.browsing = new Browsing(store, terms, answering);
        this.parallels = parallels;
        this.shelf = new Shelf(store, parallels);
        this.answering = answering;
        this.examples = examples;
    }

    /** The reply to {@code message}, said at {@code now}, and what the chat remembers from then on. */
    public Turn turn(Conversation before, String message, Instant now) {
        return turn(before, Command.of(message), Optional.empty(), now);
    }

    /**
     * The reply to {@code command}, given at {@code now}, and what the chat remembers from then on.
     *
     * @param chosen the language to answer in; that of the question if empty
     */
    public Turn turn(Conversation before, Command command, Optional<Language> chosen, Instant now) {
        Language language = chosen.orElse(before.language());
        return switch (command) {
            case Command.Ask ask -> ask(before, ask.text(), chosen, now);
            case Command.More more -> more(before, chosen);
            case Command.Nearest nearest -> nearest(before, chosen);
            case Command.Context context -> context(before, chosen);
            case Command.Sources sources ->
                new Turn(new Reply.Sources(language, documents(language)), before);
            case Command.Help help -> new Turn(talk(language, Intent.HELP), before);
            case Command.Start start -> new Turn(new Reply.Welcome(language, examples(language)), before);
            case Command.About about -> new Turn(new Reply.Told(language, Reply.Matter.ABOUT), before);
            case Command.Privacy privacy -> new Turn(new Reply.Told(language, Reply.Matter.PRIVACY), before);
            case Command.Forget forget ->
                new Turn(new Reply.Told(language, Reply.Matter.FORGOTTEN), Conversation.start(language));
            case Command.Browse browse ->
                new Turn(terms(browse.kind(), language), before);
            case Command.Speak speak -> new Turn(speaking(language, chosen, speak), before);
            case Command.Play play -> new Turn(new Reply.Told(language, Reply.Matter.QUIZ), before);
            case Command.Unknown unknown -> new Turn(new Reply.Nothing(language, Optional.of(unknown.name())), before);
        };
    }

    private static Reply speaking(Language language, Optional<Language> chosen, Command.Speak speak) {
        if (speak.wanted().isEmpty()) {
            return new Reply.Speaking(language, chosen, true);
        }
        return LanguageChoice.of(speak.wanted().get()).map(LanguageChoice::language)
                .map(wanted -> new Reply.Speaking(wanted.orElse(language), wanted, true))
                .orElseGet(() -> new Reply.Speaking(language, chosen, false));
    }

    /** The reply to a question, whatever its first character, asked at {@code now}. */
    public Turn ask(Conversation before, String text, Instant now) {
        return ask(before, text, Optional.empty(), now);
    }

    private Turn ask(Conversation before, String text, Optional<Language> chosen, Instant now) {
        Optional<Language> spoken = before.language(text);
        Answer understood = before.subject(now).map(said -> answering.answer(text, said, spoken))
                .orElseGet(() -> answering.answer(text, spoken));
        Answer answer = chosen.map(wanted -> parallels.in(wanted, understood)).orElse(understood);
        Language language = answer.question().language();
        Reply reply = switch (answer) {
            case Answer.Smalltalk smalltalk -> talk(language, smalltalk.question().intent().intent());
            case Answer.Quoting quoting -> new Reply.Answered(language, quoting, List.of());
            case Answer.Unknown unknown -> new Reply.Answered(language, unknown, examples(language));
        };
        boolean talk = answer instanceof Answer.Smalltalk && before.last().isPresent();
        return new Turn(reply, Optional.of(answer),
                talk
                        ? before.greeted(language)
                        : before.asked(understood, answering.named(understood), language, now));
    }

    private Turn more(Conversation before, Optional<Language> chosen) {
        return before.next().map(quote -> new Turn(next(before, shown(quote, chosen)), before.shownOneMore()))
                .orElseGet(() -> nothing(before));
    }

    /** {@code quote} as it is shown to somebody who has chosen a language: a conversation remembers what was found. */
    private Quote shown(Quote quote, Optional<Language> chosen) {
        return chosen.map(wanted -> parallels.in(wanted, quote)).orElse(quote);
    }

    /** Where no answer was good enough to be shown, the next sentence is told to be near, no more. */
    private static Reply next(Conversation before, Quote quote) {
        boolean answered = before.last().flatMap(Answer::shown).isPresent();
        return answered
                ? new Reply.Another(before.language(), quote)
                : new Reply.Nearby(before.language(), List.of(quote));
    }

    private Turn nearest(Conversation before, Optional<Language> chosen) {
        List<Quote> nearest = before.last().map(Answer::others).orElse(List.of()).stream().limit(NEAREST)
                .map(quote -> shown(quote, chosen)).toList();
        return nearest.isEmpty() ? nothing(before) : new Turn(new Reply.Nearby(before.language(), nearest), before);
    }

    private Turn context(Conversation before, Optional<Language> chosen) {
        return before.shown()
                .map(quote -> new Turn(new Reply.Around(before.language(), shown(quote, chosen)), before))
                .orElseGet(() -> nothing(before));
    }

    private static Turn nothing(Conversation before) {
        return new Turn(new Reply.Nothing(before.language(), Optional.empty()), before);
    }

    private Reply talk(Language language, Intent intent) {
        return new Reply.Talk(language, intent, examples(language));
    }

    private List<String> examples(Language language) {
        return examples.get().getOrDefault(language, List.of());
    }

    /** What was remembered, as a conversation again. */
    public Conversation recall(Remembered remembered, Optional<Language> chosen) {
        Conversation conversation = Conversation.start(remembered.language());
        for (Said said : remembered.said()) {
            conversation = ask(conversation, said.text(), chosen, said.at()).conversation();
        }
        for (int i = 0; i < remembered.others(); i++) {
            conversation = conversation.shownOneMore();
        }
        return conversation;
    }

    /** Eight letters and digits that another state of the knowledge has differently. */
    public String fingerprint() {
        return shelf.fingerprint();
    }

    /** The sentence with this number in this state of the knowledge. */
    public Optional<Quote> sentence(int number) {
        return shelf.sentence(number);
    }

    /** The sentence that stands in the place of {@code quote} in the other edition of its document. */
    public Optional<Quote> edition(Quote quote) {
        return shelf.edition(quote);
    }

    /** The terms of this kind that the documents name. */
    public Reply.Terms terms(Kind kind, Language language) {
        return new Reply.Terms(language, kind, browsing.terms(kind, language));
    }

    /** The sentence that tells most about the term with this id. */
    public Optional<Quote> about(String term, Language language) {
        return browsing.about(term, language);
    }

    /** One edition of each document: in {@code language}, else the one there is. */
    private List<Document> documents(Language language) {
        List<Document> documents = new ArrayList<>();
        for (Document document : knowledge.documents()) {
            if (document.language() == language || knowledge.document(document.id(), language).isEmpty()) {
                documents.add(document);
            }
        }
        return documents;
    }
}
