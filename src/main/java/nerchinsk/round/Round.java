package nerchinsk.round;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.PersonId;

/** A round, as far as it has got. Each state has the moves that are legal in it, and no others. */
public sealed interface Round {
    /** What has happened so far. */
    Story story();

    /** The state that {@code story} has come to. */
    static Round of(Story story) {
        if (story.ending().isPresent()) {
            return new Over(story);
        }
        return story.last().<Round>map(asked -> switch (asked.fate()) {
            case Fate.Intended intended -> new Sending(story, asked);
            case Fate.Open open -> new Open(story, asked, open);
            case Fate.Closed closed when !closed.shown() -> new Closed(story, asked, closed);
            case Fate.Closed closed when story.counted() >= story.plan().questions() ->
                new Over(story.ended(Ending.COMPLETE));
            case Fate.Closed closed -> new Choosing(story);
            case Fate.Lost lost -> new Choosing(story);
        }).orElseGet(() -> new Choosing(story));
    }

    /** The end of it, at any moment: what is still open is closed, and the answers given so far count. */
    default Over end(Ending why) {
        Story story = this instanceof Open open
                ? story().with(open.asked().as(
                        new Fate.Closed(open.poll().poll(), open.poll().message(), false, true)))
                : story();
        return new Over(story.ended(why));
    }

    /** The next question is to be chosen. */
    record Choosing(Story story) implements Round {
        /** This question is to be sent, with the right option in this place, from 0. */
        public Sending choose(String question, int right) {
            Asked asked = new Asked(story.asked().size() + 1, question, right, new Fate.Intended());
            return new Sending(story.with(asked), asked);
        }
    }

    /** A question is about to be sent. After a crash nobody knows whether it was. */
    record Sending(Story story, Asked asked) implements Round {
        /** It was sent, and can be answered from {@code now} on. */
        public Round sent(PollId poll, MessageId message, Instant now) {
            return of(story.with(asked.as(
                    new Fate.Open(poll, Optional.of(message), now, now.plus(story.plan().time()), Set.of()))));
        }

        /** Nobody knows whether it was sent. */
        public Round lost() {
            return of(story.with(asked.as(new Fate.Lost())));
        }
    }

    /** A question can be answered. */
    record Open(Story story, Asked asked, Fate.Open poll) implements Round {
        /**
         * The answer of {@code player}, which arrived at {@code now}; empty if there is one already: the first counts.
         *
         * @param late whether it lay somewhere for a while, so that nobody knows how long it took
         */
        public Optional<GivenAnswer> answer(Player player, int option, Instant now, boolean late) {
            if (story.answeredBy(asked.number()).contains(player.id())) {
                return Optional.empty();
            }
            boolean right = option == asked.right();
            Duration since = Duration.between(poll.opened(), now);
            Optional<Duration> taken = late
                    ? Optional.empty()
                    : Optional.of(since.isNegative() ? Duration.ZERO : since);
            int points = right ? Points.ofRight(taken, story.plan().time(), story.streak(player.id())) : 0;
            return Optional.of(new GivenAnswer(asked.number(), player, option, right, taken, points, now));
        }

        /** With this answer. */
        public Open with(GivenAnswer answer) {
            return new Open(story.with(answer), asked, poll);
        }

        /** Whether all who play have answered; nobody knows who plays before the first question has been answered. */
        public boolean complete() {
            Set<PersonId> playing = story.plan().alone() ? Set.of(story.plan().starter()) : story.playing();
            return !playing.isEmpty() && story.answeredBy(asked.number()).containsAll(playing);
        }

        /** Who has a say: who plays, and who started it. */
        private Set<PersonId> voters() {
            Set<PersonId> voters = new HashSet<>(story.playing());
            voters.addAll(story.answeredBy(asked.number()));
            voters.add(story.plan().starter());
            return voters;
        }

        /** Whether {@code person} has a say. */
        public boolean mayVote(PersonId person) {
            return voters().contains(person);
        }

        /** With the wish of {@code person} to skip the question. */
        public Open skip(PersonId person) {
            Fate.Open wanted = poll.skip(person);
            return new Open(story.with(asked.as(wanted)), asked.as(wanted), wanted);
        }

        /** How many must want it skipped: more than half of those who have a say. */
        public int skipsNeeded() {
            return voters().size() / 2 + 1;
        }

        /** Whether so many want it skipped. */
        public boolean skipWanted() {
            return poll.skips().size() >= skipsNeeded();
        }

        /** It can be answered no more. */
        public Round close() {
            return of(story.with(asked.as(
                    new Fate.Closed(poll.poll(), poll.message(), skipWanted(), false))));
        }
    }

    /** A question can be answered no more, and its quote is to be shown. */
    record Closed(Story story, Asked asked, Fate.Closed poll) implements Round {
        /** Its quote is about to be sent: after a crash it is not sent again. */
        public Round shown() {
            return of(story.with(asked.as(
                    new Fate.Closed(poll.poll(), poll.message(), poll.skipped(), true))));
        }
    }

    /** It is over, and the table is to be shown. */
    record Over(Story story) implements Round {
    }
}
