package org.collimator.cli;

/** What the program's exit codes mean; documented in the README, so never changed. */
public final class ExitCode {
    /** Done, nothing to report. */
    public static final int CLEAN = 0;

    /** Done, and there are findings that need an author. */
    public static final int FINDINGS = 1;

    /** The command line itself was not understood. */
    public static final int USAGE = 2;

    /** Not done. */
    public static final int FAILURE = 3;

    private ExitCode() {}
}
