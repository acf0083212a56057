package org.collimator.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;

/** The real file operations until the given moment; then the disk is full, or the process is dead. */
final class FaultyOperations implements FileOperations {
    private final FileOperations disk = new DiskOperations();
    private final boolean crash;
    private long bytesLeft = Long.MAX_VALUE;
    private long stepsLeft = Long.MAX_VALUE;
    private boolean readOnly;

    private FaultyOperations(boolean crash) {
        this.crash = crash;
    }

    /** What ends a process in the middle of everything: nothing catches it. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Runs out of space after so many bytes; what fits is written. */
    static FaultyOperations fullAfter(long bytes) {
        FaultyOperations operations = new FaultyOperations(false);
        operations.bytesLeft = bytes;
        return operations;
    }

    /** Dies at the n-th step, a write of bytes half-way. */
    static FaultyOperations crashAt(long step) {
        FaultyOperations operations = new FaultyOperations(true);
        operations.stepsLeft = step;
        return operations;
    }

    /** Refuses to write anything, as a read-only share does. */
    static FaultyOperations readOnly() {
        FaultyOperations operations = new FaultyOperations(false);
        operations.readOnly = true;
        return operations;
    }

    void repair() {
        bytesLeft = Long.MAX_VALUE;
        stepsLeft = Long.MAX_VALUE;
        readOnly = false;
    }

    void limit(long bytes) {
        bytesLeft = bytes;
    }

    void failAfterSteps(long steps) {
        stepsLeft = steps;
    }

    private void step(Path file) throws IOException {
        if (readOnly) {
            throw new FileSystemException(file.toString(), null, "Read-only file system");
        }
        if (stepsLeft <= 0) {
            throw failure(file);
        }
        stepsLeft--;
    }

    private IOException failure(Path file) {
        if (crash) {
            throw new Crash();
        }
        return new FileSystemException(file.toString(), null, "No space left on device");
    }

    private int fitting(int length) {
        int fits = (int) Math.min(bytesLeft, length);
        bytesLeft -= fits;
        return fits;
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        if (crash && stepsLeft == 0) {
            disk.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
        step(file);
        int fits = fitting(bytes.length);
        disk.write(file, Arrays.copyOf(bytes, fits));
        if (fits < bytes.length) {
            throw failure(file);
        }
    }

    @Override
    public OutputStream create(Path file) throws IOException {
        step(file);
        OutputStream out = disk.create(file);
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                int fits = fitting(length);
                out.write(bytes, from, fits);
                if (fits < length) {
                    throw failure(file);
                }
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    @Override
    public void createNew(Path file, byte[] bytes) throws IOException {
        step(file);
        disk.createNew(file, bytes);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step(to);
        disk.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        if (crash) {
            step(file);
        } else if (readOnly && java.nio.file.Files.exists(file)) {
            step(file);
        }
        disk.delete(file);
    }

    @Override
    public void createDirectories(Path folder) throws IOException {
        if (!java.nio.file.Files.isDirectory(folder)) {
            step(folder);
        }
        disk.createDirectories(folder);
    }

    @Override
    public void forceDirectory(Path folder) {
        disk.forceDirectory(folder);
    }

    @Override
    public Appender append(Path file) throws IOException {
        step(file);
        Appender appender = disk.append(file);
        return new Appender() {
            @Override
            public void append(byte[] bytes) throws IOException {
                step(file);
                int fits = fitting(bytes.length);
                appender.append(Arrays.copyOf(bytes, fits));
                if (fits < bytes.length) {
                    throw failure(file);
                }
            }

            @Override
            public void close() throws IOException {
                appender.close();
            }
        };
    }
}
