package org.collimator.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Place;
import org.jspecify.annotations.Nullable;

/** Writes a whole curriculum to a folder that is new or empty: first under another name beside it, then moved in one step. */
final class FolderCopy {
    private final FileOperations files;

    FolderCopy(FileOperations files) {
        this.files = files;
    }

    /** @param media folder whose files come along; null for none */
    void write(Path target, Curriculum curriculum, @Nullable Path media) throws StorageException {
        Path parent = target.getParent();
        if (parent == null || !isFree(target)) {
            throw new StorageException("storage.folder.not-empty", List.of(target.toString()), target, null);
        }
        Path temp = parent.resolve(".collimator-" + UUID.randomUUID());
        try {
            files.createDirectories(parent);
            fill(temp, curriculum, media);
            files.delete(target);
            files.move(temp, target);
            files.forceDirectory(parent);
        } catch (IOException fault) {
            remove(temp, fault);
            throw IoFaults.writing(target, fault);
        }
    }

    private static boolean isFree(Path target) throws StorageException {
        if (!Files.exists(target)) {
            return true;
        }
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(target)) {
            return inside.findAny().isEmpty();
        } catch (IOException fault) {
            throw IoFaults.reading(target, fault);
        }
    }

    private void fill(Path temp, Curriculum curriculum, @Nullable Path media) throws IOException {
        files.createDirectories(temp.resolve(Place.MODULES));
        for (Map.Entry<String, byte[]> file : Changes.all(curriculum).writes().entrySet()) {
            files.write(temp.resolve(file.getKey()), file.getValue());
        }
        if (media != null && Files.isDirectory(media)) {
            copyMedia(media, temp.resolve(Place.MEDIA));
        }
        files.forceDirectory(temp.resolve(Place.MODULES));
        files.forceDirectory(temp);
    }

    /** Regular files only: a link could lead anywhere. */
    private void copyMedia(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    try (InputStream in = Files.newInputStream(file);
                            OutputStream out = files.create(
                                    to.resolve(from.relativize(file).toString()))) {
                        in.transferTo(out);
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void remove(Path temp, IOException why) {
        if (!Files.exists(temp)) {
            return;
        }
        try (Stream<Path> all = Files.walk(temp)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                files.delete(each);
            }
        } catch (IOException left) {
            why.addSuppressed(left);
        }
    }
}
