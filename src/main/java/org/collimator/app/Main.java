package org.collimator.app;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** The command line. */
    public static void main(String[] args) {
        throw new UnsupportedOperationException("wired in the next step");
    }
}
