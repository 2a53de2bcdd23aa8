package nerchinsk.chat;

import java.util.Locale;
import java.util.Optional;
import nerchinsk.knowledge.Kind;

/** What a message wants of the bot. */
public sealed interface Command {
    /** A question, or talk. */
    record Ask(String text) implements Command {
    }

    /** The next best sentence for the last question. */
    record More() implements Command {
    }

    /** The sentences nearest to the last question. */
    record Nearest() implements Command {
    }

    /** The paragraph around the last quote. */
    record Context() implements Command {
    }

    /** Who the sources are. */
    record Sources() implements Command {
    }

    /** What the bot can do. */
    record Help() implements Command {
    }

    /** A first word. */
    record Start() implements Command {
    }

    /** What the bot is. */
    record About() implements Command {
    }

    /** What is kept about people. */
    record Privacy() implements Command {
    }

    /** Forget me. */
    record Forget() implements Command {
    }

    /**
     * The terms of the glossary.
     *
     * @param kind what they are
     */
    record Browse(Kind kind) implements Command {
    }

    /**
     * The language to answer in.
     *
     * @param wanted what was typed after the command; empty if nothing was
     */
    record Speak(Optional<String> wanted) implements Command {
    }

    /** What is wanted of the quiz. */
    sealed interface Play extends Command {
    }

    /**
     * A round of the quiz.
     *
     * @param wanted what was typed after the command: how many questions, in which language, about what
     */
    record Quiz(String wanted) implements Play {
    }

    /** The end of the round. */
    record Stop() implements Play {
    }

    /** On with the next question of the round. */
    record Skip() implements Play {
    }

    /** Who has reached what in this chat. */
    record Score() implements Play {
    }

    /** What the person who asks has reached. */
    record Me() implements Play {
    }

    /**
     * A command that does not exist.
     *
     * @param name what was typed, without the slash
     */
    record Unknown(String name) implements Command {
    }

    /** The command that a message is: what begins with a slash and a letter, else a question. */
    static Command of(String message) {
        String text = message.strip();
        if (text.length() < 2 || text.charAt(0) != '/' || !Character.isLetter(text.charAt(1))) {
            return new Ask(message);
        }
        String name = text.substring(1).split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        String rest = text.substring(1 + name.length()).strip();
        return switch (name) {
            case "ask" -> new Ask(rest);
            case "more" -> new More();
            case "nearest" -> new Nearest();
            case "context" -> new Context();
            case "sources" -> new Sources();
            case "help" -> new Help();
            case "start" -> new Start();
            case "about" -> new About();
            case "privacy" -> new Privacy();
            case "forget" -> new Forget();
            case "quiz" -> new Quiz(rest);
            case "stop" -> new Stop();
            case "skip" -> new Skip();
            case "score", "scores" -> new Score();
            case "me" -> new Me();
            case "treaties" -> new Browse(Kind.TREATY);
            case "people" -> new Browse(Kind.PERSON);
            case "language" ->
                new Speak(rest.isEmpty() ? Optional.empty() : Optional.of(rest.toLowerCase(Locale.ROOT)));
            default -> new Unknown(name);
        };
    }
}
