package org.collimator.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.collimator.ui.kit.Tasks;

/** Work that is done at once, on the thread that asks for it; delayed work waits until {@link #flush}. */
public final class SameThreadTasks implements Tasks {
    private final List<Waiting> waiting = new ArrayList<>();

    private final class Waiting implements Delayed {
        private final Runnable run;
        private boolean due;

        Waiting(Runnable run) {
            this.run = run;
        }

        @Override
        public void restart() {
            due = true;
        }

        @Override
        public void stop() {
            due = false;
        }

        @Override
        public void flush() {
            if (due) {
                due = false;
                run.run();
            }
        }
    }

    /** Runs what waits. */
    public void flush() {
        List.copyOf(waiting).forEach(Waiting::flush);
    }

    @Override
    public <T> Running run(String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
        T result;
        try {
            result = work.run(new Signal() {
                @Override
                public void at(long done, long total) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            });
        } catch (Exception failure) {
            onFailure.accept(failure);
            return ended(title);
        }
        onDone.accept(result);
        return ended(title);
    }

    private static Running ended(String title) {
        return new Running() {
            @Override
            public String title() {
                return title;
            }

            @Override
            public double share() {
                return 1;
            }

            @Override
            public void cancel() {}

            @Override
            public boolean ended() {
                return true;
            }
        };
    }

    @Override
    public <T> Running quietly(Work<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
        return run("", work, onDone, onFailure);
    }

    @Override
    public List<Running> running() {
        return List.of();
    }

    @Override
    public void addListener(Runnable listener) {}

    @Override
    public Delayed delayed(int millis, Runnable run) {
        Waiting one = new Waiting(run);
        waiting.add(one);
        return one;
    }

    @Override
    public void later(Runnable run) {
        run.run();
    }
}
