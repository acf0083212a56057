package org.collimator.ui.kit;

import java.util.List;
import java.util.function.Consumer;

/**
 * Work off the event thread. Work gets immutable values and returns a value; only {@code onDone} and {@code onFailure} run on the
 * event thread again. Called on the event thread.
 */
public interface Tasks {
    /** What is done. */
    interface Work<T> {
        /** Does it; long work asks the signal now and then whether it should stop. */
        T run(Signal signal) throws Exception;
    }

    /** How long work tells of itself and learns that nobody wants it any more. For any thread. */
    interface Signal {
        /** How far it is. */
        void at(long done, long total);

        /** Whether it should stop. */
        boolean cancelled();
    }

    /** Work that goes on. */
    interface Running {
        /** What the status line says. */
        String title();

        /** Share done, 0 to 1; negative while unknown. */
        double share();

        /** Nobody wants its result any more; neither onDone nor onFailure will be called. */
        void cancel();

        /** Whether it has ended, one way or another. */
        boolean ended();
    }

    /** Work that the user is told of in the status line, and may cancel. */
    <T> Running run(String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onFailure);

    /** Work of a moment that the user need not be told of. */
    <T> Running quietly(Work<T> work, Consumer<T> onDone, Consumer<Exception> onFailure);

    /** The work that the user is told of, oldest first. On the event thread. */
    List<Running> running();

    /** Tells, on the event thread, when such work begins, gets on or ends. */
    void addListener(Runnable listener);

    /** Something that runs once, on the event thread, a while after it was last asked for. */
    Delayed delayed(int millis, Runnable run);

    /** Runs something on the event thread after what waits there now. May be called from any thread. */
    void later(Runnable run);

    /** See {@link #delayed}. */
    interface Delayed {
        /** The while begins anew. */
        void restart();

        /** It will not run. */
        void stop();

        /** Runs now if it waits. */
        void flush();
    }
}
