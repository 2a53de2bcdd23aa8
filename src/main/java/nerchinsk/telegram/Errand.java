package nerchinsk.telegram;

import nerchinsk.text.Language;

/** A command that is no turn of a conversation. */
interface Errand {
    /** Whether {@code words} ask for it, from somebody who may. */
    boolean isMeant(Incoming.Words words);

    /** Does it, and speaks {@code language}. */
    void run(Incoming.Words words, Language language);

    /** Whether {@code words} are the command with this name. */
    static boolean isCommand(Incoming.Words words, String name) {
        return words.text().strip().matches("(?is)/" + name + "(?:\\s.*)?");
    }
}
