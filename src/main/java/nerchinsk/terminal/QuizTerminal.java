package nerchinsk.terminal;

import static nerchinsk.round.RoundWords.say;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nerchinsk.answer.Quote;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.Command;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Reply;
import nerchinsk.chat.Room;
import nerchinsk.chat.Wording;
import nerchinsk.quiz.QuizQuestion;
import nerchinsk.quiz.QuizQuestions;
import nerchinsk.round.Ending;
import nerchinsk.round.GivenAnswer;
import nerchinsk.round.Past;
import nerchinsk.round.Picking;
import nerchinsk.round.Plan;
import nerchinsk.round.Player;
import nerchinsk.round.PollId;
import nerchinsk.round.Request;
import nerchinsk.round.Round;
import nerchinsk.round.RoundId;
import nerchinsk.round.RoundWords;
import nerchinsk.round.Standing;
import nerchinsk.round.Story;
import nerchinsk.score.Confidence;
import nerchinsk.text.Language;

/** Plays rounds with the one person at the terminal, who has all the time in the world. Keeps nothing. */
public final class QuizTerminal {
    private static final Player PLAYER = new Player(new PersonId(0), "");
    private static final Room ROOM = Room.of(new ChatId(0));
    /** A plan has a time for each question; here nobody keeps it. */
    private static final Duration UNUSED = Duration.ofSeconds(20);

    private final Supplier<QuizQuestions> questions;
    private final int number;
    private final RandomGenerator chance;
    private final Map<String, Integer> timesAsked = new HashMap<>();
    private final List<Story> played = new ArrayList<>();
    private Optional<Turn> turn = Optional.empty();

    /** A question that waits for its answer. */
    private record Turn(Round.Open round, QuizQuestion question, List<String> options) {
    }

    /**
     * A terminal at which no round is being played.
     *
     * @param questions what can be asked
     * @param number how many questions a round has if nobody says how many
     */
    public QuizTerminal(Supplier<QuizQuestions> questions, int number, RandomGenerator chance) {
        this.questions = questions;
        this.number = number;
        this.chance = chance;
    }

    /** What is said to {@code line}; empty if it has nothing to do with the quiz. */
    Optional<String> reply(String line, Language language, Instant now, Wording wording) {
        Command command = Command.of(line);
        if (command instanceof Command.Play play) {
            return Optional.of(switch (play) {
                case Command.Quiz quiz -> begin(quiz.wanted(), language, now);
                case Command.Stop stop -> turn.map(open -> over(open.round().end(Ending.STOPPED)))
                        .orElseGet(() -> say(language, "rounds.idle"));
                case Command.Skip skip -> turn.map(open -> skip(open, now, wording))
                        .orElseGet(() -> say(language, "rounds.idle"));
                case Command.Score score -> score(language);
                case Command.Me me -> score(language);
            });
        }
        return command instanceof Command.Ask ask
                ? turn.map(open -> answer(open, ask.text().strip(), now, wording))
                : Optional.empty();
    }

    private String begin(String wanted, Language chatting, Instant now) {
        if (turn.isPresent()) {
            return say(chatting, "rounds.running");
        }
        Request request = Request.of(wanted);
        Optional<String> objection = RoundWords.objection(chatting, request);
        if (objection.isPresent() || !(request instanceof Request.Wanted what)) {
            return objection.orElseThrow();
        }
        Language language = what.language().orElse(chatting);
        int most = Picking.most(questions.get(), language, what.topic());
        if (most == 0) {
            return RoundWords.nothing(language, questions.get());
        }
        Plan plan = new Plan(new RoundId("terminal"), ROOM, true, PLAYER.id(), language, what.topic(),
                Math.min(most, what.questions().orElse(number)), UNUSED, now);
        return RoundWords.beginningAtTerminal(plan) + "\n\n" + next(Round.of(Story.of(plan)), now);
    }

    /** The next question, or the end. */
    private String next(Round round, Instant now) {
        Optional<QuizQuestion> next = Picking.next(questions.get(), round.story(),
                new Past(timesAsked, Map.of()), chance);
        if (!(round instanceof Round.Choosing choosing) || next.isEmpty()) {
            return over(round);
        }
        QuizQuestion question = next.get();
        timesAsked.merge(question.id(), 1, Integer::sum);
        List<String> options = Picking.shuffled(question, chance);
        Round open = choosing.choose(question.id(), options.indexOf(question.right()))
                .sent(new PollId(question.id()), new MessageId(0), now);
        turn = Optional.of(new Turn((Round.Open) open, question, options));
        Language language = round.story().plan().language();
        return say(language, "question", Integer.toString(round.story().counted() + 1), question.text()) + "\n"
                + IntStream.range(0, options.size())
                        .mapToObj(i -> say(language, "option", Integer.toString(i + 1), options.get(i)))
                        .collect(Collectors.joining("\n"));
    }

    private String over(Round round) {
        turn = Optional.empty();
        Story story = round.end(Ending.COMPLETE).story();
        played.add(story);
        Language language = story.plan().language();
        String asked = RoundWords.count(language, "questions", story.counted());
        return story.standings().stream().findFirst()
                .map(own -> say(language, "end.terminal", asked, RoundWords.reached(language, own)))
                .orElseGet(() -> say(language, "end.stopped"));
    }

    private String answer(Turn open, String typed, Instant now, Wording wording) {
        Optional<Integer> option = option(open.options(), typed);
        Language language = open.question().language();
        if (option.isEmpty()) {
            return say(language, "answer.how", Integer.toString(open.options().size()));
        }
        // Nobody at a terminal answers against the clock.
        GivenAnswer given = open.round().answer(PLAYER, option.get(), now, true).orElseThrow();
        String verdict = say(language, given.right() ? "correct" : "wrong", open.question().right());
        return shown(open.round().with(given), open.question(), verdict, now, wording);
    }

    private static Optional<Integer> option(List<String> options, String typed) {
        for (int i = 0; i < options.size(); i++) {
            if (typed.replaceAll("[.)]$", "").equals(Integer.toString(i + 1))
                    || typed.toLowerCase(Locale.ROOT).equals(options.get(i).toLowerCase(Locale.ROOT))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private String skip(Turn open, Instant now, Wording wording) {
        Language language = open.question().language();
        return shown(open.round().skip(PLAYER.id()), open.question(), say(language, "skipped", open.question().right()),
                now, wording);
    }

    private String shown(Round.Open open, QuizQuestion question, String verdict, Instant now, Wording wording) {
        Quote quote = new Quote(question.sentence(), question.answerSpans(), Confidence.NONE);
        Round next = ((Round.Closed) open.close()).shown();
        turn = Optional.empty();
        return verdict + "\n" + wording.of(new Reply.Another(question.language(), quote)) + "\n\n" + next(next, now);
    }

    private String score(Language language) {
        List<GivenAnswer> answers = played.stream().flatMap(story -> story.answers().stream()).toList();
        int right = (int) answers.stream().filter(GivenAnswer::right).count();
        int points = answers.stream().mapToInt(GivenAnswer::points).sum();
        return answers.isEmpty()
                ? say(language, "me.empty")
                : say(language, "me.here",
                        RoundWords.reached(language, new Standing(PLAYER, points, right, answers.size())));
    }
}
