package nerchinsk.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.util.Objects;
import nerchinsk.config.Config;
import org.slf4j.LoggerFactory;

/** What the operator has set for the log. */
final class LogSettings {
    private static final String JSON = "/logback-json.xml";

    private LogSettings() {
    }

    /** From now on the log is written as {@code log} says. */
    static void apply(Config.Log log) {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return;
        }
        context.reset();
        if (log.format() == Config.LogFormat.TEXT) {
            TextLog.begin(context, Level.toLevel(log.level().name()));
        } else {
            writeJson(context, log);
        }
    }

    private static void writeJson(LoggerContext context, Config.Log log) {
        JoranConfigurator configurator = new JoranConfigurator();
        context.putProperty("level", log.level().name());
        configurator.setContext(context);
        try {
            configurator.doConfigure(Objects.requireNonNull(LogSettings.class.getResource(JSON), JSON));
        } catch (JoranException e) {
            throw new IllegalStateException("cannot set up the log from " + JSON + " in the jar: build it again", e);
        }
    }
}
