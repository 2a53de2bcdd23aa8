package nerchinsk.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nerchinsk.telegram.FakeTelegram;
import nerchinsk.telegram.FakeTelegram.Asked;

/**
 * The packaged program, whose knowledge is changed while it is asked: good, broken and half-written files, files that
 * take the place of others, links that are swapped. Each good state numbers a sentence of its own, so that answers tell
 * where they come from.
 */
final class LiveUpdate {
    private static final int EDITS = 500;
    private static final long OPERATOR = 99;
    private static final long ASKING = 1;
    private static final String QUESTION = "How many times was the lighthouse of Testovo painted?";
    private static final Pattern NUMBER = Pattern.compile("for the (\\d+)");

    private final Random random = new Random(7);
    private final Path home;
    private final FakeTelegram telegram;
    private final Set<String> good = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private int number = 1000;
    private int answers;
    private int wrong;
    private int told;
    private boolean waiting;

    private LiveUpdate(Path home, FakeTelegram telegram) {
        this.home = home;
        this.telegram = telegram;
    }

    /** Makes five hundred random changes and reports on the answers meanwhile. */
    static void measure() throws IOException, InterruptedException {
        try (FakeTelegram telegram = FakeTelegram.start()) {
            new LiveUpdate(Files.createTempDirectory("live"), telegram).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        copy(Path.of("knowledge"), home.resolve("a"));
        copy(Path.of("knowledge"), home.resolve("b"));
        for (String folder : List.of("a", "b")) {
            Files.writeString(home.resolve(folder).resolve("questions.yaml"), "questions:\n  - question: \"" + QUESTION
                    + "\"\n    language: en\n    intent: how_much\n    answers: [\"time in spring\"]\n");
        }
        swap("a");
        good();
        Process bot = start();
        while (telegram.done("setMyShortDescription").isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        ask(Duration.ofSeconds(20));
        String before = memory(bot);
        for (int edit = 0; edit < EDITS; edit++) {
            change();
            ask(random.nextInt(100) < 10 ? Duration.ofSeconds(5) : Duration.ofMillis(100));
        }
        good();
        String last = Integer.toString(number);
        for (int i = 0; i < 120 && !seen.contains(last); i++) {
            ask(Duration.ofSeconds(1));
        }
        System.out.printf("%d changes, %d answers from %d states, %d of them not from a good state; %d messages to the "
                + "operator; the last state is live: %s%n", EDITS, answers, seen.size(), wrong, told,
                seen.contains(last));
        System.out.println("memory before: " + before + "; after: " + memory(bot));
        bot.destroy();
        System.out.println("ended: " + bot.waitFor(10, TimeUnit.SECONDS) + ", violations " + telegram.violations());
    }

    private void change() throws IOException {
        switch (random.nextInt(6)) {
            case 0, 1 -> good();
            case 2 -> document("no front matter, for the " + random.nextInt(900) + "th time in spring");
            case 3 -> document(text(100).substring(0, text(100).length() - 5 - random.nextInt(40)));
            case 4 -> {
                swap(random.nextBoolean() ? "a" : "b");
                good();
            }
            default -> Files.writeString(home.resolve("knowledge/quiz.yaml"), "questions: [\n");
        }
    }

    /** A file that takes the place of the one before at once; whatever was broken is whole again. */
    private void good() throws IOException {
        Files.deleteIfExists(home.resolve("knowledge/quiz.yaml"));
        number++;
        good.add(Integer.toString(number));
        Path next = home.resolve("knowledge/documents/.next");
        Files.writeString(next, text(number));
        Files.move(next, home.resolve("knowledge/documents/lighthouse.en.md"), StandardCopyOption.REPLACE_EXISTING);
    }

    private void document(String text) throws IOException {
        Files.writeString(home.resolve("knowledge/documents/lighthouse.en.md"), text);
    }

    private static String text(int times) {
        return "---\ntitle: The lighthouse\nlanguage: en\nrendering: restated\nsource:\n  publisher: A publisher\n---\n"
                + "# Lighthouse\n\nThe lighthouse of Testovo was painted for the " + times + "th time in spring.\n";
    }

    private void swap(String folder) throws IOException {
        Path next = home.resolve("next");
        Files.createSymbolicLink(next, Path.of(folder));
        Files.move(next, home.resolve("knowledge"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Asks one question after the other for so long. */
    private void ask(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            if (!waiting) {
                telegram.arrive("{\"message\":{\"message_id\":" + telegram.newMessage(ASKING) + ",\"date\":"
                        + Instant.now().getEpochSecond()
                        + ",\"chat\":{\"id\":1,\"type\":\"private\"},\"from\":{\"id\":1,"
                        + "\"is_bot\":false,\"first_name\":\"A\"},\"text\":\"" + QUESTION + "\"}}");
                waiting = true;
            }
            telegram.nextSent(Duration.ofMillis(50)).ifPresent(this::take);
        }
    }

    private void take(Asked sent) {
        if (sent.body().path("chat_id").asLong() == OPERATOR) {
            told++;
            return;
        }
        waiting = false;
        answers++;
        Matcher matcher = NUMBER.matcher(sent.body().path("text").asText().replace("<b>", "").replace("</b>", ""));
        String said = matcher.find() ? matcher.group(1) : "";
        seen.add(said);
        if (!good.contains(said)) {
            wrong++;
            System.out.println("not from a good state: " + sent.body().path("text").asText());
        }
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(java("java"), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Xms24m", "-Xmx192m", "-jar",
                "target/nerchinsk.jar", "--knowledge", home.resolve("knowledge").toString(), "--data",
                home.resolve("data").toString(), "telegram");
        builder.environment().put("MALLOC_ARENA_MAX", "1");
        builder.environment().put("TELEGRAM_BOT_TOKEN", FakeTelegram.TOKEN);
        builder.environment().put("TELEGRAM_API_URL", telegram.address().toString());
        builder.environment().put("NERCHINSK_TELEGRAM_OPERATORS", Long.toString(OPERATOR));
        builder.environment().put("NERCHINSK_LIMITS_QUESTIONS_PER_MINUTE", "1000");
        return builder.redirectErrorStream(true).redirectOutput(home.resolve("log").toFile()).start();
    }

    private static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    /** What lives on the heap, and what is resident, now and at most. */
    private static String memory(Process bot) throws IOException, InterruptedException {
        String pid = Long.toString(bot.pid());
        new ProcessBuilder(java("jcmd"), pid, "GC.run").start().waitFor();
        String heap = new String(new ProcessBuilder(java("jcmd"), pid, "GC.heap_info").start().getInputStream()
                .readAllBytes(), StandardCharsets.UTF_8);
        Matcher used = Pattern.compile("used (\\d+)K").matcher(heap);
        long sum = 0;
        for (int i = 0; i < 2 && used.find(); i++) {
            sum += Long.parseLong(used.group(1));
        }
        return sum + " kB on the heap, "
                + String.join(", ", Files.readAllLines(Path.of("/proc", pid, "status")).stream()
                        .filter(line -> line.startsWith("VmHWM") || line.startsWith("VmRSS"))
                        .map(line -> line.replaceAll("\\s+", " ")).toList());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.createDirectories(to.resolve(from.relativize(file)).getParent());
                    Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
