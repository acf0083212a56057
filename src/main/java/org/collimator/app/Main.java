package org.collimator.app;

import java.io.IOException;
import java.nio.file.Path;
import org.collimator.cli.CollimatorCommand;

/** Starts the program. */
public final class Main {
    private Main() {}

    /**
     * The command line; {@code edit [DIR]} opens the editor. Without arguments the editor on a copy of the bundled sample where
     * there is a display, the main job on the bundled sample where there is none.
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0 && EditorStart.hasDisplay()) {
            EditorStart.openSample();
            return;
        }
        if (args.length == 2 && args[0].equals("edit") && EditorStart.hasDisplay()) {
            EditorStart.open(Path.of(args[1]));
            return;
        }
        int code = CollimatorCommand.run(args.length == 0 ? new String[] {"demo"} : args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
