package org.collimator.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Tells a user why the file system refused. */
public final class IoFaults {
    private IoFaults() {}

    /** Writing failed. */
    static StorageException writing(Path file, IOException cause) {
        if (isFull(cause)) {
            return new StorageException("storage.write.full", List.of(file.toString()), file, cause);
        }
        if (isDenied(cause)) {
            return new StorageException("storage.write.denied", List.of(file.toString()), file, cause);
        }
        return new StorageException("storage.write.failed", List.of(file.toString(), reason(cause)), file, cause);
    }

    /** Reading failed. */
    static StorageException reading(Path file, IOException cause) {
        return new StorageException("storage.read.failed", List.of(file.toString(), reason(cause)), file, cause);
    }

    private static boolean isFull(IOException cause) {
        String text = systemWords(cause).toLowerCase(Locale.ROOT);
        return text.contains("no space left") || text.contains("quota") || text.contains("not enough space");
    }

    static boolean isDenied(IOException cause) {
        return cause instanceof AccessDeniedException
                || systemWords(cause).toLowerCase(Locale.ROOT).contains("read-only file system");
    }

    /** Why, without the path that stands in the message already: our words as a phrase, the operating system's as they are. */
    public static Object reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return StorageMessages.phrase("storage.reason.missing");
        }
        if (cause instanceof AccessDeniedException) {
            return StorageMessages.phrase("storage.reason.denied");
        }
        if (cause instanceof FileAlreadyExistsException inTheWay && inTheWay.getReason() == null) {
            return StorageMessages.phrase("storage.reason.not-a-folder", inTheWay.getFile());
        }
        return systemWords(cause);
    }

    private static String systemWords(IOException cause) {
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
