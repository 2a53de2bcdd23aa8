package nerchinsk.telegram;

import java.time.Duration;
import java.time.Instant;
import nerchinsk.answer.Answer;

/** Is told what happens, so that it can be counted. Safe for use by many threads; throws nothing. */
public interface Witness {
    /** Nobody counts. */
    Witness NONE = new Witness() {
        @Override
        public void answered(Answer answer, Instant at, Duration took) {
            // Nobody counts.
        }

        @Override
        public void failed(Trouble trouble) {
            // Nobody counts.
        }
    };

    /** What Telegram may do instead of what it was asked. */
    enum Trouble {
        /** It was not reached, or could not say whether it did it. */
        NETWORK,
        /** It was asked too much at once. */
        TOO_MANY,
        /** It does not know the token. */
        TOKEN,
        /** Another program fetches the updates. */
        CONFLICT,
        /** It will not do it: the chat is gone, the bot is barred, the call is wrong. */
        REFUSED
    }

    /**
     * A question has got its answer, which may be that nothing is known.
     *
     * @param at when it was answered
     * @param took how long that took, without the sending
     */
    void answered(Answer answer, Instant at, Duration took);

    /** A call of the Bot API was not done. */
    void failed(Trouble trouble);
}
