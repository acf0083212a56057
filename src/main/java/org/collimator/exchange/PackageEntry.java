package org.collimator.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * One file of a package before it is packed.
 *
 * @param path within the package, forward slashes, relative
 * @param source its bytes; opened once, perhaps on another thread, and not before it is packed
 * @param deflate false for what is compressed already, such as PNG and JPEG
 */
public record PackageEntry(String path, Source source, boolean deflate) {
    public PackageEntry {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(source, "source");
    }

    /** Where the bytes come from. */
    @FunctionalInterface
    public interface Source {
        /** The bytes from their beginning; the caller closes the stream. */
        InputStream open() throws IOException;
    }

    /** A file whose bytes are at hand, deflated. */
    public static PackageEntry of(String path, byte[] bytes) {
        return new PackageEntry(path, () -> new ByteArrayInputStream(bytes), true);
    }
}
