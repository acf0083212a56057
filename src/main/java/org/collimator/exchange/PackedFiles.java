package org.collimator.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collimator.document.Place;
import org.collimator.exchange.json.PackageManifest;
import org.collimator.validation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Holds the files of a package against what was known of each while it was packed: the manifest must have exactly the size and
 * the SHA-256 of those bytes, and the package must give back as many bytes with the same CRC-32. A damage by accident, of the
 * disk or of this program, escapes a CRC-32 once in four thousand million times; against intent, which a SHA-256 would tell,
 * nothing has to be proved of a file that nobody else has had yet.
 */
final class PackedFiles {
    private final Map<String, PackedEntry> packed = new HashMap<>();

    PackedFiles(List<PackedEntry> entries) {
        entries.forEach(entry -> packed.put(entry.path(), entry));
    }

    /** A check for one thread. */
    PackageProof.FileCheck check(PackageFile file) {
        byte[] buffer = new byte[64 << 10];
        return (entry, named) -> {
            String code = wrong(entry, named);
            if (code.isEmpty()) {
                return damage(file, entry, buffer);
            }
            long size = named == null ? entry.size() : named.size();
            return List.of(Finding.error(code, new Place(entry.name(), ""), entry.name(), size, entry.size()));
        };
    }

    /** What directory and manifest say differently from what was packed; blank where nothing. */
    private String wrong(ZipDirectory.Entry entry, PackageManifest.@Nullable FileEntry named) {
        PackedEntry known = packed.get(entry.name());
        if (known == null) {
            return "package.file.damaged";
        }
        if (entry.size() != known.size() || (named != null && named.size() != known.size())) {
            return "package.file.size";
        }
        boolean same =
                entry.crc() == known.crc() && (named == null || named.sha256().equals(known.sha256()));
        return same ? "" : "package.file.digest";
    }

    /** Reads a file to its end; size and CRC-32 are those of the directory or it throws. */
    private static List<Finding> damage(PackageFile file, ZipDirectory.Entry entry, byte[] buffer) throws IOException {
        try (InputStream stream = file.stream(entry)) {
            int read = 0;
            while (read >= 0) {
                read = stream.read(buffer);
            }
            return List.of();
        } catch (BadPackageException e) {
            return List.of(Finding.error(e.code(), new Place(entry.name(), ""), e.args()));
        }
    }
}
