package nerchinsk.command;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an operator could order this Java machine with {@code jcmd}. One that it does not know is left out. */
final class Orders {
    private static final Logger LOG = LoggerFactory.getLogger(Orders.class);
    private static final String TAKER = "com.sun.management:type=DiagnosticCommand";

    private Orders() {
    }

    /** The compilers follow the directives in this file, which may be deleted afterwards. */
    static void directCompilers(String file) {
        give("compilerDirectivesAdd", new Object[]{new String[]{file}}, new String[]{String[].class.getName()});
    }

    /** The C library gives back the memory that nobody uses. */
    static void trimNativeMemory() {
        give("systemTrimNativeHeap", new Object[0], new String[0]);
    }

    private static void give(String order, Object[] arguments, String[] types) {
        try {
            Object answer = ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName(TAKER), order, arguments,
                    types);
            LOG.debug("{}: {}", order, answer);
        } catch (JMException | UnsupportedOperationException e) {
            LOG.debug("this Java machine does not know {}: {}", order, e.getMessage());
        }
    }
}
