package nerchinsk.command;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.util.Objects;
import nerchinsk.config.Config;
import org.slf4j.LoggerFactory;

/** What the operator has set for the log. */
final class LogSettings {
    private LogSettings() {
    }

    /** From now on the log is written as {@code log} says. */
    static void apply(Config.Log log) {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return;
        }
        JoranConfigurator configurator = new JoranConfigurator();
        context.reset();
        context.putProperty("level", log.level().name());
        configurator.setContext(context);
        String file = log.format() == Config.LogFormat.JSON ? "/logback-json.xml" : "/logback.xml";
        try {
            configurator.doConfigure(Objects.requireNonNull(LogSettings.class.getResource(file), file));
        } catch (JoranException e) {
            throw new IllegalStateException("cannot set up the log from " + file + " in the jar: build it again", e);
        }
    }
}
