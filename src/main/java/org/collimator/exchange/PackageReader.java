package org.collimator.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Place;
import org.collimator.exchange.json.PackageManifest;
import org.collimator.storage.CurriculumCodec;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.IoFaults;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.Opened;
import org.collimator.storage.SchemaCheck;
import org.collimator.storage.Sha256;
import org.collimator.storage.StorageException;
import org.collimator.validation.Finding;
import org.collimator.validation.Severity;

/**
 * Opens a package that Collimator wrote, whatever its door, as a curriculum folder again. The package is not trusted: it is
 * unpacked into a fresh folder beside the target, every file is held against the manifest, the curriculum is read as a proof,
 * and only then the folder takes its place. Anything else leaves nothing behind.
 */
public final class PackageReader {
    private final PackageLimits limits;

    /** A reader with the usual limits. */
    public PackageReader() {
        this(PackageLimits.DEFAULT);
    }

    public PackageReader(PackageLimits limits) {
        this.limits = limits;
    }

    /**
     * A package that was opened.
     *
     * @param folder the curriculum folder
     * @param curriculum what is in it
     * @param keysOmitted whether the right answers were left out, so that they are not there now
     */
    public record Imported(Path folder, Curriculum curriculum, boolean keysOmitted) {}

    /**
     * Unpacks a package.
     *
     * @param file the package
     * @param target the folder of the curriculum; must not exist, or be empty
     * @throws ImportException where the file is no package of ours, not a safe one, or damaged, or the disk refuses
     * @throws CancellationException where the progress said so
     */
    public Imported read(Path file, Path target, Progress progress) throws ImportException {
        Path absolute = target.toAbsolutePath().normalize();
        try (PackageFile zip = PackageFile.open(file, limits)) {
            refuseOccupied(absolute);
            return read(zip, absolute, progress);
        } catch (BadPackageException e) {
            throw ImportException.refused(file, e);
        } catch (NoSuchFileException e) {
            throw ImportException.because(e, "import.no-file", String.valueOf(e.getFile()));
        } catch (IOException e) {
            throw ImportException.because(e, "import.failed", file, IoFaults.reason(e));
        }
    }

    private static void refuseOccupied(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            try (Stream<Path> inside = Files.list(target)) {
                if (inside.findAny().isPresent()) {
                    throw new BadPackageException("import.occupied", target);
                }
            }
        } else if (Files.exists(target)) {
            throw new BadPackageException("import.occupied", target);
        }
    }

    private Imported read(PackageFile zip, Path target, Progress progress) throws IOException, ImportException {
        PackageManifest manifest = PackageProof.manifest(zip);
        Path parent = Optional.ofNullable(target.getParent()).orElse(target);
        Files.createDirectories(parent);
        Path fresh = parent.resolve(".collimator-import-" + UUID.randomUUID());
        boolean moved = false;
        try {
            Files.createDirectory(fresh);
            unpack(zip, manifest, fresh, progress);
            Curriculum curriculum = curriculum(fresh);
            move(fresh, target);
            moved = true;
            return new Imported(target, curriculum, manifest.keys().equals("omitted"));
        } finally {
            if (!moved) {
                delete(fresh);
            }
        }
    }

    private static void unpack(PackageFile zip, PackageManifest manifest, Path fresh, Progress progress)
            throws IOException {
        List<PackageManifest.FileEntry> files = manifest.resources().stream()
                .flatMap(resource -> resource.files().stream())
                .filter(entry -> place(entry.path()).isPresent())
                .toList();
        long done = 0;
        for (PackageManifest.FileEntry entry : files) {
            if (progress.cancelled()) {
                throw new CancellationException(entry.path());
            }
            unpack(zip, entry, fresh);
            progress.at(++done, files.size());
        }
    }

    /** Where a file of the package stands in the folder; empty for pages, player and schemas, which are made anew, and for what a program keeps to itself. */
    private static Optional<String> place(String path) {
        if (path.startsWith(CourseContents.CONTENT)) {
            return Optional.of(path.substring(CourseContents.CONTENT.length())).filter(file -> !file.startsWith("."));
        }
        return path.startsWith(Place.MEDIA) ? Optional.of(path) : Optional.empty();
    }

    private static void unpack(PackageFile zip, PackageManifest.FileEntry named, Path fresh) throws IOException {
        ZipDirectory.Entry entry = zip.entry(named.path())
                .orElseThrow(() -> new BadPackageException("package.file.missing", named.path()));
        Path file = fresh.resolve(place(named.path()).orElseThrow()).normalize();
        if (!file.startsWith(fresh) || file.equals(fresh)) {
            throw new BadPackageException("package.name.unsafe", named.path());
        }
        Files.createDirectories(file.getParent());
        MessageDigest digest = Sha256.digest();
        try (InputStream in = zip.stream(entry);
                OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            byte[] buffer = new byte[64 << 10];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(named.sha256())) {
            throw new BadPackageException("package.file.digest", named.path());
        }
    }

    /** The folder as the program opens any other, older formats included; a curriculum with broken files is none. */
    private static Curriculum curriculum(Path folder) throws IOException, ImportException {
        try {
            Opened opened = CurriculumFolder.open(folder, OpenOptions.READ.withCheck(new SchemaCheck()));
            if (opened.formatVersion() > CurriculumCodec.FORMAT_VERSION) {
                throw new BadPackageException("package.content.newer", opened.formatVersion());
            }
            List<Finding> errors = opened.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .toList();
            if (!errors.isEmpty()) {
                throw ImportException.because(errors, "import.content", errors.size());
            }
            return opened.curriculum();
        } catch (StorageException e) {
            throw ImportException.because(e);
        }
    }

    private static void move(Path fresh, Path target) throws IOException {
        Files.deleteIfExists(target);
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, target);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
