package nerchinsk.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Answering;
import nerchinsk.answer.Quote;
import nerchinsk.intent.Intent;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.text.Language;

/** Takes turns. Holds no state of its own: safe for use by many threads. */
public final class Chat {
    private static final int NEAREST = 3;

    private final Knowledge knowledge;
    private final Answering answering;
    private final Map<Language, List<String>> examples;

    /**
     * @param knowledge what the answers come from
     * @param answering answers the questions
     * @param examples questions that can be answered, by language; may lack a language
     */
    public Chat(Knowledge knowledge, Answering answering, Map<Language, List<String>> examples) {
        this.knowledge = knowledge;
        this.answering = answering;
        this.examples = Map.copyOf(examples);
    }

    /** The reply to {@code message}, said at {@code now}, and what the chat remembers from then on. */
    public Turn turn(Conversation before, String message, Instant now) {
        return switch (Command.of(message)) {
            case Command.Ask ask -> ask(before, ask.text(), now);
            case Command.More more -> more(before);
            case Command.Nearest nearest -> nearest(before);
            case Command.Context context -> context(before);
            case Command.Sources sources ->
                new Turn(new Reply.Sources(before.language(), documents(before.language())), before);
            case Command.Help help -> new Turn(talk(before.language(), Intent.HELP), before);
            case Command.Unknown unknown ->
                new Turn(new Reply.Nothing(before.language(), Optional.of(unknown.name())), before);
        };
    }

    /** The reply to a question, whatever its first character, asked at {@code now}. */
    public Turn ask(Conversation before, String text, Instant now) {
        Answer answer = before.subject(now).map(last -> answering.answer(text, last, before.named()))
                .orElseGet(() -> answering.answer(text, Optional.empty()));
        Language language = answer.question().language();
        Reply reply = switch (answer) {
            case Answer.Smalltalk smalltalk -> talk(language, smalltalk.question().intent().intent());
            case Answer.Found found -> new Reply.Answered(language, found, List.of());
            case Answer.Unsure unsure -> new Reply.Answered(language, unsure, List.of());
            case Answer.Unknown unknown -> new Reply.Answered(language, unknown, examples(language));
        };
        boolean talk = answer instanceof Answer.Smalltalk && before.last().isPresent();
        return new Turn(reply, Optional.of(answer),
                talk ? before.greeted(language) : before.asked(answer, language, now));
    }

    private static Turn more(Conversation before) {
        return before.next().map(quote -> new Turn(new Reply.Another(before.language(), quote), before.shownOneMore()))
                .orElseGet(() -> nothing(before));
    }

    private static Turn nearest(Conversation before) {
        List<Quote> nearest = before.last().map(Answer::others).orElse(List.of()).stream().limit(NEAREST).toList();
        return nearest.isEmpty() ? nothing(before) : new Turn(new Reply.Nearby(before.language(), nearest), before);
    }

    private static Turn context(Conversation before) {
        return before.shown().map(quote -> new Turn(new Reply.Around(before.language(), quote), before))
                .orElseGet(() -> nothing(before));
    }

    private static Turn nothing(Conversation before) {
        return new Turn(new Reply.Nothing(before.language(), Optional.empty()), before);
    }

    private Reply talk(Language language, Intent intent) {
        return new Reply.Talk(language, intent, examples(language));
    }

    private List<String> examples(Language language) {
        return examples.getOrDefault(language, List.of());
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
