package nerchinsk.chat;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import nerchinsk.text.Language;

/**
 * Takes turns in many rooms and remembers them. Safe for use by many threads, as long as each room's turns come one
 * after the other.
 */
public final class Talks {
    private final Supplier<Chat> chat;
    private final Preferences preferences;
    private final Conversations conversations;

    /**
     * One turn, and the talk up to it.
     *
     * @param chat who took it
     * @param turn what came of it
     * @param remembered what is to be kept, once the reply has been sent
     */
    public record Step(Chat chat, Turn turn, Remembered remembered) {
    }

    /**
     * Talks that are kept in {@code conversations}.
     *
     * @param chat the chat to take a turn with, asked for each turn
     */
    public Talks(Supplier<Chat> chat, Preferences preferences, Conversations conversations) {
        this.chat = chat;
        this.preferences = preferences;
        this.conversations = conversations;
    }

    /** What has been said in {@code room}; in one where nothing has been said, a beginning in {@code language}. */
    public Remembered in(Room room, Language language) {
        return conversations.in(room).orElseGet(() -> Remembered.nothing(language));
    }

    /** The turn after {@code before} in {@code room}. Nothing is kept yet. */
    public Step take(Room room, Remembered before, Command command, Instant now) {
        Optional<Language> chosen = preferences.language(room.chat());
        Chat here = chat.get();
        Turn turn = here.turn(here.recall(before, chosen), command, chosen, now);
        return new Step(here, turn, switch (command) {
            case Command.Ask ask -> turn.answer().isPresent() ? before.and(ask.text(), now) : before;
            case Command.More more -> turn.reply() instanceof Reply.Nothing ? before : before.oneMore();
            case Command.Forget forget -> Remembered.nothing(turn.reply().language());
            case Command.Nearest nearest -> before;
            case Command.Context context -> before;
            case Command.Sources sources -> before;
            case Command.Help help -> before;
            case Command.Start start -> before;
            case Command.About about -> before;
            case Command.Privacy privacy -> before;
            case Command.Browse browse -> before;
            case Command.Speak speak -> before;
            case Command.Play play -> before;
            case Command.Unknown unknown -> before;
        });
    }

    /** Keeps what has been said in {@code room}. */
    public void keep(Room room, Remembered remembered) {
        conversations.keep(room, remembered);
    }
}
