package nerchinsk.terminal;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Optional;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Answering;
import nerchinsk.chat.Chat;
import nerchinsk.chat.Conversation;
import nerchinsk.chat.Turn;
import nerchinsk.chat.Wording;
import nerchinsk.score.Explanation;
import nerchinsk.text.Language;

/** Questions in, one result each out. */
public final class Asking {
    /** As many sentences as fit on a screen with their reasons; our choice. */
    private static final int EXPLAINED = 3;

    private final Chat chat;
    private final Answering answering;
    private final Form form;
    private final PrintStream out;

    /**
     * How results are written.
     *
     * @param json one line of JSON each, else the reply as people read it
     * @param conversation the questions are one conversation
     * @param explain why the best sentences stand where they stand
     * @param alternatives the most sentences besides the one that is shown, 0 to {@link Answering#MOST_OTHERS}
     */
    public record Form(boolean json, boolean conversation, boolean explain, int alternatives) {
    }

    /** Writes answers to {@code out} in this form; both answer from the same knowledge. */
    public Asking(Chat chat, Answering answering, Form form, PrintStream out) {
        this.chat = chat;
        this.answering = answering;
        this.form = form;
        this.out = out;
    }

    /** Answers one question. */
    public void ask(String question) {
        answer(Conversation.start(Language.ENGLISH), question);
        out.flush();
    }

    /** Answers a question a line, in order, up to the end of {@code in}. */
    public void askAll(InputStream in) {
        Lines lines = new Lines(new BufferedInputStream(in));
        Conversation conversation = Conversation.start(Language.ENGLISH);
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            Conversation after = answer(conversation, line.get());
            conversation = form.conversation() ? after : conversation;
            out.flush();
        }
    }

    private Conversation answer(Conversation before, String question) {
        Turn turn = chat.ask(before, question, Instant.now());
        String reply = Wording.plain().of(turn.reply());
        Answer answer = turn.answer().orElseThrow();
        out.print(form.json() ? AnswerJson.of(answer, form.alternatives(), reply).line() : reply);
        out.print(form.json() ? "\n" : "\n\n");
        if (form.explain() && !form.json()) {
            answering.explain(question, Optional.empty(), EXPLAINED).forEach(this::explain);
        }
        return turn.conversation();
    }

    private void explain(Explanation sentence) {
        out.printf("%8.3f  %s%n", sentence.value(), sentence.what());
        sentence.parts().forEach(part -> out.printf("  %8.3f  %s%n", part.value(), part.what()));
        out.print("\n");
    }
}
