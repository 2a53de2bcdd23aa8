package nerchinsk.telegram;

import static nerchinsk.round.RoundWords.say;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.PersonId;
import nerchinsk.round.RoundWords;
import nerchinsk.round.Scores;
import nerchinsk.round.Standing;
import nerchinsk.text.Language;

/** Says who has reached what in rounds of the quiz. Safe for use by many threads. */
final class Scoreboard {
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration WEEK = Duration.ofDays(7);
    /** What is shown of the best of a month and a week; our choice. */
    private static final int FEW = 5;

    private final Scores scores;
    private final InstantSource clock;

    Scoreboard(Scores scores, InstantSource clock) {
        this.scores = scores;
        this.clock = clock;
    }

    /** Who leads in {@code chat}: of all time, and in the last 30 and 7 days. */
    String of(ChatId chat, Language language) {
        List<Standing> all = scores.in(chat, Instant.EPOCH);
        if (all.isEmpty()) {
            return say(language, "score.empty");
        }
        Instant now = clock.instant();
        List<String> lines = new ArrayList<>(List.of(say(language, "score.all")));
        lines.addAll(RoundWords.places(language, all, QuizPosts.MOST_PLACES));
        lines.addAll(since(language, "score.month", scores.in(chat, now.minus(MONTH))));
        lines.addAll(since(language, "score.week", scores.in(chat, now.minus(WEEK))));
        return String.join("\n", lines);
    }

    private static List<String> since(Language language, String key, List<Standing> standings) {
        List<String> lines = new ArrayList<>();
        if (!standings.isEmpty()) {
            lines.add("\n" + say(language, key));
            lines.addAll(RoundWords.places(language, standings, FEW));
        }
        return lines;
    }

    /** What the person who wrote {@code words} has reached, here and everywhere. */
    String of(Incoming.Words words, Language language) {
        PersonId person = words.person().id();
        Optional<Standing> everywhere = scores.of(person);
        if (everywhere.isEmpty()) {
            return say(language, "me.empty");
        }
        List<Standing> here = scores.in(words.room().chat(), Instant.EPOCH);
        List<String> lines = new ArrayList<>();
        here.stream().filter(standing -> standing.player().id().equals(person)).findFirst()
                .ifPresent(own -> lines.add(here(words, language, here, own)));
        lines.add(say(language, "me.everywhere", RoundWords.reached(language, everywhere.get())));
        return String.join("\n", lines);
    }

    private static String here(Incoming.Words words, Language language, List<Standing> all, Standing own) {
        String reached = RoundWords.reached(language, own);
        long place = 1 + all.stream().filter(other -> other.points() > own.points()).count();
        return words.group()
                ? say(language, "me.place", reached, Long.toString(place), Integer.toString(all.size()))
                : say(language, "me.here", reached);
    }
}
