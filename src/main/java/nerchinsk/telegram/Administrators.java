package nerchinsk.telegram;

import nerchinsk.chat.ChatId;
import nerchinsk.chat.PersonId;

/** Who administers groups. */
final class Administrators {
    private final Messenger messenger;

    Administrators(Messenger messenger) {
        this.messenger = messenger;
    }

    /** Whether {@code person} administers {@code group}; not if Telegram does not tell. */
    boolean are(ChatId group, PersonId person) {
        return messenger.make(new Call.AskWhetherAdministrator(group, person)) instanceof Result.Is is && is.so();
    }
}
