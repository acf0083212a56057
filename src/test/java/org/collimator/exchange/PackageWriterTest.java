package org.collimator.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageWriterTest {
    @TempDir
    Path folder;

    @Test
    void whatIsLargerThanTheBufferComesOutWholeStoredOrDeflated() throws Exception {
        byte[] noise = new byte[5 << 20];
        new Random(1).nextBytes(noise);
        byte[] text = "kVp mAs ".repeat(1 << 20).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        List<PackageEntry> entries = List.of(
                entry("a-noise-deflated", noise, true),
                entry("b-noise-stored", noise, false),
                entry("c-small", new byte[] {1, 2, 3}, true),
                entry("d-text", text, true),
                entry("e-empty", new byte[0], true),
                entry("f-empty-stored", new byte[0], false));
        Path zip = write(entries);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            assertArrayEquals(noise, bytes(file, "a-noise-deflated"));
            assertArrayEquals(noise, bytes(file, "b-noise-stored"));
            assertEquals(ZipEntry.STORED, file.getEntry("b-noise-stored").getMethod());
            assertArrayEquals(text, bytes(file, "d-text"));
            assertTrue(file.getEntry("d-text").getCompressedSize() < text.length / 50);
            assertEquals(0, bytes(file, "e-empty").length);
            assertEquals(0, bytes(file, "f-empty-stored").length);
        }
    }

    @Test
    void theOrderOfTheEntriesIsKeptWhicheverIsPackedFirst() throws Exception {
        Random random = new Random(2);
        List<PackageEntry> entries = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(200_000)];
            entries.add(entry(String.format("%04d", i), bytes, true));
        }
        try (ZipFile file = new ZipFile(write(entries).toFile())) {
            assertEquals(
                    entries.stream().map(PackageEntry::path).toList(),
                    file.stream().map(ZipEntry::getName).toList());
        }
    }

    @Test
    void moreThan65535FilesFitByZip64() throws Exception {
        List<PackageEntry> entries = new ArrayList<>();
        for (int i = 0; i < 66_000; i++) {
            entries.add(entry("f" + i, new byte[] {(byte) i}, false));
        }
        Path zip = write(entries);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            assertEquals(66_000, file.size());
            assertEquals((byte) 65_999, bytes(file, "f65999")[0]);
        }
        try (PackageFile file = PackageFile.open(zip, PackageLimits.OWN)) {
            assertEquals(66_000, file.names().size());
        }
    }

    @Test
    void anEntryBeyondFourGigabytesIsFoundByZip64() throws Exception {
        Path zip = folder.resolve("far.zip");
        try (FileChannel channel = open(zip)) {
            // a hole, which costs no disk, stands for the gigabytes before it
            channel.position(5L << 30);
            PackageWriter.write(channel, List.of(entry("far.txt", new byte[] {7}, false)), List.of(), Progress.NONE);
        }
        try (PackageFile file = PackageFile.open(zip, PackageLimits.OWN)) {
            ZipDirectory.Entry entry = file.entry("far.txt").orElseThrow();
            assertEquals(5L << 30, entry.offset());
            assertArrayEquals(new byte[] {7}, file.bytes(entry, 10));
        }
        try (ZipFile file = new ZipFile(zip.toFile())) {
            assertArrayEquals(new byte[] {7}, bytes(file, "far.txt"));
        }
    }

    @Test
    void onlyAFewFilesAreOpenAtATime() throws Exception {
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<PackageEntry> entries = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            entries.add(new PackageEntry(
                    "f" + i,
                    () -> {
                        most.accumulateAndGet(open.incrementAndGet(), Math::max);
                        return new ByteArrayInputStream(new byte[3 << 10]) {
                            @Override
                            public void close() {
                                open.decrementAndGet();
                            }
                        };
                    },
                    true));
        }
        write(entries);
        assertEquals(0, open.get());
        assertTrue(most.get() <= Runtime.getRuntime().availableProcessors() * 4, "at most " + most);
    }

    @Test
    void aCancelledExportLeavesTheTargetAsItWas() throws Exception {
        Path target = folder.resolve("course.zip");
        Files.writeString(target, "old");
        Progress cancelling = new Progress() {
            private int asked;

            @Override
            public void at(long done, long total) {
                // only asked
            }

            @Override
            public boolean cancelled() {
                return ++asked > 5;
            }
        };
        for (PackageFormat format : PackageFormats.all()) {
            assertThrows(
                    CancellationException.class,
                    () -> format.export(
                            RichCourse.curriculum(), RichCourse.files(), ExportOptions.DEFAULT, target, cancelling));
            assertOnly("course.zip");
            assertEquals("old", Files.readString(target));
        }
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndLeavesTheTargetAsItWas() throws Exception {
        Path target = folder.resolve("course.zip");
        Files.writeString(target, "old");
        for (PackageFormat format : PackageFormats.all()) {
            ExportException failure = assertThrows(
                    ExportException.class,
                    () -> format.export(
                            RichCourse.curriculum(), new Unreadable(), ExportOptions.DEFAULT, target, Progress.NONE));
            assertTrue(failure.getMessage().contains("media/cover.png"), failure.getMessage());
            assertTrue(failure.getMessage().contains("disk on fire"), failure.getMessage());
            assertOnly("course.zip");
            assertEquals("old", Files.readString(target));
        }
    }

    @Test
    void aTargetThatIsAFolderIsRefusedInWords() {
        ExportException failure = assertThrows(
                ExportException.class,
                () -> PackageFormats.all()
                        .get(0)
                        .export(
                                RichCourse.curriculum(),
                                RichCourse.files(),
                                ExportOptions.DEFAULT,
                                folder,
                                Progress.NONE));
        assertTrue(failure.getMessage().contains("is a folder"), failure.getMessage());
    }

    @Test
    void foldersMadeForAFailedExportAreRemovedAgain() throws Exception {
        Path target = folder.resolve("a/b/course.zip");
        assertThrows(
                ExportException.class,
                () -> PackageFormats.all()
                        .get(0)
                        .export(
                                RichCourse.curriculum(),
                                new Unreadable(),
                                ExportOptions.DEFAULT,
                                target,
                                Progress.NONE));
        assertOnly();
    }

    /** Media that break while the second picture is read. */
    private static final class Unreadable implements org.collimator.storage.MediaStore {
        private final MemoryMedia files = RichCourse.files();

        @Override
        public boolean exists(String path) {
            return files.exists(path);
        }

        @Override
        public long size(String path) throws IOException {
            return files.size(path);
        }

        @Override
        public InputStream open(String path) throws IOException {
            if (path.equals("cover.png")) {
                throw new IOException("disk on fire");
            }
            return files.open(path);
        }

        @Override
        public List<String> paths() {
            return files.paths();
        }
    }

    private void assertOnly(String... names) throws IOException {
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of(names),
                    files.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    private static PackageEntry entry(String path, byte[] bytes, boolean deflate) {
        return new PackageEntry(path, () -> new ByteArrayInputStream(bytes), deflate);
    }

    private Path write(List<PackageEntry> entries) throws IOException {
        Path zip = folder.resolve("written.zip");
        try (FileChannel channel = open(zip)) {
            PackageWriter.write(channel, entries, List.of(), Progress.NONE);
        }
        return zip;
    }

    private static FileChannel open(Path zip) throws IOException {
        return FileChannel.open(zip, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static byte[] bytes(ZipFile file, String name) throws IOException {
        try (InputStream stream = file.getInputStream(file.getEntry(name))) {
            return stream.readAllBytes();
        }
    }
}
