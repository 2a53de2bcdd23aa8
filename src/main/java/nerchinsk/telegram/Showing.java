package nerchinsk.telegram;

import java.util.Optional;
import nerchinsk.chat.Reply;

/** Shows what presses of buttons bring: below the message that the button stands under, or in its place. */
record Showing(HtmlWording wording, Posting posting) {
    Optional<Posting.Posted> show(Incoming.Press press, Reply reply, Keyboard keyboard) {
        return posting.send(press.room(), wording.of(reply), keyboard, Optional.of(press.message()));
    }

    void show(Incoming.Press press, Reply reply) {
        show(press, reply, Keyboard.NONE);
    }

    /** Puts {@code reply} in the place of the message. */
    void replace(Incoming.Press press, Reply reply, Keyboard keyboard) {
        posting.edit(press.room().chat(), press.message(), wording.of(reply), keyboard);
    }

    /** Changes the buttons alone. */
    void change(Incoming.Press press, Keyboard keyboard) {
        posting.edit(press.room().chat(), press.message(), keyboard);
    }
}
