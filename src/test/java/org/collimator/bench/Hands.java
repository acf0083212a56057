package org.collimator.bench;

import java.awt.EventQueue;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.RepaintManager;

/** Does things on the event thread and says how long they took, from any other thread. */
final class Hands {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Something with a result. */
    interface Work<T> {
        T run();
    }

    /**
     * How long something took.
     *
     * @param seconds by the clock
     * @param atWork how long of it the event thread was at work; on a loaded machine this says more
     */
    record Took(double seconds, double atWork) {}

    /** Does it, and gives what came of it. */
    <T> T on(Work<T> work) throws Exception {
        AtomicReference<T> result = new AtomicReference<>();
        EventQueue.invokeAndWait(() -> result.set(work.run()));
        return result.get();
    }

    /** Does it and paints what has changed on the screen. */
    Took painted(Runnable act) throws Exception {
        return on(() -> {
            long start = System.nanoTime();
            long work = THREADS.getCurrentThreadCpuTime();
            act.run();
            paint();
            return new Took((System.nanoTime() - start) / 1e9, (THREADS.getCurrentThreadCpuTime() - work) / 1e9);
        });
    }

    private static void paint() {
        RepaintManager manager = RepaintManager.currentManager(null);
        manager.validateInvalidComponents();
        manager.paintDirtyRegions();
    }
}
