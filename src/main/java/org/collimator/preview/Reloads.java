package org.collimator.preview;

import java.util.concurrent.TimeUnit;

/** Wakes the pages that wait for a changed package, or for another place to show. */
final class Reloads {
    private long version;
    private boolean ended;
    private long moves;
    private String place = "";

    /** How often the package changed and how often another place was wanted, and which one. */
    record State(long version, long moves, String place) {}

    synchronized State state() {
        return new State(version, moves, place);
    }

    synchronized void goTo(String next) {
        place = next;
        moves++;
        notifyAll();
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

    /** Waits until there is a later version, another place, the end, or the time is up; the state then. */
    synchronized State after(State seen, long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        long left = milliseconds;
        while (version == seen.version() && moves == seen.moves() && !ended && left > 0) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
        return state();
    }
}
