package nerchinsk.telegram;

import nerchinsk.chat.ChatId;
import nerchinsk.chat.PersonId;

/** Who administers groups. */
final class Administrators {
    private final Messenger messenger;

    Administrators(Messenger messenger) {
        this.messenger = messenger;
    }

    /** Whether {@code person} administers {@code group}; not if Telegram does not tell, and no channel does. */
    boolean are(ChatId group, PersonId person) {
        return person.value() > 0
                && messenger.make(new Call.AskWhetherAdministrator(group, person)) instanceof Result.Is is && is.so();
    }
}
