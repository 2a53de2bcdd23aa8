package nerchinsk.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nerchinsk.telegram.FakeTelegram;
import nerchinsk.telegram.FakeTelegram.Asked;
import nerchinsk.telegram.FakeTelegram.Fault;
import nerchinsk.telegram.FakeTelegram.Poll;

/**
 * Thirty players in three groups play twenty rounds of ten questions each, in both languages by turns, against the
 * packaged program, which is killed five times. Takes half an hour: Telegram takes 20 messages a minute in a group.
 */
final class QuizLoad {
    private static final int GROUPS = 3;
    private static final int PLAYERS = 10;
    private static final int ROUNDS = 20;
    private static final int KILLS = 5;
    private static final double FAULTS = 0.1;
    private static final Duration KILL_EVERY = Duration.ofMinutes(4);
    private static final Duration TOO_LONG = Duration.ofMinutes(8);

    private final FakeTelegram telegram;
    private final Random random = new Random(11);
    private final Map<Long, Integer> begun = new HashMap<>();
    private final Map<Long, Integer> tables = new HashMap<>();
    private final Map<Long, Instant> since = new HashMap<>();
    private int pollsSeen;
    private int repliesSeen;

    private QuizLoad(FakeTelegram telegram) {
        this.telegram = telegram;
    }

    /** Plays, and prints what was found. */
    static void play() throws IOException, InterruptedException, SQLException {
        try (FakeTelegram telegram = FakeTelegram.start()) {
            Path data = Files.createTempDirectory("quiz");
            new QuizLoad(telegram).play(data);
            System.out.println("violations of the Bot API: " + telegram.violations());
        }
    }

    private Optional<Fault> fault(String method) {
        if (random.nextDouble() >= FAULTS) {
            return Optional.empty();
        }
        return Optional.of(method.equals("sendPoll") && random.nextBoolean()
                ? new Fault.Swallowed()
                : TelegramLoad.FAULTS.get(random.nextInt(TelegramLoad.FAULTS.size())));
    }

    private void play(Path data) throws IOException, InterruptedException, SQLException {
        telegram.fail(this::fault);
        Process bot = TelegramLoad.start(telegram, data);
        Instant start = Instant.now();
        int kills = 0;
        while (!done()) {
            step();
            if (kills < KILLS && Instant.now().isAfter(start.plus(KILL_EVERY.multipliedBy(kills + 1L)))) {
                kills++;
                bot.destroyForcibly().waitFor();
                bot = TelegramLoad.start(telegram, data);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        telegram.fail(method -> Optional.empty());
        for (long group = -1; group >= -GROUPS; group--) {
            write(group, "/score");
        }
        telegram.await("all scores", fake -> fake.done("sendMessage").stream()
                .filter(call -> text(call).startsWith("🏆")).map(QuizLoad::chat).distinct().count() == GROUPS);
        bot.destroy();
        bot.waitFor();
        System.out.printf("%d rounds, %d kills, %d s%n", GROUPS * ROUNDS, kills,
                Duration.between(start, Instant.now()).toSeconds());
        check(new QuizLog(data.resolve("nerchinsk.db")));
    }

    private boolean done() {
        boolean all = true;
        for (long group = -1; group >= -GROUPS; group--) {
            all &= begun.getOrDefault(group, 0) == ROUNDS && tables.getOrDefault(group, 0) > 0;
        }
        return all;
    }

    private void step() {
        List<Poll> polls = telegram.polls();
        for (; pollsSeen < polls.size(); pollsSeen++) {
            answer(polls.get(pollsSeen));
        }
        List<Asked> replies = telegram.done("sendMessage");
        for (; repliesSeen < replies.size(); repliesSeen++) {
            Asked reply = replies.get(repliesSeen);
            if (text(reply).contains("🏁")) {
                tables.merge(chat(reply), 1, Integer::sum);
            }
        }
        for (long group = -1; group >= -GROUPS; group--) {
            begin(group);
        }
    }

    /** Nine of ten answer, two of three of them right; some answer twice. */
    private void answer(Poll poll) {
        for (int player = 0; player < PLAYERS; player++) {
            long person = -poll.chat() * 100 + player;
            if (random.nextInt(10) > 0) {
                int option = random.nextInt(3) > 0 ? poll.right() : random.nextInt(3);
                telegram.vote(poll, person, "Player " + person, option);
            }
            if (random.nextInt(20) == 0) {
                telegram.vote(poll, person, "Player " + person, poll.right());
            }
        }
    }

    private void begin(long group) {
        int number = begun.getOrDefault(group, 0);
        boolean over = number == 0 || tables.getOrDefault(group, 0) > 0
                || since.getOrDefault(group, Instant.MAX).isBefore(Instant.now().minus(TOO_LONG));
        if (over && number < ROUNDS) {
            begun.put(group, number + 1);
            tables.remove(group);
            since.put(group, Instant.now());
            write(group, number % 2 == 0 ? "/quiz 10 en" : "/quiz 10 ru");
        }
    }

    private void write(long group, String text) {
        telegram.arrive("{\"message\":{\"message_id\":" + telegram.newMessage(group) + ",\"date\":"
                + Instant.now().getEpochSecond() + ",\"chat\":{\"id\":" + group
                + ",\"type\":\"supergroup\",\"title\":\"G\"},\"from\":{\"id\":" + -group * 100
                + ",\"is_bot\":false,\"first_name\":\"A\",\"language_code\":\"en\"},\"text\":\"" + text + "\"}}");
    }

    private void check(QuizLog log) {
        Map<Long, Set<String>> questions = new HashMap<>();
        int twice = 0;
        for (Asked call : telegram.asked()) {
            // What Telegram has refused for its pace was not sent; what was done in silence stands here twice.
            boolean sent = call.fault().filter(Fault.Refusal.class::isInstance).isEmpty();
            boolean told = call.fault().filter(Fault.Swallowed.class::isInstance).isPresent();
            if (call.method().equals("sendPoll") && sent && !told) {
                String question = call.body().path("question").asText().replaceFirst("^\\d+\\. ", "");
                twice += questions.computeIfAbsent(chat(call), each -> new HashSet<>()).add(question) ? 0 : 1;
            }
        }
        System.out.printf("%d questions asked, %d of them twice in a chat%n",
                questions.values().stream().mapToInt(Set::size).sum(), twice);
        int wrong = 0;
        for (Asked call : telegram.done("sendMessage")) {
            if (text(call).startsWith("🏆")) {
                String all = text(call).split("\n\n")[0];
                for (Map.Entry<String, Long> score : log.scores(chat(call)).entrySet()) {
                    wrong += all.contains(score.getKey() + " – " + score.getValue() + " point") ? 0 : 1;
                }
            }
        }
        System.out.printf("%d answers in the log, %d with other points than the rules give, %d scores shown wrong%n",
                log.answers(), log.mistakes(), wrong);
        System.out.printf("%d tables shown for %d rounds; %d rounds not ended%n", telegram.done("sendMessage").stream()
                .filter(call -> text(call).contains("🏁")).count(), log.rounds(), log.unended());
    }

    private static String text(Asked call) {
        return call.body().path("text").asText();
    }

    private static long chat(Asked call) {
        return call.body().path("chat_id").asLong();
    }
}
