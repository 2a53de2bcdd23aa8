package nerchinsk.terminal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import nerchinsk.chat.Chat;
import nerchinsk.chat.Conversation;
import nerchinsk.chat.Turn;
import nerchinsk.chat.Wording;
import nerchinsk.text.Language;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** A conversation with line editing, history and bold answers on a terminal, and plain lines on a pipe. */
public final class ChatTerminal {
    private static final String BOLD = "\u001b[1m";
    private static final String DIM = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";
    private static final String QUIT = "/quit";

    private final Chat chat;
    private final QuizTerminal quiz;
    private Conversation conversation;

    /**
     * A terminal at which nothing has been said yet.
     *
     * @param quiz plays rounds of the quiz
     * @param language the language to greet in
     */
    public ChatTerminal(Chat chat, QuizTerminal quiz, Language language) {
        this.chat = chat;
        this.quiz = quiz;
        this.conversation = Conversation.start(language);
    }

    /** Talks on a pipe until {@code in} ends. */
    public void talk(InputStream in, PrintStream out) {
        Lines lines = new Lines(new BufferedInputStream(in));
        for (Optional<String> line = lines.next(); line.isPresent() && !quits(line.get()); line = lines.next()) {
            if (!line.get().isBlank()) {
                out.print(reply(line.get().strip(), Wording.plain()) + "\n\n");
                out.flush();
            }
        }
    }

    /**
     * Talks on the terminal until the user has had enough.
     *
     * @param history the file that keeps what was typed
     * @throws IOException if the terminal cannot be opened
     */
    public void talk(Path history) throws IOException {
        try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
            LineReader reader = LineReaderBuilder.builder().terminal(terminal).appName("nerchinsk")
                    .variable(LineReader.HISTORY_FILE, history)
                    .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true).build();
            terminal.writer().println(reply("/help", Wording.plain()) + "\n");
            while (turn(terminal, reader)) {
                terminal.flush();
            }
        }
    }

    private boolean turn(Terminal terminal, LineReader reader) {
        try {
            String line = reader.readLine("> ");
            if (quits(line)) {
                return false;
            }
            if (!line.isBlank()) {
                terminal.writer().println(reply(line.strip(), Wording.marked(BOLD, DIM, PLAIN)) + "\n");
            }
            return true;
        } catch (UserInterruptException | EndOfFileException e) {
            return false;
        }
    }

    private static boolean quits(String line) {
        return line.strip().equals(QUIT);
    }

    private String reply(String message, Wording wording) {
        Instant now = Instant.now();
        Optional<String> played = quiz.reply(message, conversation.language(), now, wording);
        if (played.isPresent()) {
            return played.get();
        }
        Turn turn = chat.turn(conversation, message, now);
        conversation = turn.conversation();
        return wording.of(turn.reply());
    }
}
