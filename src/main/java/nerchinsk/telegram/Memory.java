package nerchinsk.telegram;

import nerchinsk.chat.ChatId;
import nerchinsk.chat.Conversations;
import nerchinsk.chat.Feedback;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Preferences;
import nerchinsk.chat.Unanswered;
import nerchinsk.round.Rounds;
import nerchinsk.round.Scores;

/** Everything that outlives the program. */
public record Memory(Preferences preferences, Conversations conversations, Feedback feedback, Unanswered unanswered,
        Updates updates, Replies replies, Groups groups, Rounds rounds, Scores scores) {

    /** One group has become another: everything but the replies, which stay behind, belongs to the other now. */
    void move(ChatId from, ChatId to) {
        preferences.move(from, to);
        conversations.move(from, to);
        feedback.move(from, to);
        unanswered.move(from, to);
        groups.move(from, to);
        rounds.move(from, to);
    }

    /** Forgets a person, and what was said in {@code chat}; what is set for a group stays. */
    void forget(PersonId person, ChatId chat, boolean group) {
        conversations.forget(chat);
        feedback.forget(person);
        unanswered.forget(person);
        replies.forget(person);
        scores.forget(person);
        if (!group) {
            preferences.forget(chat);
        }
    }
}
