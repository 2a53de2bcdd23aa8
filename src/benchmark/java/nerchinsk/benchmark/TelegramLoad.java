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
import java.util.concurrent.TimeUnit;
import nerchinsk.telegram.FakeTelegram;

/** Fifty chats ask the packaged program two hundred questions each, each a second after its last reply. */
final class TelegramLoad {
    private static final int CHATS = 50;
    private static final int QUESTIONS = 200;
    /** A chat gets one message a second. */
    private static final long PAUSE = 1_050_000_000L;
    private static final List<String> ASKED = List.of("When was the Treaty of Nerchinsk signed?",
            "Когда подписали договор о добрососедстве?", "Who was the first Russian president to visit China?",
            "What happened at Zhenbao Island in 1969?", "Сколько стоит газ?");

    private TelegramLoad() {
    }

    /** Runs {@code target/nerchinsk.jar} with the project's own flags and prints the figures. */
    static void measure() {
        try (FakeTelegram telegram = FakeTelegram.start()) {
            Path data = Files.createTempDirectory("load");
            Process bot = start(telegram, data);
            telegram.await("the bot fetches updates", fake -> !fake.done("getUpdates").isEmpty());
            run(telegram);
            System.out.printf("resident at most %s%n", resident(bot));
            bot.destroy();
            bot.waitFor(15, TimeUnit.SECONDS);
            System.out.printf("exit code %d, violations %s%n", bot.exitValue(), telegram.violations());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("the load run was not finished", e);
        }
    }

    private static Process start(FakeTelegram telegram, Path data) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC", "-Xmx192m", "-jar", "target/nerchinsk.jar", "--data", data.toString(), "telegram");
        builder.environment().put("TELEGRAM_BOT_TOKEN", FakeTelegram.TOKEN);
        builder.environment().put("TELEGRAM_API_URL", telegram.address().toString());
        builder.environment().put("NERCHINSK_LIMITS_QUESTIONS_PER_MINUTE", "1000");
        builder.environment().put("NERCHINSK_LIMITS_MESSAGES_PER_SECOND", "1000");
        return builder.inheritIO().start();
    }

    private static void run(FakeTelegram telegram) {
        Map<Long, Long> askedAt = new HashMap<>();
        Map<Long, Long> nextAt = new HashMap<>();
        Map<Long, Integer> asked = new HashMap<>();
        List<Long> latencies = new ArrayList<>();
        int seen = 0;
        long begin = System.nanoTime();
        for (long chat = 1; chat <= CHATS; chat++) {
            nextAt.put(chat, begin + chat * PAUSE / CHATS);
        }
        while (latencies.size() < CHATS * QUESTIONS) {
            List<FakeTelegram.Asked> sent = telegram.done("sendMessage");
            for (FakeTelegram.Asked reply : sent.subList(seen, sent.size())) {
                long chat = reply.body().path("chat_id").asLong();
                latencies.add(System.nanoTime() - askedAt.remove(chat));
                nextAt.put(chat, System.nanoTime() + PAUSE);
            }
            seen = sent.size();
            nextAt.forEach((chat, at) -> {
                if (at <= System.nanoTime() && !askedAt.containsKey(chat) && asked.getOrDefault(chat, 0) < QUESTIONS) {
                    askedAt.put(chat, System.nanoTime());
                    telegram.arrive(question(chat, asked.merge(chat, 1, Integer::sum), telegram.newMessage(chat)));
                }
            });
            Thread.onSpinWait();
        }
        report(latencies, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static String question(long chat, int number, int message) {
        return "{\"message\":{\"message_id\":" + message + ",\"date\":" + Instant.now().getEpochSecond()
                + ",\"chat\":{\"id\":" + chat + ",\"type\":\"private\"},\"from\":{\"id\":" + chat
                + ",\"is_bot\":false,\"first_name\":\"A\"},\"text\":\""
                + ASKED.get((int) (chat + number) % ASKED.size())
                + "\"}}";
    }

    private static void report(List<Long> latencies, Duration time) {
        List<Long> sorted = latencies.stream().sorted().toList();
        System.out.printf("%d replies, %.1f a second; from update to reply: median %d ms, 99th percentile %d ms%n",
                sorted.size(), sorted.size() * 1e9 / time.toNanos(), sorted.get(sorted.size() / 2) / 1_000_000,
                sorted.get(sorted.size() * 99 / 100) / 1_000_000);
    }

    private static String resident(Process bot) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(bot.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM")).map(line -> line.replaceAll("\\D+", "") + " kB").findFirst()
                .orElse("an unknown size");
    }
}
