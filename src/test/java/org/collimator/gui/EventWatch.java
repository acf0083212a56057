package org.collimator.gui;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Watches how long the event thread is busy with one event. What takes longer than the limit is written down with the stack that was
 * seen half-way, so that the culprit has a name. Records; judges nothing, for a loaded machine is slow for reasons of its own.
 */
public final class EventWatch implements AutoCloseable {
    private static final long SAMPLE_MILLIS = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long limitNanos;
    private final List<Stall> stalls = Collections.synchronizedList(new ArrayList<>());
    private final Watched queue = new Watched();
    private final Thread sampler = new Thread(this::sample, "event-watch");
    private volatile long since;
    private volatile long number;
    private volatile boolean closed;
    private volatile String seen = "";
    private volatile Thread eventThread;

    /**
     * An event that took long.
     *
     * @param millis how long
     * @param busy how long of it the thread was really at work; the rest it waited for a lock, or a loaded machine for its turn
     * @param event what it was
     * @param stack where the event thread was meanwhile, our own frames first
     */
    public record Stall(double millis, double busy, String event, String stack) {}

    private EventWatch(long limitMillis) {
        this.limitNanos = limitMillis * 1_000_000;
        sampler.setDaemon(true);
    }

    /** Begins to watch. */
    public static EventWatch over(long limitMillis) {
        EventWatch watch = new EventWatch(limitMillis);
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(watch.queue);
        watch.sampler.start();
        return watch;
    }

    /** What took longer than the limit so far. */
    public List<Stall> stalls() {
        synchronized (stalls) {
            return List.copyOf(stalls);
        }
    }

    @Override
    public void close() {
        closed = true;
        queue.end();
    }

    private final class Watched extends EventQueue {
        @Override
        protected void dispatchEvent(AWTEvent event) {
            boolean outer = since == 0;
            long start = System.nanoTime();
            long workBefore = THREADS.getCurrentThreadCpuTime();
            if (outer) {
                eventThread = Thread.currentThread();
                seen = "";
                number++;
                since = start;
            }
            try {
                super.dispatchEvent(event);
            } finally {
                long took = System.nanoTime() - start;
                if (outer) {
                    since = 0;
                    if (took > limitNanos) {
                        double busy = (THREADS.getCurrentThreadCpuTime() - workBefore) / 1e6;
                        stalls.add(new Stall(took / 1e6, busy, String.valueOf(event), seen));
                    }
                }
            }
        }

        void end() {
            pop();
        }
    }

    private void sample() {
        while (!closed) {
            long start = since;
            long at = number;
            if (start != 0 && seen.isEmpty() && System.nanoTime() - start > limitNanos / 2) {
                String stack = stack();
                if (at == number && since != 0) {
                    seen = stack;
                }
            }
            try {
                Thread.sleep(SAMPLE_MILLIS);
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    private String stack() {
        StackTraceElement[] all = eventThread == null ? new StackTraceElement[0] : eventThread.getStackTrace();
        String ours = Arrays.stream(all)
                .filter(frame -> frame.getClassName().startsWith("org.collimator"))
                .limit(6)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
        return ours.isEmpty()
                ? Arrays.stream(all).limit(4).map(StackTraceElement::toString).collect(Collectors.joining(" < "))
                : ours;
    }
}
