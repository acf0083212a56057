package org.collimator.app;

import org.collimator.cli.CollimatorCommand;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** The command line; without arguments the main job on the bundled sample. */
    public static void main(String[] args) {
        int code = CollimatorCommand.run(args.length == 0 ? new String[] {"demo"} : args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
