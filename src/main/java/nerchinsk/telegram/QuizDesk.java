package nerchinsk.telegram;

import static nerchinsk.round.RoundWords.say;

import java.time.InstantSource;
import java.util.Optional;
import nerchinsk.chat.Command;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.PersonId;
import nerchinsk.quiz.QuizQuestions;
import nerchinsk.round.Ending;
import nerchinsk.round.Picking;
import nerchinsk.round.Plan;
import nerchinsk.round.Request;
import nerchinsk.round.Round;
import nerchinsk.round.RoundId;
import nerchinsk.round.RoundWords;
import nerchinsk.round.Story;
import nerchinsk.text.Language;

/** Does what people want of the quiz. Safe for use by many threads, as long as each chat comes one after the other. */
final class QuizDesk {
    private final Games games;
    private final QuizSettings settings;
    private final QuizPosts posts;
    private final Administrators administrators;
    private final Scoreboard scores;
    private final InstantSource clock;

    QuizDesk(Games games, QuizSettings settings, QuizPosts posts, Administrators administrators, Scoreboard scores,
            InstantSource clock) {
        this.games = games;
        this.settings = settings;
        this.posts = posts;
        this.administrators = administrators;
        this.scores = scores;
        this.clock = clock;
    }

    /** Does what {@code command} says, and answers in {@code language}. */
    void take(Incoming.Words words, Command.Play command, Language language) {
        switch (command) {
            case Command.Quiz quiz -> begin(words, quiz.wanted(), language);
            case Command.Stop stop -> stop(words, language);
            case Command.Skip skip -> skip(words, language);
            case Command.Score score -> reply(words, scores.of(words.room().chat(), language));
            case Command.Me me -> reply(words, scores.of(words, language));
        }
    }

    private void reply(Incoming.Words words, String text) {
        Optional<MessageId> replyTo = words.group() ? Optional.of(words.id()) : Optional.empty();
        posts.say(words.room(), text, replyTo);
    }

    private void begin(Incoming.Words words, String wanted, Language language) {
        RoundId id = RoundId.of(words.room(), words.id());
        Optional<Game> running = games.in(words.room());
        if (running.isPresent()) {
            // An update that comes a second time after a crash asks for the round that goes on.
            if (!running.get().plan().id().equals(id)) {
                reply(words, say(language, "rounds.running"));
            }
            return;
        }
        Request request = Request.of(wanted);
        Optional<String> objection = RoundWords.objection(language, request);
        if (objection.isPresent()) {
            reply(words, objection.get());
        } else if (request instanceof Request.Wanted what) {
            begin(words, id, what, what.language().orElse(language));
        }
    }

    private void begin(Incoming.Words words, RoundId id, Request.Wanted wanted, Language language) {
        QuizQuestions questions = settings.questions().get();
        int most = Picking.most(questions, language, wanted.topic());
        if (most == 0) {
            reply(words, RoundWords.nothing(language, questions));
            return;
        }
        int number = Math.min(most, wanted.questions().orElse(settings.number()));
        Plan plan = new Plan(id, words.room(), !words.group(), words.person().id(), language, wanted.topic(), number,
                settings.time(), clock.instant());
        games.enter(Story.of(plan)).ifPresent(game -> {
            posts.say(plan.room(), RoundWords.beginning(plan), Optional.empty());
            games.start(game);
        });
    }

    private void stop(Incoming.Words words, Language language) {
        Optional<Game> game = games.in(words.room());
        if (game.isEmpty()) {
            reply(words, say(language, "rounds.idle"));
        } else if (mayStop(words, game.get().plan())) {
            game.get().end(Ending.STOPPED);
        } else {
            reply(words, say(language, "stop.not"));
        }
    }

    private boolean mayStop(Incoming.Words words, Plan plan) {
        PersonId person = words.person().id();
        return !words.group() || words.nameless() || plan.starter().equals(person)
                || administrators.are(words.room().chat(), person);
    }

    private void skip(Incoming.Words words, Language language) {
        Optional<Game> game = games.in(words.room());
        if (game.isEmpty()) {
            reply(words, say(language, "rounds.idle"));
            return;
        }
        Optional<Round.Open> open = game.get().skip(words.person().id());
        if (open.isEmpty() && game.get().round() instanceof Round.Open) {
            reply(words, say(language, "skip.stranger"));
        }
        open.filter(asked -> !asked.skipWanted()).ifPresent(asked -> reply(words, say(language, "skip.counted",
                Integer.toString(asked.poll().skips().size()), Integer.toString(asked.skipsNeeded()))));
    }

    /** Forgets what {@code person} did in rounds that are being played. */
    void forget(PersonId person) {
        games.forget(person);
    }
}
