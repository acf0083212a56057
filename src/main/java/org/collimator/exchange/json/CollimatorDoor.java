package org.collimator.exchange.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.collimator.curriculum.Curriculum;
import org.collimator.exchange.CourseDoor;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.PackageEntry;
import org.collimator.exchange.PackageProof;
import org.collimator.exchange.PackedEntry;
import org.collimator.exchange.player.Standard;
import org.collimator.validation.Finding;

/** The Collimator package itself: for web servers, for other authors, for keeping. */
public final class CollimatorDoor implements CourseDoor {
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
        return List.of();
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
