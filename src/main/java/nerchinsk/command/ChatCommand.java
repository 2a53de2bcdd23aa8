package nerchinsk.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.concurrent.Callable;
import nerchinsk.assembly.Snapshot;
import nerchinsk.config.Config;
import nerchinsk.terminal.ChatTerminal;
import nerchinsk.terminal.QuizTerminal;
import nerchinsk.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParentCommand;

/** A conversation in the terminal. */
@Command(name = "chat", mixinStandardHelpOptions = true, description = "talks in the terminal")
final class ChatCommand implements Callable<Integer> {
    @ParentCommand
    private Nerchinsk nerchinsk = new Nerchinsk();

    @Override
    public Integer call() {
        return talk(nerchinsk.options());
    }

    static int talk(Options options) {
        try (Snapshot snapshot = options.snapshot()) {
            ChatTerminal terminal = new ChatTerminal(snapshot.chat(),
                    new QuizTerminal(snapshot::quiz, options.config().value().orElse(Config.DEFAULT).quiz().questions(),
                            new SecureRandom()),
                    language());
            if (System.console() == null) {
                terminal.talk(System.in, System.out);
            } else {
                Files.createDirectories(options.data());
                terminal.talk(options.data().resolve("history"));
            }
            return ExitCode.OK;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the terminal or write to " + options.data()
                    + ": check its permissions, or pipe the questions in", e);
        }
    }

    private static Language language() {
        return Language.ofCode(Locale.getDefault().getLanguage()).orElse(Language.ENGLISH);
    }
}
