package org.collimator.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.collimator.document.Place;
import org.collimator.exchange.json.PackageManifest;
import org.collimator.storage.Sha256;
import org.collimator.validation.Finding;
import org.jspecify.annotations.Nullable;

/** Holds a file against the size and the SHA-256 that the manifest has of it. */
final class DigestCheck implements PackageProof.FileCheck {
    private final PackageFile file;
    private final MessageDigest digest = Sha256.digest();
    private final byte[] buffer = new byte[64 << 10];

    DigestCheck(PackageFile file) {
        this.file = file;
    }

    @Override
    public List<Finding> check(ZipDirectory.Entry entry, PackageManifest.@Nullable FileEntry named) throws IOException {
        Place place = new Place(entry.name(), "");
        digest.reset();
        try (InputStream stream = file.stream(entry)) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (BadPackageException e) {
            return List.of(Finding.error(e.code(), place, e.args()));
        }
        if (named == null) {
            return List.of();
        }
        if (named.size() != entry.size()) {
            return List.of(Finding.error("package.file.size", place, entry.name(), named.size(), entry.size()));
        }
        boolean same = HexFormat.of().formatHex(digest.digest()).equals(named.sha256());
        return same ? List.of() : List.of(Finding.error("package.file.digest", place, entry.name()));
    }
}
