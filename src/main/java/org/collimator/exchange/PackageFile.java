package org.collimator.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A zip file opened with suspicion: by the time it is open, no name leaves the folder it is unpacked into, no name is there
 * twice, nothing is a link, nothing claims to be larger than the limits. May be read by several threads.
 */
final class PackageFile implements AutoCloseable {
    private static final int SMALL = 1 << 20;
    private static final int LONGEST_NAME = 1000;
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*");

    private final FileChannel channel;
    private final PackageLimits limits;
    private final Map<String, ZipDirectory.Entry> entries;

    private PackageFile(FileChannel channel, PackageLimits limits, Map<String, ZipDirectory.Entry> entries) {
        this.channel = channel;
        this.limits = limits;
        this.entries = entries;
    }

    /** @throws BadPackageException where it is no zip file or not a safe one */
    static PackageFile open(Path file, PackageLimits limits) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new PackageFile(channel, limits, check(channel, limits));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Whether a file begins as every zip file does; nothing else of it is looked at. */
    static boolean looksLikeOne(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    /** The names of all files, in the directory's order. */
    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** The entry of this name, if there is one. */
    Optional<ZipDirectory.Entry> entry(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** A file's bytes, unpacked while they are read; more or fewer than announced is an error. */
    InputStream stream(ZipDirectory.Entry entry) throws IOException {
        return EntryStream.of(channel, entry);
    }

    /** A small file whole. */
    byte[] bytes(ZipDirectory.Entry entry, int most) throws IOException {
        if (entry.size() > most) {
            throw new BadPackageException("package.file.large", entry.name(), entry.size(), most);
        }
        try (InputStream stream = stream(entry)) {
            return stream.readAllBytes();
        }
    }

    private static Map<String, ZipDirectory.Entry> check(FileChannel channel, PackageLimits limits) throws IOException {
        Map<String, ZipDirectory.Entry> entries = new LinkedHashMap<>();
        Set<String> folded = new HashSet<>();
        long total = 0;
        for (ZipDirectory.Entry entry : ZipDirectory.read(channel, limits.entries())) {
            checkName(entry);
            if (!entry.folder()) {
                checkSize(entry, limits);
                total += entry.size();
                if (entries.put(entry.name(), entry) != null) {
                    throw new BadPackageException("package.name.twice", entry.name());
                }
                if (!folded.add(entry.name().toLowerCase(Locale.ROOT))) {
                    throw new BadPackageException("package.name.case", entry.name());
                }
            }
        }
        if (total > limits.total()) {
            throw new BadPackageException("package.large", total, limits.total());
        }
        checkOverlaps(entries);
        return entries;
    }

    private static void checkName(ZipDirectory.Entry entry) throws IOException {
        String name = entry.name();
        boolean control = name.chars().anyMatch(c -> c < 0x20 || c == 0x7F);
        if (name.isEmpty() || name.length() > LONGEST_NAME || control || !entry.namedInUtf8()) {
            throw new BadPackageException("package.name.unreadable", printable(name));
        }
        if (name.startsWith("/") || name.contains("\\") || DRIVE.matcher(name).matches() || leaves(name)) {
            throw new BadPackageException("package.name.unsafe", printable(name));
        }
        if (entry.symlink()) {
            throw new BadPackageException("package.link", name);
        }
        if (entry.encrypted()) {
            throw new BadPackageException("package.encrypted", name);
        }
        if (entry.method() != 0 && entry.method() != 8) {
            throw new BadPackageException("package.method", name, entry.method());
        }
    }

    private static boolean leaves(String name) {
        String[] parts = (name.endsWith("/") ? name.substring(0, name.length() - 1) : name).split("/", -1);
        for (String part : parts) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return true;
            }
        }
        return false;
    }

    private static void checkSize(ZipDirectory.Entry entry, PackageLimits limits) throws IOException {
        if (entry.size() > limits.file()) {
            throw new BadPackageException("package.file.large", entry.name(), entry.size(), limits.file());
        }
        boolean bomb = entry.size() > SMALL && entry.size() / Math.max(1, entry.packed()) > limits.ratio();
        if (bomb || (entry.method() == 0 && entry.size() != entry.packed())) {
            throw new BadPackageException("package.bomb", entry.name(), entry.size(), entry.packed());
        }
    }

    /** Files that share their bytes are a known way of making a small package huge. */
    private static void checkOverlaps(Map<String, ZipDirectory.Entry> entries) throws IOException {
        List<ZipDirectory.Entry> sorted = new ArrayList<>(entries.values());
        sorted.sort(Comparator.comparingLong(ZipDirectory.Entry::offset));
        long end = 0;
        for (ZipDirectory.Entry entry : sorted) {
            if (entry.offset() < end) {
                throw new BadPackageException("package.overlap", entry.name());
            }
            end = entry.offset() + entry.packed();
        }
    }

    private static String printable(String name) {
        String shown = name.replaceAll("\\p{Cntrl}", "?");
        return shown.length() > 120 ? shown.substring(0, 120) + "…" : shown;
    }

    PackageLimits limits() {
        return limits;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
