package nerchinsk.command;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Optional;
import javax.management.NotificationEmitter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the heap of a process that runs for weeks near what it uses. Left alone, the heap grows while the knowledge is
 * read and stays as large.
 */
final class SmallHeap {
    private static final Logger LOG = LoggerFactory.getLogger(SmallHeap.class);
    /**
     * In percent; less makes the collector run all the time. Our choice: docs/decisions/0056-a-small-heap-at-first.md.
     */
    private static final int LEAST_FREE = 10;
    private static final int MOST_FREE = 25;

    /**
     * The serial collector gives back nothing at its first full collection and everything at the fourth in a row; three
     * of four times it also leaves dead objects lying where to move the others would cost more, up to 6 MB here.
     */
    private static final int STEPS = 4;

    /** What may pile up among the old objects before they are collected; our choice. */
    private static final long PILE = 2L << 20;

    private SmallHeap() {
    }

    /**
     * From now on the heap shrinks and grows with what it holds, where the Java machine can do that; it begins small
     * however much memory the machine has.
     */
    static void keep() {
        try {
            HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            if (machine != null) {
                machine.setVMOption("MinHeapFreeRatio", Integer.toString(LEAST_FREE));
                machine.setVMOption("MaxHeapFreeRatio", Integer.toString(MOST_FREE));
            }
            old().ifPresent(SmallHeap::collectBeforeItPilesUp);
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            LOG.debug("this Java machine keeps its heap as it likes: {}", e.getMessage());
        }
    }

    /** Gives back what is not in use any more. */
    static void tidy() {
        compact();
        old().ifPresent(SmallHeap::watch);
    }

    private static void compact() {
        for (int step = 0; step < STEPS; step++) {
            System.gc();
        }
        Orders.trimNativeMemory();
    }

    /** Where old objects lie: memory that is taken from there once stays with the process. */
    private static Optional<MemoryPoolMXBean> old() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported()).findFirst();
    }

    private static void collectBeforeItPilesUp(MemoryPoolMXBean old) {
        watch(old);
        if (ManagementFactory.getMemoryMXBean() instanceof NotificationEmitter memory) {
            memory.addNotificationListener((event, nothing) -> {
                if (MemoryNotificationInfo.MEMORY_THRESHOLD_EXCEEDED.equals(event.getType())) {
                    compact();
                    watch(old);
                }
            }, null, null);
        }
    }

    private static void watch(MemoryPoolMXBean old) {
        long most = old.getUsage().getMax();
        long piled = old.getUsage().getUsed() + PILE;
        old.setUsageThreshold(most < 0 ? piled : Math.min(piled, most));
    }
}
