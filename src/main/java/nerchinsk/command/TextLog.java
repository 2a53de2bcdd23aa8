package nerchinsk.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;

/**
 * Writes the log as text on standard error. Logback finds it when the first line is to be written; to read the same
 * from XML would take four hundred classes more at each start (docs/decisions/0089). A file that {@code
 * logback.configurationFile} names, or that the tests bring along, comes first.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class TextLog extends ContextAwareBase implements Configurator {
    /** One event is one line: what follows from an exception stands behind it. */
    private static final String PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{0} "
            + "%replace(%msg%replace( %ex{12}){'^ $', ''}){'\\R\\s*', ' | '}%nopex%n";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        boolean elsewhere = System.getProperty("logback.configurationFile") != null
                || TextLog.class.getResource("/logback-test.xml") != null;
        if (elsewhere) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        begin(context, Level.INFO);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** From now on {@code context} writes text, and of the program what matters as much as {@code level}. */
    static void begin(LoggerContext context, Level level) {
        context.getStatusManager().add(new NopStatusListener());
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(PATTERN);
        encoder.start();
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setName("ERR");
        // Standard output belongs to answers.
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        appender.start();
        ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(appender);
        context.getLogger("nerchinsk").setLevel(level);
        // Training the intents is told step by step otherwise.
        context.getLogger("opennlp").setLevel(Level.WARN);
        context.getLogger("org.flywaydb").setLevel(Level.WARN);
        // What ails the database is told by the program itself, once.
        context.getLogger("com.zaxxer.hikari").setLevel(Level.OFF);
    }
}
