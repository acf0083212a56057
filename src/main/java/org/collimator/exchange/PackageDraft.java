package org.collimator.exchange;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * A package that is being written beside its target. Only {@link #publish} touches the target; closing an unpublished draft
 * leaves nothing of it.
 */
final class PackageDraft implements AutoCloseable {
    private final Path target;
    private final Path file;
    private final Deque<Path> madeFolders;
    private final FileChannel channel;
    private @Nullable Future<Void> settled;
    private boolean published;

    private PackageDraft(Path target, Path file, Deque<Path> madeFolders, FileChannel channel) {
        this.target = target;
        this.file = file;
        this.madeFolders = madeFolders;
        this.channel = channel;
    }

    /** An empty draft beside the target, whose folder is made where it is missing. */
    static PackageDraft beside(Path target) throws IOException {
        Path absolute = target.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        if (folder == null || Files.isDirectory(absolute)) {
            throw new IOException(absolute + " is a folder");
        }
        Deque<Path> made = makeFolders(folder);
        Path file = folder.resolve(".collimator-" + UUID.randomUUID() + ".part");
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return new PackageDraft(absolute, file, made, channel);
        } catch (IOException e) {
            removeFolders(made);
            throw e;
        }
    }

    /** Where the package is written. */
    FileChannel channel() {
        return channel;
    }

    /** The draft's file. */
    Path file() {
        return file;
    }

    /** Begins to force what is written to the disk, beside whatever is done until {@link #publish}; nothing is written after. */
    void settle() {
        FutureTask<Void> forcing = new FutureTask<>(() -> {
            channel.force(true);
            return null;
        });
        settled = forcing;
        PackageWriter.thread(forcing).start();
    }

    /** Puts the draft in the target's place in one step, once all of it is on the disk. */
    void publish() throws IOException {
        if (settled != null) {
            PackageWriter.await(settled);
        } else {
            channel.force(true);
        }
        channel.close();
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
        published = true;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (!published) {
            Files.deleteIfExists(file);
            removeFolders(madeFolders);
        }
    }

    private static Deque<Path> makeFolders(Path folder) throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        for (Path missing = folder; missing != null && !Files.exists(missing); missing = missing.getParent()) {
            made.addLast(missing);
        }
        Files.createDirectories(folder);
        return made;
    }

    private static void removeFolders(Deque<Path> made) throws IOException {
        for (Path folder : made) {
            Files.deleteIfExists(folder);
        }
    }
}
