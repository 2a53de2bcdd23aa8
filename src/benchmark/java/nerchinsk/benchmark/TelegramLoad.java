package nerchinsk.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nerchinsk.telegram.FakeTelegram;
import nerchinsk.telegram.FakeTelegram.Asked;
import nerchinsk.telegram.FakeTelegram.Fault;

/** The packaged program under load, and killed again and again, with a Telegram on this machine. */
final class TelegramLoad {
    private static final List<String> QUESTIONS = List.of("When was the Treaty of Nerchinsk signed?",
            "Когда подписали договор о добрососедстве?", "Who was the first Russian president to visit China?",
            "What happened at Zhenbao Island in 1969?", "Сколько стоит газ?");
    private static final Duration WAIT = Duration.ofMillis(5);
    /** What goes wrong at times. */
    static final List<Fault> FAULTS = List.of(new Fault.Refusal(500, "Internal Server Error", "{}"),
            new Fault.Garbage(502, "<html>Bad Gateway</html>"), new Fault.Garbage(200, "{\"ok\":tr"), new Fault.Reset(),
            new Fault.Refusal(429, "Too Many Requests: retry after 1", "{\"retry_after\":1}"),
            new Fault.Hanging(Duration.ofSeconds(3)));

    private TelegramLoad() {
    }

    /** Fifty chats ask two hundred questions each, each a little more than a second after its last reply. */
    static void measure() throws IOException, InterruptedException {
        try (FakeTelegram telegram = FakeTelegram.start()) {
            Process bot = start(telegram, Files.createTempDirectory("load"));
            telegram.await("the bot is there", fake -> !fake.done("setMyShortDescription").isEmpty());
            report(run(telegram, 50, 200));
            System.out.println("resident at most " + resident(bot));
            bot.destroy();
            System.out.println("ended: " + bot.waitFor(10, TimeUnit.SECONDS) + ", exit code " + bot.exitValue()
                    + ", violations " + telegram.violations());
        }
    }

    /** Thirty chats have asked twenty questions each; the program is killed five times while it answers. */
    static void kill(double faults) throws IOException, InterruptedException {
        Random random = new Random(5);
        int expected = 600;
        try (FakeTelegram telegram = FakeTelegram.start()) {
            telegram.fail(method -> random.nextDouble() < faults
                    ? Optional.of(FAULTS.get(random.nextInt(FAULTS.size())))
                    : Optional.empty());
            for (int i = 0; i < expected; i++) {
                telegram.arrive(question(1 + i % 30, i, telegram.newMessage(1 + i % 30)));
            }
            Path data = Files.createTempDirectory("kills");
            Map<Long, Integer> replies = new HashMap<>();
            for (int kill = 0; kill < 5; kill++) {
                Process bot = start(telegram, data);
                count(telegram, replies, 20 + random.nextInt(60));
                bot.destroyForcibly().waitFor();
            }
            Process bot = start(telegram, data);
            count(telegram, replies, Integer.MAX_VALUE);
            bot.destroy();
            System.out.printf("%d questions, %d without a reply, %d replies too many%n", expected,
                    30 * 20 - replies.values().stream().mapToInt(count -> Math.min(count, 20)).sum(),
                    replies.values().stream().mapToInt(count -> Math.max(count - 20, 0)).sum());
        }
    }

    /** Counts {@code most} replies, fewer if none comes for half a minute. */
    private static void count(FakeTelegram telegram, Map<Long, Integer> replies, int most) throws InterruptedException {
        for (int i = 0; i < most; i++) {
            Optional<Asked> reply = telegram.nextSent(Duration.ofSeconds(45));
            if (reply.isEmpty()) {
                return;
            }
            replies.merge(chat(reply.get()), 1, Integer::sum);
        }
    }

    /** The packaged program with the project's own flags, with its data in {@code data}. */
    static Process start(FakeTelegram telegram, Path data) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("./nerchinsk", "--data", data.toString(), "telegram");
        builder.environment().put("TELEGRAM_BOT_TOKEN", FakeTelegram.TOKEN);
        builder.environment().put("TELEGRAM_API_URL", telegram.address().toString());
        builder.environment().put("NERCHINSK_LIMITS_QUESTIONS_PER_MINUTE", "1000");
        builder.environment().put("NERCHINSK_LIMITS_MESSAGES_PER_SECOND", "1000");
        builder.environment().put("NERCHINSK_QUIZ_QUESTION_SECONDS", "5");
        return builder.redirectErrorStream(true).redirectOutput(data.resolve("log").toFile()).start();
    }

    private static List<Long> run(FakeTelegram telegram, int chats, int questions) throws InterruptedException {
        Map<Long, Long> askedAt = new HashMap<>();
        Map<Long, Long> nextAt = new HashMap<>();
        Map<Long, Integer> asked = new HashMap<>();
        List<Long> latencies = new ArrayList<>();
        // A chat gets one message a second.
        long pause = Duration.ofMillis(1_050).toNanos();
        for (long chat = 1; chat <= chats; chat++) {
            nextAt.put(chat, System.nanoTime() + chat * pause / chats);
        }
        while (latencies.size() < chats * questions) {
            Optional<Asked> reply = telegram.nextSent(WAIT);
            long now = System.nanoTime();
            reply.map(TelegramLoad::chat).ifPresent(chat -> {
                latencies.add(now - askedAt.remove(chat));
                nextAt.put(chat, now + pause);
            });
            nextAt.forEach((chat, at) -> {
                if (at <= now && !askedAt.containsKey(chat) && asked.getOrDefault(chat, 0) < questions) {
                    askedAt.put(chat, now);
                    telegram.arrive(question(chat, asked.merge(chat, 1, Integer::sum), telegram.newMessage(chat)));
                }
            });
        }
        return latencies;
    }

    private static long chat(Asked reply) {
        return reply.body().path("chat_id").asLong();
    }

    private static String question(long chat, int number, int message) {
        return "{\"message\":{\"message_id\":" + message + ",\"date\":" + Instant.now().getEpochSecond()
                + ",\"chat\":{\"id\":" + chat + ",\"type\":\"private\"},\"from\":{\"id\":" + chat
                + ",\"is_bot\":false,\"first_name\":\"A\"},\"text\":\""
                + QUESTIONS.get((int) (chat + number) % QUESTIONS.size()) + "\"}}";
    }

    private static void report(List<Long> latencies) {
        List<Long> sorted = latencies.stream().sorted().toList();
        System.out.printf("%d replies; from update to reply: median %d ms, 99th percentile %d ms%n", sorted.size(),
                sorted.get(sorted.size() / 2) / 1_000_000, sorted.get(sorted.size() * 99 / 100) / 1_000_000);
    }

    private static String resident(Process bot) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(bot.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM")).map(line -> line.replaceAll("\\D+", "") + " kB").findFirst()
                .orElse("an unknown size");
    }
}
