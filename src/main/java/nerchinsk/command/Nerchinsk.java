package nerchinsk.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program as its users call it. */
@Command(name = "nerchinsk", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Answers questions about China and Russia with one quoted sentence and its source.",
        subcommands = {ChatCommand.class, AskCommand.class, TelegramCommand.class, CheckCommand.class,
                EvalCommand.class,
                TimelineCommand.class, ImportCommand.class, StatsCommand.class})
public final class Nerchinsk implements Callable<Integer> {
    @Mixin
    private Options options = new Options();

    /** Runs the command that {@code args} name and returns its exit code: 0 fine, 1 problems, 2 wrong usage. */
    public static int run(List<String> args) {
        useUtf8();
        ForeignLogs.quieten();
        CommandLine line = new CommandLine(new Nerchinsk());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((exception, command, result) -> Failures.report(exception, command.getErr()));
        return line.execute(args.toArray(String[]::new));
    }

    /** Whatever the locale, the program speaks UTF-8. */
    private static void useUtf8() {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /** What every command takes. */
    Options options() {
        return options;
    }

    /** Without a command the program is the bot if it has a token, else it talks here. */
    @Override
    public Integer call() {
        return BotToken.given(System.getenv()) ? TelegramCommand.run(options) : ChatCommand.talk(options);
    }
}
