package org.collimator.ui.welcome;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.collimator.ui.kit.Tasks;

/**
 * Looks up how folders are, each by itself: a network folder that does not answer keeps nobody waiting, and is said not to answer
 * after a while. On the event thread.
 */
public final class RecentStates {
    private static final int PATIENCE_MILLIS = 3000;

    private final Tasks tasks;
    private final Function<Path, Recents.State> look;
    private final BiConsumer<Path, Recents.State> found;
    private final Set<Path> waiting = new HashSet<>();
    private final Tasks.Delayed patience;

    /** @param found is told of each folder, and once more where it answers late */
    public RecentStates(Tasks tasks, BiConsumer<Path, Recents.State> found) {
        this(tasks, Recents::state, found);
    }

    RecentStates(Tasks tasks, Function<Path, Recents.State> look, BiConsumer<Path, Recents.State> found) {
        this.tasks = tasks;
        this.look = look;
        this.found = found;
        this.patience = tasks.delayed(
                PATIENCE_MILLIS,
                () -> Set.copyOf(waiting).forEach(folder -> found.accept(folder, Recents.State.SILENT)));
    }

    /** Looks anew, but not at folders that still owe an answer. */
    public void look(List<Path> folders) {
        for (Path folder : folders) {
            if (waiting.add(folder)) {
                tasks.quietly(
                        signal -> look.apply(folder),
                        state -> answered(folder, state),
                        failure -> answered(folder, Recents.State.MISSING));
            }
        }
        patience.restart();
    }

    private void answered(Path folder, Recents.State state) {
        waiting.remove(folder);
        found.accept(folder, state);
    }
}
