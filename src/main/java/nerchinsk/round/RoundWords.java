package nerchinsk.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nerchinsk.chat.Messages;
import nerchinsk.quiz.QuizQuestions;
import nerchinsk.quiz.Topic;
import nerchinsk.text.Language;

/** What is said about rounds, as plain text; lines end at LF, none at the end. */
public final class RoundWords {
    private static final Messages WORDS = new Messages(RoundWords.class);
    private static final List<String> MEDALS = List.of("🥇", "🥈", "🥉");
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private RoundWords() {
    }

    /** The words under {@code key}. */
    public static String say(Language language, String key, Object... values) {
        return WORDS.get(language, key, values);
    }

    /** A number of things, in the form that the number asks for: {@code 21 вопрос}. */
    public static String count(Language language, String thing, long number) {
        return say(language, thing + "." + form(language, number), Long.toString(number));
    }

    /** one, few or many (cldr.unicode.org/index/cldr-spec/plural-rules). */
    private static String form(Language language, long number) {
        long ones = number % TEN;
        boolean teen = number % HUNDRED / TEN == 1;
        return switch (language) {
            case ENGLISH -> number == 1 ? "one" : "many";
            case RUSSIAN -> teen || ones == 0 || ones > 4 ? "many" : ones == 1 ? "one" : "few";
        };
    }

    /** What a topic is called after "about". */
    public static String topic(Language language, Topic topic) {
        return say(language, "topic." + topic.code());
    }

    /** What is said before the first question. */
    public static String beginning(Plan plan) {
        Language language = plan.language();
        return say(language, "begin", what(plan), count(language, "seconds", plan.time().toSeconds())) + "\n"
                + say(language, plan.alone() ? "begin.alone" : "begin.group");
    }

    /** What is said before the first question at a terminal. */
    public static String beginningAtTerminal(Plan plan) {
        return say(plan.language(), "begin.terminal", what(plan));
    }

    private static String what(Plan plan) {
        return count(plan.language(), "questions", plan.questions())
                + plan.topic().map(topic -> " " + topic(plan.language(), topic)).orElse("");
    }

    /** That there is nothing to ask in {@code language}: at all, or about one topic. */
    public static String nothing(Language language, QuizQuestions questions) {
        return say(language, questions.in(language).isEmpty() ? "rounds.empty" : "rounds.none");
    }

    /** Why {@code request} makes no round, with an example; empty if it makes one. */
    public static Optional<String> objection(Language language, Request request) {
        return switch (request) {
            case Request.Wanted wanted -> Optional.empty();
            case Request.NotUnderstood not -> Optional.of(say(language, "request.word", not.word()) + "\n"
                    + say(language, "request.example"));
            case Request.OneTooMany more -> Optional.of(say(language, "request.more", more.word()) + "\n"
                    + say(language, "request.example"));
            case Request.NoSuchNumber not -> Optional.of(say(language, "request.number",
                    Integer.toString(Request.MOST_QUESTIONS)) + "\n" + say(language, "request.example"));
        };
    }

    /** The table after a round. */
    public static String table(Story story, int most) {
        Language language = story.plan().language();
        List<String> lines = new ArrayList<>();
        story.ending().filter(ending -> ending != Ending.COMPLETE)
                .ifPresent(ending -> lines.add(say(language, "end." + ending.code())));
        List<Standing> standings = story.standings();
        String asked = count(language, "questions", story.counted());
        if (!standings.isEmpty() || lines.isEmpty()) {
            lines.add(say(language, standings.isEmpty() ? "table.nobody" : "table", asked));
        }
        lines.addAll(places(language, standings, most));
        return String.join("\n", lines);
    }

    /** Who has reached what, the best first; equal points share a place. */
    public static List<String> places(Language language, List<Standing> standings, int most) {
        List<String> lines = new ArrayList<>();
        int place = 0;
        for (int i = 0; i < Math.min(most, standings.size()); i++) {
            Standing standing = standings.get(i);
            place = i > 0 && standings.get(i - 1).points() == standing.points() ? place : i + 1;
            String mark = place <= MEDALS.size() ? MEDALS.get(place - 1) : place + ".";
            lines.add(mark + " " + say(language, "place", standing.player().name(), reached(language, standing)));
        }
        if (standings.size() > most) {
            lines.add(count(language, "more", standings.size() - (long) most));
        }
        return lines;
    }

    /** The points, and how many answers were right. */
    public static String reached(Language language, Standing standing) {
        return say(language, "reached", count(language, "points", standing.points()),
                Integer.toString(standing.right()), Integer.toString(standing.answered()));
    }
}
