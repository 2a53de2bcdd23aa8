package nerchinsk.telegram;

import java.util.Optional;
import java.util.Set;
import nerchinsk.chat.PersonId;
import nerchinsk.round.Player;
import nerchinsk.text.Language;

/** Who has sent something. */
final class Senders {
    /** Apps of people who are likelier to read Russian than English. */
    private static final Set<String> RUSSIAN = Set.of("ru", "be", "kk");
    /** What channels post in their groups comes from this account of Telegram's. */
    private static final long FORWARDER = 777_000;

    private Senders() {
    }

    /**
     * Who speaks in {@code message}: a person, or somebody who hides behind a group or a channel, for whom Telegram
     * puts a bot of its own in the place of the person. Empty for bots, for what a bot has offered, and for what a
     * channel has posted.
     */
    static Optional<Person> of(Fields message) {
        Fields from = message.in("from");
        boolean posted = message.is("is_automatic_forward") || message.has("via_bot")
                || from.number("id").equals(Optional.of(FORWARDER));
        if (posted) {
            return Optional.empty();
        }
        return message.has("sender_chat") && (from.is("is_bot") || !message.has("from"))
                ? message.in("sender_chat").number("id").map(chat -> new Person(new PersonId(chat), language(from)))
                : Optional.of(from).filter(user -> user.has("id") && !user.is("is_bot")).map(Senders::person);
    }

    /** Whether an administrator speaks in {@code message} in the name of the group. */
    static boolean nameless(Fields message) {
        Optional<Long> chat = message.in("chat").number("id");
        return chat.isPresent() && message.in("sender_chat").number("id").equals(chat);
    }

    static Person person(Fields user) {
        return new Person(new PersonId(Fields.needed(user.number("id"), "the id of somebody")), language(user));
    }

    static Player player(Fields user) {
        String last = user.text("last_name").map(name -> " " + name).orElse("");
        return new Player(person(user).id(), user.text("first_name").orElse("") + last);
    }

    private static Language language(Fields user) {
        return RUSSIAN.contains(user.text("language_code").orElse("").split("-", 2)[0])
                ? Language.RUSSIAN
                : Language.ENGLISH;
    }
}
