package org.collimator.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes a zip file: entries in the given order, packed on all cores, a few at a time, so that the memory it takes does not
 * grow with the package. The same entries give the same bytes.
 */
public final class PackageWriter {
    /** Entries under way for each core: enough that nobody waits for a slow one at the head of the line. */
    private static final int AHEAD = 4;

    private final FileChannel out;
    private final Progress progress;
    private final Map<String, Copied> copies;
    private final List<PackedEntry> written = new ArrayList<>();
    private long total;

    /** An entry that is in another package already and is copied as it is packed there. */
    record Copied(FileChannel from, PackedEntry entry) {}

    /**
     * The last entry, made from what is known of the others.
     *
     * @param path within the package
     * @param bytes makes it
     */
    public record Closing(String path, Function<List<PackedEntry>, byte[]> bytes) {}

    private PackageWriter(FileChannel out, Map<String, Copied> copies, Progress progress) {
        this.out = out;
        this.copies = copies;
        this.progress = progress;
    }

    /** Writes entries and closing entries and the directory, from the channel's position on, which is its beginning. */
    public static List<PackedEntry> write(
            FileChannel out, List<PackageEntry> entries, List<Closing> closing, Progress progress) throws IOException {
        return write(out, entries, closing, Map.of(), progress);
    }

    static List<PackedEntry> write(
            FileChannel out,
            List<PackageEntry> entries,
            List<Closing> closing,
            Map<String, Copied> copies,
            Progress progress)
            throws IOException {
        PackageWriter writer = new PackageWriter(out, copies, progress);
        writer.total = entries.size() + (long) closing.size();
        writer.pack(entries);
        try (Packing packing = new Packing()) {
            for (Closing last : closing) {
                byte[] bytes = last.bytes().apply(List.copyOf(writer.written));
                writer.wrote(packing.begin(PackageEntry.of(last.path(), bytes)).end(out, progress));
            }
        }
        writer.directory();
        return List.copyOf(writer.written);
    }

    private void pack(List<PackageEntry> entries) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(cores, PackageWriter::thread);
        Deque<Packing> idle = new ArrayDeque<>();
        List<Packing> all = new ArrayList<>();
        for (int i = 0; i < cores * AHEAD; i++) {
            all.add(new Packing());
        }
        idle.addAll(all);
        try {
            pump(entries.iterator(), workers, idle);
        } finally {
            workers.shutdownNow();
            awaitEnd(workers);
            all.forEach(Packing::close);
        }
    }

    static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "packing");
        thread.setDaemon(true);
        return thread;
    }

    /** A place in line: under way, or to be copied from another package when its turn comes. */
    private record Turn(
            @Nullable Future<Packing> packing, @Nullable Copied copied) {}

    private void pump(Iterator<PackageEntry> entries, ExecutorService workers, Deque<Packing> idle) throws IOException {
        Deque<Turn> line = new ArrayDeque<>();
        while (entries.hasNext() || !line.isEmpty()) {
            while (entries.hasNext() && !idle.isEmpty()) {
                line.add(enter(entries.next(), workers, idle));
            }
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            Turn turn = line.remove();
            if (turn.copied() != null) {
                wrote(copy(turn.copied()));
            }
            if (turn.packing() != null) {
                Packing packing = await(turn.packing());
                wrote(packing.end(out, progress));
                idle.add(packing);
            }
        }
    }

    private Turn enter(PackageEntry entry, ExecutorService workers, Deque<Packing> idle) {
        Copied copied = copies.get(entry.path());
        if (copied != null) {
            return new Turn(null, copied);
        }
        Packing packing = idle.remove();
        return new Turn(workers.submit(() -> packing.begin(entry)), null);
    }

    private PackedEntry copy(Copied copied) throws IOException {
        PackedEntry entry = copied.entry().movedTo(out.position());
        out.write(ZipRecords.local(entry));
        long position = copied.entry().data();
        long left = entry.packed();
        while (left > 0) {
            long moved = copied.from().transferTo(position, left, out);
            if (moved <= 0) {
                throw new IOException(entry.path());
            }
            position += moved;
            left -= moved;
        }
        return entry;
    }

    private void wrote(PackedEntry entry) {
        written.add(entry);
        progress.at(written.size(), total);
    }

    private void directory() throws IOException {
        long start = out.position();
        for (PackedEntry entry : written) {
            out.write(ZipRecords.central(entry));
        }
        ByteBuffer end = ZipRecords.end(written.size(), start, out.position() - start);
        out.write(end);
    }

    /** What a working thread made; its failure is thrown as if it had happened here. */
    static <T> T await(Future<T> work) throws IOException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** The working threads may still read what the caller is about to close. */
    private static void awaitEnd(ExecutorService workers) {
        boolean interrupted = false;
        while (!workers.isTerminated()) {
            try {
                workers.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
