package org.collimator.app;

import java.io.IOException;
import org.collimator.cli.CollimatorCommand;

/** Starts the program. */
public final class Main {
    private Main() {}

    /**
     * The command line. Without arguments the editor, on what was open last, or on a copy of the bundled sample at the very first
     * start; where there is no display, the main job on the bundled sample.
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0 && EditorStart.hasDisplay()) {
            EditorStart.resume();
            return;
        }
        int code = CollimatorCommand.run(new EditorStart(), args.length == 0 ? new String[] {"demo"} : args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
