package org.collimator.ui;

import java.util.List;
import java.util.function.Consumer;
import org.collimator.ui.kit.Tasks;

/** Work that is done when the test says so. */
public record SlowTasks(SameThreadTasks rest, List<Runnable> waiting) implements Tasks {
    @Override
    public <T> Running run(String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
        waiting.add(() -> rest.run(title, work, onDone, onFailure));
        return rest.quietly(signal -> "", done -> {}, failure -> {});
    }

    @Override
    public <T> Running quietly(Work<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
        waiting.add(() -> rest.quietly(work, onDone, onFailure));
        return rest.quietly(signal -> "", done -> {}, failure -> {});
    }

    @Override
    public List<Running> running() {
        return List.of();
    }

    @Override
    public void addListener(Runnable listener) {}

    @Override
    public Delayed delayed(int millis, Runnable run) {
        return rest.delayed(millis, run);
    }

    @Override
    public void later(Runnable run) {
        run.run();
    }
}
