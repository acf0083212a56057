package org.collimator.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.collimator.document.Place;
import org.collimator.imaging.trace.Traces;
import org.jspecify.annotations.Nullable;

/**
 * The media folder of a curriculum. Reads nothing outside it: a path that climbs out, or a link that leads out, is refused. What is
 * added gets a name that every computer and every web server can handle.
 */
public final class FolderMedia implements MediaStore {
    /** Where files lie that were removed: they can still be brought back. */
    static final String REMOVED = Folders.PRIVATE + "removed/";

    private final FileOperations files;
    private final Path folder;
    private final Path removed;
    private final Limits limits;
    private volatile @Nullable Path realRoot;

    FolderMedia(FileOperations files, Path root, Limits limits) {
        this.files = files;
        this.folder = root.resolve(Place.MEDIA);
        this.removed = root.resolve(REMOVED);
        this.limits = limits;
    }

    /**
     * A file that was added.
     *
     * @param path below the media folder, with forward slashes
     * @param type media type, such as image/png; application/octet-stream where it is not known
     * @param size bytes
     * @param sha256 digest of its bytes, hexadecimal
     * @param width pixels; 0 where unknown or without meaning
     * @param height pixels; 0 where unknown or without meaning
     */
    public record Added(String path, String type, long size, String sha256, int width, int height) {}

    @Override
    public boolean exists(String path) {
        try {
            return Files.isRegularFile(resolve(path));
        } catch (IOException outside) {
            return false;
        }
    }

    @Override
    public long size(String path) throws IOException {
        return Files.size(resolve(path));
    }

    @Override
    public Look look(String path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(resolve(path), BasicFileAttributes.class);
        return new Look(attributes.size(), attributes.lastModifiedTime());
    }

    @Override
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(resolve(path));
    }

    @Override
    public List<String> paths() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<String> paths = all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .limit(limits.mediaFiles() + 1L)
                    .sorted()
                    .toList();
            if (paths.size() > limits.mediaFiles()) {
                throw new IOException(StorageMessages.text("storage.media.too-many", List.of(limits.mediaFiles())));
            }
            return paths;
        }
    }

    private Path resolve(String path) throws IOException {
        Path file;
        try {
            file = folder.resolve(path).normalize();
        } catch (java.nio.file.InvalidPathException impossible) {
            throw new NoSuchFileException(path);
        }
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new IOException(StorageMessages.text("storage.media.outside", List.of(path)));
        }
        if (leavesThroughLink(file)) {
            throw new IOException(StorageMessages.text("storage.media.outside", List.of(path)));
        }
        return file;
    }

    private boolean leavesThroughLink(Path file) throws IOException {
        try {
            return !file.toRealPath().startsWith(realRoot());
        } catch (NoSuchFileException missing) {
            return false;
        }
    }

    /** Asked of the disk once; where the curriculum's own folder becomes another one meanwhile, nothing in it is read any more. */
    private Path realRoot() throws IOException {
        Path known = realRoot;
        if (known == null) {
            known = Folders.above(folder).toRealPath();
            realRoot = known;
        }
        return known;
    }

    /**
     * Copies a file into the media folder under a name of its own, without what it tells besides what it shows. The same bytes under the same name are not copied twice.
     *
     * @throws StorageException where it is too large or cannot be copied; then nothing was added
     */
    public synchronized Added add(Path source) throws StorageException {
        if (!Files.isRegularFile(source)) {
            throw new StorageException("storage.media.not-a-file", List.of(source.toString()), source, null);
        }
        Path temp = folder.resolve("." + UUID.randomUUID() + ".tmp");
        try {
            requireSize(source, Files.size(source));
            files.createDirectories(folder);
            String sha256 = copy(source, temp);
            String name = name(source, temp);
            if (Files.exists(folder.resolve(name))) {
                files.delete(temp);
            } else {
                files.move(temp, folder.resolve(name));
                files.forceDirectory(folder);
            }
            return added(name, sha256);
        } catch (IOException fault) {
            deleteTemp(temp, fault);
            throw IoFaults.writing(folder, fault);
        } catch (StorageException refused) {
            deleteTemp(temp, refused);
            throw refused;
        }
    }

    /** What there is to be known of a file that lies in the media folder already. */
    public Added describe(String path) throws StorageException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(open(path), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
            return added(path, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException fault) {
            throw IoFaults.reading(folder.resolve(path), fault);
        }
    }

    /**
     * Takes a file out of the media folder; its bytes stay in {@code .collimator/removed}.
     *
     * @return where it lies now, for {@link #bringBack}
     */
    public synchronized Path putAside(String path) throws StorageException {
        try {
            Path file = resolve(path);
            Path aside = removed.resolve(path);
            for (int n = 2; Files.exists(aside); n++) {
                aside = removed.resolve(n + "/" + path);
            }
            files.createDirectories(Folders.above(aside));
            files.move(file, aside);
            files.forceDirectory(Folders.above(file));
            return aside;
        } catch (IOException fault) {
            throw IoFaults.writing(folder.resolve(path), fault);
        }
    }

    /** Puts a removed file where it was; one that stands there by now is never overwritten. */
    public synchronized void bringBack(Path aside, String path) throws StorageException {
        try {
            Path file = resolve(path);
            if (!Files.exists(file)) {
                files.createDirectories(Folders.above(file));
                files.move(aside, file);
                files.forceDirectory(Folders.above(file));
            }
        } catch (IOException fault) {
            throw IoFaults.writing(folder.resolve(path), fault);
        }
    }

    private void requireSize(Path source, long size) throws StorageException {
        if (size > limits.mediaBytes()) {
            throw new StorageException(
                    "storage.media.too-large",
                    List.of(source.toString(), (size + (1 << 20) - 1) >> 20, limits.mediaBytes() >> 20),
                    source,
                    null);
        }
    }

    /**
     * Copies within the limit, also where the source grows meanwhile, and without what the file tells of place, author and device
     * besides what it shows.
     */
    private String copy(Path source, Path temp) throws IOException, StorageException {
        MessageDigest digest = Sha256.digest();
        long copied = 0;
        Traces traces = Traces.in(Files.newInputStream(source));
        if (traces.look() == Traces.Look.DICOM) {
            throw new StorageException("storage.media.dicom", List.of(source.toString()), source, null);
        }
        try (InputStream in = new DigestInputStream(traces.leaveOut(Files.newInputStream(source)), digest);
                OutputStream out = files.create(temp)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                copied += n;
                requireSize(source, copied);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A free name, or the one under which the same bytes are there already. The names of removed files stay theirs. */
    private String name(Path source, Path temp) throws IOException {
        Set<String> taken = names(folder);
        if (Files.isDirectory(removed)) {
            taken.addAll(names(removed));
        }
        MediaNames names = MediaNames.of(source.getFileName().toString());
        for (int n = 1; ; n++) {
            String name = names.numbered(n);
            Path there = folder.resolve(name);
            if (!taken.contains(name.toLowerCase(Locale.ROOT))
                    || (Files.isRegularFile(there) && Files.mismatch(there, temp) < 0)) {
                return name;
            }
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        Set<String> names = new HashSet<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(file -> names.add(file.getFileName().toString().toLowerCase(Locale.ROOT)));
        }
        return names;
    }

    private Added added(String name, String sha256) throws IOException {
        Path file = folder.resolve(name);
        ImageSize size = ImageSize.of(file);
        return new Added(name, MediaNames.type(name), Files.size(file), sha256, size.width(), size.height());
    }

    private void deleteTemp(Path temp, Exception why) {
        try {
            files.delete(temp);
        } catch (IOException left) {
            why.addSuppressed(left);
        }
    }
}
