package org.collimator.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A package in a zip file of our own. */
final class ZipContent implements PreviewContent {
    private final Path file;
    private final ZipFile zip;

    private ZipContent(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    static ZipContent copy(Path original) throws IOException {
        Path copy = Files.createTempFile("collimator-preview-", ".zip");
        try {
            Files.copy(original, copy, StandardCopyOption.REPLACE_EXISTING);
            return new ZipContent(copy, new ZipFile(copy.toFile()));
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    @Override
    public Optional<Part> part(String path) {
        ZipEntry entry = zip.getEntry(path);
        return entry == null || entry.isDirectory() ? Optional.empty() : Optional.of(new ZipPart(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.deleteIfExists(file);
    }

    private final class ZipPart implements Part {
        private final ZipEntry entry;

        ZipPart(ZipEntry entry) {
            this.entry = entry;
        }

        @Override
        public long length() {
            return entry.getSize();
        }

        @Override
        public InputStream open() throws IOException {
            return zip.getInputStream(entry);
        }
    }
}
