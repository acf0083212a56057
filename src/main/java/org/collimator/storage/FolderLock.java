package org.collimator.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second program from saving to the same folder. It is a file that is created in one step and names its owner, because
 * locks of the operating system do not reach across network shares.
 *
 * <p>An owner on the same computer counts as gone when its process is; one on another computer when it has not touched its file
 * for two minutes. That age is measured with the clock of the file server alone: against a file that is written for the purpose.
 * An owner that slept for longer and lost its lock notices before its next save.
 */
final class FolderLock implements AutoCloseable {
    static final String FILE = Folders.PRIVATE + "lock";
    static final Duration STALE = Duration.ofMinutes(2);

    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final int LARGEST = 4096;
    private static final int READ_ATTEMPTS = 10;
    private static final long READ_PAUSE_MILLIS = 20;

    private final FileOperations files;
    private final Path file;
    private final LockOwner owner;
    private final ScheduledExecutorService heart;
    private volatile boolean lost;

    private FolderLock(FileOperations files, Path file, LockOwner owner) {
        this.files = files;
        this.file = file;
        this.owner = owner;
        this.heart = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "collimator-lock");
            thread.setDaemon(true);
            return thread;
        });
        Future<?> unused = heart.scheduleWithFixedDelay(
                this::beat, HEARTBEAT.toMillis(), HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * What came of trying to take the lock.
     *
     * @param lock the lock; null where somebody else has it
     * @param owner who has it
     */
    record Attempt(@Nullable FolderLock lock, Optional<LockOwner> owner) {}

    /** Takes the lock of a folder, also one whose owner is gone. @throws IOException where nothing can be written */
    static Attempt take(FileOperations files, Path root) throws IOException {
        Path file = root.resolve(FILE);
        files.createDirectories(Folders.above(file));
        LockOwner me = LockOwner.here();
        for (int attempt = 0; attempt < 3; attempt++) {
            try {
                files.createNew(file, me.encode());
                return new Attempt(new FolderLock(files, file, me), Optional.of(me));
            } catch (FileAlreadyExistsException held) {
                Optional<LockOwner> other = read(file);
                if (!isStale(files, file, other) || !remove(files, file, other, me)) {
                    return new Attempt(null, other);
                }
            }
        }
        return new Attempt(null, read(file));
    }

    /** Who holds the lock of a folder, as far as can be told without writing there; empty where nobody does. */
    static Optional<LockOwner> owner(Path root) {
        Path file = root.resolve(FILE);
        try {
            Optional<LockOwner> owner = read(file);
            if (owner.filter(LockOwner::isHere).isPresent()) {
                return owner.filter(LockOwner::isAlive);
            }
            long age =
                    System.currentTimeMillis() - Files.getLastModifiedTime(file).toMillis();
            return owner.filter(other -> age < STALE.toMillis());
        } catch (IOException nobody) {
            return Optional.empty();
        }
    }

    /** Reads the owner; waits a moment where the file is just being written. */
    private static Optional<LockOwner> read(Path file) throws IOException {
        for (int attempt = 0; attempt < READ_ATTEMPTS; attempt++) {
            try {
                if (Files.size(file) <= LARGEST) {
                    Optional<LockOwner> owner = LockOwner.decode(Files.readAllBytes(file));
                    if (owner.isPresent()) {
                        return owner;
                    }
                }
                TimeUnit.MILLISECONDS.sleep(READ_PAUSE_MILLIS);
            } catch (NoSuchFileException released) {
                return Optional.empty();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isStale(FileOperations files, Path file, Optional<LockOwner> owner) throws IOException {
        if (owner.isPresent() && owner.get().isHere()) {
            return !owner.get().isAlive();
        }
        try {
            long age = serverTime(files, file) - Files.getLastModifiedTime(file).toMillis();
            return age > STALE.toMillis();
        } catch (NoSuchFileException released) {
            return true;
        }
    }

    private static long serverTime(FileOperations files, Path file) throws IOException {
        Path probe = file.resolveSibling("probe-" + LockOwner.here().token());
        try {
            files.write(probe, new byte[] {'\n'});
            return Files.getLastModifiedTime(probe).toMillis();
        } finally {
            files.delete(probe);
        }
    }

    /** Moves a stale lock away, and back again where another program was faster and it is a fresh one by now. */
    private static boolean remove(FileOperations files, Path file, Optional<LockOwner> stale, LockOwner me)
            throws IOException {
        Path away = file.resolveSibling("lock.stale-" + me.token());
        try {
            files.move(file, away);
        } catch (NoSuchFileException released) {
            return true;
        }
        Optional<LockOwner> moved = LockOwner.decode(Files.readAllBytes(away));
        boolean fresh = moved.isPresent() && !moved.equals(stale);
        if (fresh && !Files.exists(file)) {
            files.move(away, file);
        } else {
            files.delete(away);
        }
        return !fresh;
    }

    /** Who holds it: this process. */
    LockOwner owner() {
        return owner;
    }

    /** Whether the lock is still ours; asks the file. */
    boolean isHeld() {
        if (!lost) {
            try {
                lost = LockOwner.decode(Files.readAllBytes(file))
                        .filter(owner::equals)
                        .isEmpty();
            } catch (NoSuchFileException taken) {
                lost = true;
            } catch (IOException unreachable) {
                // A share that is away for a moment does not give the lock to anybody else.
                return true;
            }
        }
        return !lost;
    }

    /** Writes the same bytes over themselves, so that the file server sets the time and no reader ever sees half of them. */
    private void beat() {
        if (isHeld()) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(owner.encode()));
            } catch (IOException nextTime) {
                // The next beat comes in twenty seconds; two minutes must pass before anybody minds.
                return;
            }
        }
    }

    /** Gives the lock back and leaves no empty folder behind. */
    @Override
    public void close() throws IOException {
        heart.shutdownNow();
        if (isHeld()) {
            files.delete(file);
        }
        lost = true;
        try {
            files.delete(Folders.above(file));
        } catch (DirectoryNotEmptyException used) {
            // The journal or a backup is there and stays.
            return;
        }
    }
}
