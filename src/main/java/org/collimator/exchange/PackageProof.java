package org.collimator.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.collimator.document.Place;
import org.collimator.exchange.json.PackageManifest;
import org.collimator.storage.JsonFormat;
import org.collimator.validation.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Reads a finished package again and says what is wrong with it: an unfit zip file, files that the manifest does not name,
 * named files that are not there, sizes and digests that differ. Every byte is read once, on all cores.
 *
 * <p>A package of unknown origin is held against its manifest, which has a SHA-256 of every file. Of a package that this
 * program has just packed more is known: {@link PackedFiles} has it. {@code src/docs/decisions/proof-of-a-package.md} says why
 * that proves the same.
 */
public final class PackageProof {
    private static final int LARGEST_MANIFEST = 64 << 20;

    private final PackageFile file;
    private final Predicate<String> descriptors;
    private final List<Finding> findings = new ArrayList<>();

    private PackageProof(PackageFile file, Predicate<String> descriptors) {
        this.file = file;
        this.descriptors = descriptors;
    }

    /** Judges one file of the package; used by one thread. */
    @FunctionalInterface
    interface FileCheck {
        /** What is wrong with it. */
        List<Finding> check(ZipDirectory.Entry entry, PackageManifest.@Nullable FileEntry named) throws IOException;
    }

    /** Makes a check for each thread. */
    @FunctionalInterface
    private interface FileChecks {
        FileCheck in(PackageFile file);
    }

    /** What a door adds to the proof: its own descriptor. */
    @FunctionalInterface
    public interface Descriptor {
        /**
         * What is wrong with the descriptor.
         *
         *
         * @param names every file of the package
         */
        List<Finding> check(List<String> names, Reader reader) throws IOException;
    }

    /** Reads a file of the package whole. */
    @FunctionalInterface
    public interface Reader {
        /** Its bytes; empty where there is no such file. */
        byte[] read(String name) throws IOException;
    }

    /**
     * All findings about a package of unknown origin.
     *
     *
     * @param descriptors the files that are no part of the course
     *
     * @param descriptor how those are checked
     */
    public static List<Finding> of(Path path, Predicate<String> descriptors, Descriptor descriptor) throws IOException {
        return of(path, descriptors, descriptor, DigestCheck::new);
    }

    /**
     * All findings about a package that was just written.
     *
     *
     * @param packed every entry as it was packed
     *
     * @param descriptors the files that are no part of the course
     *
     * @param descriptor how those are checked
     */
    public static List<Finding> ofWritten(
            Path path, List<PackedEntry> packed, Predicate<String> descriptors, Descriptor descriptor)
            throws IOException {
        PackedFiles files = new PackedFiles(packed);
        return of(path, descriptors, descriptor, files::check);
    }

    private static List<Finding> of(Path path, Predicate<String> descriptors, Descriptor descriptor, FileChecks checks)
            throws IOException {
        try (PackageFile file = PackageFile.open(path, PackageLimits.OWN)) {
            PackageProof proof = new PackageProof(file, descriptors);
            proof.course(checks);
            proof.findings.addAll(descriptor.check(file.names(), proof::read));
            return List.copyOf(proof.findings);
        } catch (BadPackageException e) {
            return List.of(Finding.error(e.code(), Place.FOLDER, e.args()));
        }
    }

    private byte[] read(String name) throws IOException {
        ZipDirectory.Entry entry = file.entry(name).orElse(null);
        return entry == null ? new byte[0] : file.bytes(entry, LARGEST_MANIFEST);
    }

    private void course(FileChecks checks) throws IOException {
        PackageManifest manifest = manifest(file);
        Map<String, PackageManifest.FileEntry> named = new HashMap<>();
        for (PackageManifest.Resource resource : manifest.resources()) {
            for (PackageManifest.FileEntry entry : resource.files()) {
                if (named.put(entry.path(), entry) != null) {
                    error("package.manifest.twice", PackageManifest.FILE, entry.path());
                }
                if (file.entry(entry.path()).isEmpty()) {
                    error("package.file.missing", PackageManifest.FILE, entry.path());
                }
            }
        }
        for (String name : file.names()) {
            if (!named.containsKey(name) && !name.equals(PackageManifest.FILE) && !descriptors.test(name)) {
                error("package.file.excess", PackageManifest.FILE, name);
            }
        }
        files(named, checks);
    }

    /** The manifest of a package. @throws BadPackageException where there is none or it is not ours */
    static PackageManifest manifest(PackageFile file) throws IOException {
        ZipDirectory.Entry entry =
                file.entry(PackageManifest.FILE).orElseThrow(() -> new BadPackageException("package.manifest.missing"));
        try {
            PackageManifest manifest =
                    JsonFormat.mapper().readValue(file.bytes(entry, LARGEST_MANIFEST), PackageManifest.class);
            if (!manifest.format().equals(PackageManifest.FORMAT)) {
                throw new BadPackageException("package.manifest.missing");
            }
            if (manifest.formatVersion() > PackageManifest.FORMAT_VERSION) {
                throw new BadPackageException("package.manifest.newer", manifest.formatVersion());
            }
            return manifest;
        } catch (JacksonException | NullPointerException e) {
            throw new BadPackageException("package.manifest.unreadable", JsonTrouble.of(e));
        }
    }

    private void files(Map<String, PackageManifest.FileEntry> named, FileChecks checks) throws IOException {
        List<ZipDirectory.Entry> entries =
                file.names().stream().flatMap(name -> file.entry(name).stream()).toList();
        AtomicInteger next = new AtomicInteger();
        Callable<List<Finding>> work = () -> {
            List<Finding> wrong = new ArrayList<>();
            FileCheck check = checks.in(file);
            for (int i = next.getAndIncrement(); i < entries.size(); i = next.getAndIncrement()) {
                ZipDirectory.Entry entry = entries.get(i);
                wrong.addAll(check.check(entry, named.get(entry.name())));
            }
            return wrong;
        };
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(cores, PackageWriter::thread);
        try {
            List<Future<List<Finding>>> parts = new ArrayList<>();
            for (int i = 0; i < cores; i++) {
                parts.add(workers.submit(work));
            }
            for (Future<List<Finding>> part : parts) {
                findings.addAll(PackageWriter.await(part));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private void error(String code, String where, Object... args) {
        findings.add(Finding.error(code, new Place(where, ""), args));
    }
}
