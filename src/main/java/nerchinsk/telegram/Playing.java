package nerchinsk.telegram;

import nerchinsk.chat.ChatId;
import nerchinsk.round.Round;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the steps of one round, one after the other. Used by the thread that plays it. */
final class Playing {
    private static final Logger LOG = LoggerFactory.getLogger(Playing.class);

    private final Games games;
    private final QuizMeans means;
    private final Game game;
    private final Asking asking;

    /** @param games is told when the round is over, or its group has become another */
    Playing(Games games, QuizMeans means, Game game) {
        this.games = games;
        this.means = means;
        this.game = game;
        this.asking = new Asking(games, means, game);
    }

    /** Plays until the round is over or the bot stops. */
    void play() {
        try {
            boolean more = true;
            while (more) {
                more = !game.isStopping() && step(game.round());
            }
        } catch (StoppedException e) {
            LOG.debug("round {} goes on at the next start", game.plan().id());
        }
    }

    /** The step that {@code now} asks for; false after the last. */
    private boolean step(Round now) {
        switch (now) {
            case Round.Choosing choosing -> asking.choose(choosing);
            // It was stored before a stop or a crash: nobody knows whether it was sent.
            case Round.Sending sending -> game.replace(sending, sending.lost());
            case Round.Open open -> game.awaitEnd(Round.Open.class);
            case Round.Closed closed -> show(closed);
            case Round.Over over -> finish(over);
        }
        return !(now instanceof Round.Over);
    }

    private void show(Round.Closed closed) {
        stopPoll();
        if (game.replace(closed, closed.shown())) {
            means.questions().question(closed.asked().question())
                    .flatMap(question -> means.posts().show(closed.story(), closed.asked(), question,
                            closed.poll().message()))
                    .ifPresent(this::follow);
        }
    }

    private void finish(Round.Over over) {
        stopPoll();
        // Whoever has seen the table may begin the next round.
        games.leave(game);
        if (!game.isBarred()) {
            means.posts().table(over.story());
        }
        means.rounds().keep(over.story().endTold());
    }

    private void stopPoll() {
        game.takePollToStop().ifPresent(poll -> means.posts().stop(game.plan().room(), poll));
    }

    /** Goes where a message came to stand. */
    private void follow(Posting.Posted posted) {
        ChatId before = game.plan().room().chat();
        if (!posted.chat().equals(before)) {
            games.moved(before, posted.chat());
        }
    }
}
