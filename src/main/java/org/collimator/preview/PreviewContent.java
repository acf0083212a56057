package org.collimator.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collimator.exchange.PackageEntry;

/** The files of a package that is shown. For many threads at once. */
public interface PreviewContent extends AutoCloseable {
    /** The file at a path within the package, with forward slashes and no slash at its beginning. */
    Optional<Part> part(String path);

    /** Frees what is held; the parts can no longer be opened. */
    @Override
    void close() throws IOException;

    /** A file of the package. */
    interface Part {
        /** Its length in bytes. */
        long length() throws IOException;

        /** Its bytes from the beginning; the caller closes the stream. */
        InputStream open() throws IOException;
    }

    /**
     * A package in a zip file. The file is copied first, so that it may be replaced or deleted meanwhile.
     *
     * @throws java.util.zip.ZipException where it is no zip file
     */
    static PreviewContent zip(Path file) throws IOException {
        return ZipContent.copy(file);
    }

    /** A package that has not been packed. */
    static PreviewContent entries(List<PackageEntry> entries) {
        return new EntryContent(entries);
    }
}
