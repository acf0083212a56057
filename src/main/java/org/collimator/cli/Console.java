package org.collimator.cli;

import java.io.PrintWriter;
import org.collimator.exchange.Progress;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command prints: results to the output, progress and failures to the error stream. */
final class Console {
    private static final int BAR = 30;
    private static final long BETWEEN_MILLIS = 100;

    private final PrintWriter out;
    private final PrintWriter err;

    Console(CommandSpec spec) {
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    void say(String key, Object... args) {
        out.println(CliText.of(key, args));
    }

    /** A bar on the error stream where a person sits at a terminal, and nothing elsewhere. */
    @SuppressWarnings("SystemConsoleNull") // on the versions that always have a console the worst is a bar in a file
    Progress progress() {
        return System.console() == null ? Progress.NONE : new Bar();
    }

    private final class Bar implements Progress {
        private long last;

        @Override
        public synchronized void at(long done, long total) {
            long now = System.currentTimeMillis();
            if (total <= 0 || (now - last < BETWEEN_MILLIS && done < total)) {
                return;
            }
            last = now;
            int filled = (int) (BAR * done / total);
            String bar = "\r[" + "#".repeat(filled) + " ".repeat(BAR - filled) + "] " + 100 * done / total + " %";
            err.print(done >= total ? "\r" + " ".repeat(bar.length()) + "\r" : bar);
            err.flush();
        }

        @Override
        public boolean cancelled() {
            return Thread.currentThread().isInterrupted();
        }
    }
}
