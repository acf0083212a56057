package org.collimator.exchange.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.collimator.curriculum.Curriculum;
import org.collimator.exchange.CourseDoor;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.PackageEntry;
import org.collimator.exchange.PackageProof;
import org.collimator.exchange.PackedEntry;
import org.collimator.exchange.player.Standard;
import org.collimator.storage.Schemas;
import org.collimator.validation.Finding;

/**
 * The Collimator package itself: for web servers, for other authors, for keeping. The JSON Schemas of its files travel with it,
 * so that any program can check it; a package for a learning management system has no reader for them.
 */
public final class CollimatorDoor implements CourseDoor {
    /** Where the schemas stand. */
    private static final String SCHEMA = "schema/";

    @Override
    public Standard standard() {
        return Standard.NONE;
    }

    @Override
    public List<PackageEntry> before(Curriculum curriculum, ExportOptions options, List<String> paths) {
        return List.of();
    }

    @Override
    public List<PackageEntry> after(ExportOptions options) {
        return Schemas.names().stream()
                .map(name -> new PackageEntry(
                        SCHEMA + Schemas.file(name).orElseThrow(),
                        () -> new ByteArrayInputStream(
                                Schemas.text(name).orElseThrow().getBytes(StandardCharsets.UTF_8)),
                        true))
                .sorted(Comparator.comparing(PackageEntry::path))
                .toList();
    }

    @Override
    public boolean isDescriptor(String path) {
        return false;
    }

    @Override
    public List<Finding> prove(Path file, List<PackedEntry> packed, ExportOptions options) throws IOException {
        return PackageProof.ofWritten(file, packed, this::isDescriptor, (names, reader) -> List.of());
    }
}
