package org.collimator.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A curriculum folder as one zip file: everything but what belongs to the program, links left out. */
final class FolderBackup {
    private final FileOperations files;
    private final Path root;
    private final Map<String, byte[]> instead;
    private final Collection<String> without;

    private FolderBackup(FileOperations files, Path root, Map<String, byte[]> instead, Collection<String> without) {
        this.files = files;
        this.root = root;
        this.instead = instead;
        this.without = without;
    }

    /**
     * A backup that is not written yet.
     *
     * @param instead bytes of files, below the folder, that are not to be taken from the disk
     * @param without files to leave out
     */
    static FolderBackup of(FileOperations files, Path root, Map<String, byte[]> instead, Collection<String> without) {
        return new FolderBackup(files, root, instead, without);
    }

    /** What stands in the zip under a name. */
    private interface Content {
        void copy(OutputStream out) throws IOException;
    }

    /** Writes beside the target and moves it into place when it is whole; a zip that is there stays until then. */
    void write(Path zip) throws StorageException {
        Path temp = zip.resolveSibling("." + zip.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            Map<String, Content> content = content(zip);
            try (ZipOutputStream out = new ZipOutputStream(files.create(temp))) {
                for (Map.Entry<String, Content> each : content.entrySet()) {
                    ZipEntry entry = new ZipEntry(each.getKey());
                    Path file = root.resolve(each.getKey());
                    if (!instead.containsKey(each.getKey())) {
                        entry.setLastModifiedTime(Files.getLastModifiedTime(file));
                    }
                    out.putNextEntry(entry);
                    each.getValue().copy(out);
                    out.closeEntry();
                }
            }
            files.move(temp, zip);
        } catch (IOException fault) {
            deleteTemp(temp, fault);
            throw IoFaults.writing(zip, fault);
        }
    }

    private Map<String, Content> content(Path zip) throws IOException {
        Map<String, Content> content = new TreeMap<>();
        Path own = root.resolve(Folders.PRIVATE);
        if (Files.isDirectory(root)) {
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .filter(file -> !file.startsWith(own) && !file.equals(zip))
                        .forEach(file -> content.put(name(file), out -> Files.copy(file, out)));
            }
        }
        without.forEach(content::remove);
        instead.forEach((name, bytes) -> content.put(name, out -> out.write(bytes)));
        return content;
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private void deleteTemp(Path temp, IOException why) {
        try {
            files.delete(temp);
        } catch (IOException left) {
            why.addSuppressed(left);
        }
    }
}
