package org.collimator.ui.shell;

import java.util.Optional;
import org.collimator.document.History;
import org.collimator.ui.kit.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * When the window asks all its actions whether they can be done. A deed of another name may change any of them and is told at once; a
 * further letter of the same word changes none, so that they are asked when the user pauses. On the event thread.
 */
final class Asking {
    private static final int PAUSE_MILLIS = 150;

    private final History<?> history;
    private final Runnable ask;
    private final Tasks.Delayed pause;
    private @Nullable Deeds asked;

    /** What undo, redo and save would do. */
    private record Deeds(Optional<String> undo, Optional<String> redo, boolean unsaved) {
        static Deeds of(History<?> history) {
            return new Deeds(history.undoLabel(), history.redoLabel(), history.isDirty());
        }
    }

    Asking(History<?> history, Tasks tasks, Runnable ask) {
        this.history = history;
        this.ask = ask;
        this.pause = tasks.delayed(PAUSE_MILLIS, this::now);
    }

    /** The curriculum was edited. */
    void edited() {
        if (Deeds.of(history).equals(asked)) {
            pause.restart();
        } else {
            now();
        }
    }

    /** Asks at once. */
    void now() {
        pause.stop();
        asked = Deeds.of(history);
        ask.run();
    }

    /** Nobody wants to know any more. */
    void stop() {
        pause.stop();
    }
}
