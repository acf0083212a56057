package org.collimator.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.collimator.curriculum.Curriculum;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what was edited since the last save, so that a killed program loses at most the last second. Its own thread does the
 * writing; {@link #record} returns at once and may be called from the event thread for every change. What is written is
 * proportional to what changed: the first time a file as a whole, then the piece in which it differs.
 *
 * <p>A journal of an earlier run that waits to be recovered stays until a new change is written in its place, or until
 * {@link #discard}.
 */
public final class Journal implements AutoCloseable {
    static final String FILE = Folders.PRIVATE + "journal";

    /** How long changes are gathered before they are written. */
    static final long GATHER_MILLIS = 250;

    private static final long COMPACT_BYTES = 16L << 20;

    private final FileOperations files;
    private final Path file;
    private final Thread writer;
    private final Object monitor = new Object();

    private Base base;
    private Curriculum newest;
    private boolean rebased;
    private boolean closing;
    private boolean busy;
    private @Nullable StorageException failure;
    private Consumer<StorageException> onFailure = failed -> {};
    private Runnable onSuccess = () -> {};

    private Curriculum written;
    private ModuleFileNames names;
    private JournalFormat.Encoder encoder = new JournalFormat.Encoder();
    private FileOperations.@Nullable Appender appender;
    private long length;
    private boolean ours;

    /**
     * What is on disk.
     *
     * @param curriculum as it was read or saved
     * @param names the files of its modules
     * @param digests of the files
     */
    record Base(Curriculum curriculum, ModuleFileNames names, Map<String, String> digests) {
        Base {
            digests = Map.copyOf(digests);
        }
    }

    Journal(FileOperations files, Path root, Base base) {
        this.files = files;
        this.file = root.resolve(FILE);
        this.base = base;
        this.newest = base.curriculum();
        this.written = base.curriculum();
        this.names = base.names();
        this.writer = new Thread(this::run, "collimator-journal");
        writer.setDaemon(true);
        writer.start();
    }

    /** The curriculum is this now; it is on disk within a second. */
    public void record(Curriculum current) {
        synchronized (monitor) {
            newest = Objects.requireNonNull(current, "current");
            monitor.notifyAll();
        }
    }

    /** Tells when writing fails, on the journal's thread; it is tried again with the next change. */
    public void onFailure(Consumer<StorageException> listener) {
        synchronized (monitor) {
            onFailure = Objects.requireNonNull(listener, "listener");
        }
    }

    /** Tells, on the journal's thread, when writing works again after it had failed. */
    public void onSuccess(Runnable listener) {
        synchronized (monitor) {
            onSuccess = Objects.requireNonNull(listener, "listener");
        }
    }

    /** Tries again at once what could not be written; does nothing where nothing failed. */
    public void retry() {
        synchronized (monitor) {
            if (failure != null) {
                rebased = true;
                monitor.notifyAll();
            }
        }
    }

    /** Why the newest changes are not in the journal; empty where they are, or will be in a moment. */
    public Optional<StorageException> failure() {
        synchronized (monitor) {
            return Optional.ofNullable(failure);
        }
    }

    /** Forgets what an earlier run left: the user does not want it. What was recorded since stays. */
    public void discard() {
        synchronized (monitor) {
            rebased = true;
            monitor.notifyAll();
        }
        flush();
    }

    /** Records what an earlier run left, unless something newer was recorded already. */
    @SuppressWarnings("ReferenceEquality") // identity is how unchanged parts are told from changed ones
    void recordFirst(Curriculum recovered) {
        synchronized (monitor) {
            if (newest == base.curriculum()) {
                newest = recovered;
                monitor.notifyAll();
            }
        }
        flush();
    }

    /** The folder was saved; only what was edited after that moment stays in the journal. */
    @SuppressWarnings("ReferenceEquality") // identity is how unchanged parts are told from changed ones
    void saved(Base now) {
        synchronized (monitor) {
            if (newest == base.curriculum()) {
                newest = now.curriculum();
            }
            base = now;
            rebased = true;
            monitor.notifyAll();
        }
        flush();
    }

    /** Waits until everything recorded so far is written, or has failed to be. */
    public void flush() {
        synchronized (monitor) {
            while (writer.isAlive() && (busy || hasWork())) {
                try {
                    monitor.wait(50);
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // identity is how unchanged parts are told from changed ones
    private boolean hasWork() {
        return rebased || newest != written;
    }

    private void run() {
        while (true) {
            Curriculum target;
            Base start;
            boolean anew;
            synchronized (monitor) {
                if (!awaitWork()) {
                    return;
                }
                target = newest;
                start = base;
                anew = rebased;
                rebased = false;
                busy = true;
            }
            attempt(target, start, anew);
            synchronized (monitor) {
                busy = false;
                monitor.notifyAll();
            }
        }
    }

    /** Waits for a change, then a moment for more of them; false when the journal closes and nothing is left to write. */
    private boolean awaitWork() {
        try {
            while (!hasWork() && !closing) {
                monitor.wait();
            }
            long end = System.nanoTime() + GATHER_MILLIS * 1_000_000;
            for (long left = GATHER_MILLIS; left > 0 && !closing && !rebased; ) {
                monitor.wait(left);
                left = (end - System.nanoTime()) / 1_000_000;
            }
        } catch (InterruptedException stop) {
            closing = true;
        }
        return hasWork();
    }

    private void attempt(Curriculum target, Base start, boolean anew) {
        StorageException failed = null;
        try {
            requireFolder();
            if (anew || appender == null || length > COMPACT_BYTES || !Files.exists(file)) {
                restart(target, start, anew || ours);
            } else {
                append(target, start);
            }
        } catch (IOException fault) {
            failed = IoFaults.writing(file, fault);
            closeAppender();
        }
        Consumer<StorageException> bad;
        Runnable good;
        synchronized (monitor) {
            written = target;
            good = failure != null && failed == null ? onSuccess : () -> {};
            failure = failed;
            bad = onFailure;
        }
        if (failed != null) {
            bad.accept(failed);
        } else {
            good.run();
        }
    }

    /** A folder that was moved or is out of reach is not made anew, and a file that was deleted takes words without a complaint. */
    private void requireFolder() throws IOException {
        Path root = Folders.above(Folders.above(file));
        if (!Files.isDirectory(root)) {
            throw new NoSuchFileException(root.toString());
        }
    }

    /** A new journal in the place of the old one, in one step; none where everything is saved. */
    private void restart(Curriculum target, Base start, boolean mayDelete) throws IOException {
        closeAppender();
        encoder = new JournalFormat.Encoder();
        names = start.names();
        Changes changes =
                Changes.between(start.curriculum(), target, names, Set.of()).unlike(start.digests()::get);
        if (changes.isEmpty()) {
            if (mayDelete) {
                files.delete(file);
            }
            return;
        }
        byte[] record = encoder.record(Instant.now(), changes, start.digests());
        names = changes.names();
        byte[] all = Arrays.copyOf(JournalFormat.HEADING, JournalFormat.HEADING.length + record.length);
        System.arraycopy(record, 0, all, JournalFormat.HEADING.length, record.length);
        Path fresh = file.resolveSibling("journal.new");
        files.createDirectories(Folders.above(file));
        files.write(fresh, all);
        files.move(fresh, file);
        files.forceDirectory(Folders.above(file));
        ours = true;
        appender = files.append(file);
        length = all.length;
    }

    private void append(Curriculum target, Base start) throws IOException {
        Changes changes = Changes.between(written, target, names, Set.of());
        if (!changes.isEmpty() && appender != null) {
            byte[] record = encoder.record(Instant.now(), changes, start.digests());
            appender.append(record);
            names = changes.names();
            length += record.length;
        }
    }

    private void closeAppender() {
        if (appender != null) {
            try {
                appender.close();
            } catch (IOException closed) {
                // What was appended is forced already; the file is opened anew with the next change.
                length = 0;
            }
            appender = null;
        }
    }

    /** Writes what is left and stops the thread. What was not saved stays in the journal for the next opener. */
    @Override
    public void close() {
        synchronized (monitor) {
            closing = true;
            monitor.notifyAll();
        }
        try {
            writer.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        closeAppender();
    }
}
