package nerchinsk.command;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nerchinsk.assembly.BotOnTelegram;
import nerchinsk.assembly.Snapshot;
import nerchinsk.assembly.Watch;
import nerchinsk.config.Config;
import nerchinsk.config.ConfigReader;
import nerchinsk.live.LiveKnowledge;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParentCommand;

/** The bot on Telegram. */
@Command(name = "telegram", mixinStandardHelpOptions = true,
        description = "runs the bot on Telegram; the token comes from TELEGRAM_BOT_TOKEN")
final class TelegramCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(TelegramCommand.class);
    private static final String ADDRESS = "TELEGRAM_API_URL";
    private static final String TELEGRAM = "https://api.telegram.org";

    @ParentCommand
    private Nerchinsk nerchinsk = new Nerchinsk();

    @Override
    public Integer call() {
        return run(nerchinsk.options());
    }

    /** Runs the bot until it is stopped. */
    static int run(Options options) {
        Map<String, String> environment = System.getenv();
        Optional<URI> address = address(environment);
        boolean given = BotToken.given(environment);
        if (!given || address.isEmpty()) {
            System.err.println(!given
                    ? "nerchinsk: there is no token. Get one from @BotFather in Telegram and "
                            + "set TELEGRAM_BOT_TOKEN to it, "
                            + "or TELEGRAM_BOT_TOKEN_FILE to a file that holds it."
                    : "nerchinsk: " + ADDRESS + " must be an address of http or https, as " + TELEGRAM);
            return ExitCode.USAGE;
        }
        Reading<String> token = BotToken.of(environment);
        Reading<Config> config = options.config();
        List<Problem> problems = Stream.concat(token.problems().stream(), config.problems().stream()).toList();
        if (!problems.isEmpty()) {
            throw new ProblemsFoundException(problems);
        }
        OneCompiler.only(options.data());
        SmallHeap.keep();
        LogSettings.apply(config.value().orElseThrow().log());
        warnings(environment).forEach(warning -> LOG.warn("{} {}", warning.file(), warning.message()));
        Watch watch = Watch.begin(config.value().orElseThrow().http());
        LiveKnowledge<Snapshot> knowledge = options.liveKnowledge(config);
        SmallHeap.tidy();
        BotOnTelegram bot = BotOnTelegram.with(config.value().orElseThrow(), knowledge, options.data(), address.get(),
                token.value().orElseThrow(), watch);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(bot::close));
        bot.run();
        return ExitCode.OK;
    }

    /** What of the {@code environment} an operator should look at. */
    static List<Problem> warnings(Map<String, String> environment) {
        return Stream.concat(ConfigReader.warnings(environment).stream(), BotToken.warnings(environment).stream())
                .toList();
    }

    private static Optional<URI> address(Map<String, String> environment) {
        try {
            URI address = URI.create(environment.getOrDefault(ADDRESS, TELEGRAM).strip());
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
