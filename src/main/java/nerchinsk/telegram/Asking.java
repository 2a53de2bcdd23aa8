package nerchinsk.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nerchinsk.quiz.QuizQuestion;
import nerchinsk.round.Ending;
import nerchinsk.round.Past;
import nerchinsk.round.Picking;
import nerchinsk.round.Plan;
import nerchinsk.round.Round;
import nerchinsk.round.Story;
import nerchinsk.round.Tries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chooses and sends the questions of one round. Used by the thread that plays it. */
final class Asking {
    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);
    /** After a longer break nobody knows that a round is being played; our choice. */
    private static final Duration LONGEST_BREAK = Duration.ofMinutes(30);
    /** So many questions in a row that Telegram refuses are enough; our choice. */
    private static final int MOST_REFUSALS = 3;

    private final Games games;
    private final QuizMeans means;
    private final Game game;
    private final Map<String, Tries> tries;
    private int refusals;

    Asking(Games games, QuizMeans means, Game game) {
        this.games = games;
        this.means = means;
        this.game = game;
        this.tries = means.scores().tries();
    }

    /** Chooses the next question and sends it; ends the round if there is none, or after too long a break. */
    void choose(Round.Choosing choosing) {
        Story story = choosing.story();
        Optional<QuizQuestion> next = Picking.next(means.questions(), story,
                new Past(means.rounds().timesAsked(story.plan().room().chat()), tries), means.chance());
        if (story.latest().plus(LONGEST_BREAK).isBefore(means.now())) {
            game.replace(choosing, choosing.end(Ending.INTERRUPTED));
        } else if (next.isEmpty()) {
            game.replace(choosing, choosing.end(Ending.COMPLETE));
        } else {
            List<String> options = Picking.shuffled(next.get(), means.chance());
            Round.Sending sending = choosing.choose(next.get().id(), options.indexOf(next.get().right()));
            if (game.replace(choosing, sending)) {
                means.polls().sending(() -> send(sending, next.get(), options));
            }
        }
    }

    private void send(Round.Sending sending, QuizQuestion question, List<String> options) {
        Plan plan = sending.story().plan();
        switch (means.posts().ask(plan, sending.story().counted() + 1, question, options)) {
            case Result.Polled polled -> sent(sending, polled);
            case Result.Moved moved -> {
                game.settle(sending, Round.Sending::lost);
                games.moved(plan.room().chat(), moved.to());
            }
            case Result.Refused refused -> refused(sending, refused);
            case Result other -> {
                LOG.info("Nobody knows whether a question of round {} was sent; another is asked: {}", plan.id(),
                        other);
                game.settle(sending, Round.Sending::lost);
                means.posts().awaitTelegram();
            }
        }
    }

    private void sent(Round.Sending sending, Result.Polled polled) {
        refusals = 0;
        Instant now = means.now();
        if (game.settle(sending, still -> still.sent(polled.poll(), polled.message(), now))) {
            game.resume();
        } else {
            means.posts().stop(game.plan().room(), polled.message());
        }
    }

    private void refused(Round.Sending sending, Result.Refused refused) {
        LOG.info("Telegram does not take a question of round {}: {}", game.plan().id(), refused);
        refusals++;
        boolean enough = refused.rights() || refusals >= MOST_REFUSALS;
        game.settle(sending, still -> enough ? still.lost().end(Ending.BARRED) : still.lost());
    }
}
