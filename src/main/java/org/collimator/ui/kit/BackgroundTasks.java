package org.collimator.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/** The editor's background work on threads of its own. */
public final class BackgroundTasks implements Tasks {
    private static final AtomicInteger THREADS = new AtomicInteger();

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "collimator-work-" + THREADS.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    });
    private final List<Running> told = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    @Override
    public List<Running> running() {
        return List.copyOf(told);
    }

    @Override
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public <T> Running run(String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
        Job<T> job = new Job<>(title, work, onDone, onFailure);
        told.add(job);
        changed();
        threads.execute(job);
        return job;
    }

    @Override
    public <T> Running quietly(Work<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
        Job<T> job = new Job<>("", work, onDone, onFailure);
        threads.execute(job);
        return job;
    }

    @Override
    public void later(Runnable run) {
        SwingUtilities.invokeLater(run);
    }

    @Override
    public Delayed delayed(int millis, Runnable run) {
        Timer timer = new Timer(millis, event -> run.run());
        timer.setRepeats(false);
        return new Delayed() {
            @Override
            public void restart() {
                timer.restart();
            }

            @Override
            public void stop() {
                timer.stop();
            }

            @Override
            public void flush() {
                if (timer.isRunning()) {
                    timer.stop();
                    run.run();
                }
            }
        };
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    private final class Job<T> implements Running, Runnable, Signal {
        private final String title;
        private final Work<T> work;
        private final Consumer<T> onDone;
        private final Consumer<Exception> onFailure;
        private volatile boolean cancelled;
        private volatile boolean ended;
        private volatile double share = -1;

        Job(String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
            this.title = title;
            this.work = work;
            this.onDone = onDone;
            this.onFailure = onFailure;
        }

        @Override
        public void run() {
            T result = null;
            Exception failed = null;
            try {
                result = cancelled ? null : work.run(this);
            } catch (Exception failure) {
                failed = failure;
            } catch (Error failure) {
                failed = new IllegalStateException(failure);
            }
            T value = result;
            Exception fault = failed;
            SwingUtilities.invokeLater(() -> end(value, fault));
        }

        private void end(@Nullable T value, @Nullable Exception fault) {
            ended = true;
            if (told.remove(this)) {
                changed();
            }
            if (cancelled) {
                return;
            }
            if (fault != null) {
                onFailure.accept(fault);
            } else if (value != null) {
                onDone.accept(value);
            }
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public double share() {
            return share;
        }

        @Override
        public void cancel() {
            cancelled = true;
            if (told.remove(this)) {
                changed();
            }
        }

        @Override
        public boolean ended() {
            return ended || cancelled;
        }

        @Override
        public void at(long done, long total) {
            double now = total <= 0 ? -1 : Math.min(1, (double) done / total);
            if (Math.abs(now - share) >= 0.01) {
                share = now;
                SwingUtilities.invokeLater(BackgroundTasks.this::changed);
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
