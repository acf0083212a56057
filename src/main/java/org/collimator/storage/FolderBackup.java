package org.collimator.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A curriculum folder as one zip file: everything but what belongs to the program, links left out. */
final class FolderBackup {
    private FolderBackup() {}

    /** Writes beside the target and moves it into place when it is whole; a zip that is there stays until then. */
    static void write(FileOperations files, Path root, Path zip) throws StorageException {
        Path temp = zip.resolveSibling("." + zip.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            List<Path> content = content(root, zip);
            try (ZipOutputStream out = new ZipOutputStream(files.create(temp))) {
                for (Path file : content) {
                    ZipEntry entry =
                            new ZipEntry(root.relativize(file).toString().replace('\\', '/'));
                    entry.setLastModifiedTime(Files.getLastModifiedTime(file));
                    out.putNextEntry(entry);
                    Files.copy(file, (OutputStream) out);
                    out.closeEntry();
                }
            }
            files.move(temp, zip);
        } catch (IOException fault) {
            deleteTemp(files, temp, fault);
            throw IoFaults.writing(zip, fault);
        }
    }

    private static List<Path> content(Path root, Path zip) throws IOException {
        Path own = root.resolve(Folders.PRIVATE);
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.startsWith(own) && !file.equals(zip))
                    .sorted()
                    .toList();
        }
    }

    private static void deleteTemp(FileOperations files, Path temp, IOException why) {
        try {
            files.delete(temp);
        } catch (IOException left) {
            why.addSuppressed(left);
        }
    }
}
