package org.collimator.preview;

import java.util.concurrent.TimeUnit;

/** Wakes the pages that wait for a changed package. */
final class Reloads {
    private long version;
    private boolean ended;

    synchronized long version() {
        return version;
    }

    synchronized void happen() {
        version++;
        notifyAll();
    }

    synchronized void end() {
        ended = true;
        notifyAll();
    }

    synchronized boolean hasEnded() {
        return ended;
    }

    /** Waits until there is a later version, the end, or the time is up; the version then. */
    synchronized long after(long seen, long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        long left = milliseconds;
        while (version == seen && !ended && left > 0) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
        return version;
    }
}
