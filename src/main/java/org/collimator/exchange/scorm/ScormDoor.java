package org.collimator.exchange.scorm;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.collimator.curriculum.Curriculum;
import org.collimator.exchange.CourseDoor;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.PackageEntry;
import org.collimator.exchange.PackageProof;
import org.collimator.exchange.PackedEntry;
import org.collimator.exchange.player.LaunchPage;
import org.collimator.exchange.player.LearnerPages;
import org.collimator.exchange.player.Standard;
import org.collimator.validation.Finding;

/** Adds to a course what a SCORM system wants: imsmanifest.xml in front and its schemas at the root. */
public final class ScormDoor implements CourseDoor {
    /** The manifest's place, which is the root of the package or nowhere. */
    static final String MANIFEST = "imsmanifest.xml";

    private final Standard standard;

    private ScormDoor(Standard standard) {
        this.standard = standard;
    }

    /** SCORM 1.2. */
    public static ScormDoor scorm12() {
        return new ScormDoor(Standard.SCORM_12);
    }

    /** SCORM 2004 in the edition that the options name. */
    public static ScormDoor scorm2004() {
        return new ScormDoor(Standard.SCORM_2004);
    }

    @Override
    public Standard standard() {
        return standard;
    }

    @Override
    public List<PackageEntry> before(Curriculum curriculum, ExportOptions options, List<String> paths) {
        List<LaunchPage> pages = LearnerPages.launchPages(curriculum, options);
        ScormEdition edition = edition(options);
        return List.of(new PackageEntry(
                MANIFEST,
                () -> new ByteArrayInputStream(ScormManifest.bytes(edition, curriculum, pages, paths)),
                true));
    }

    @Override
    public List<PackageEntry> after(ExportOptions options) {
        return edition(options).schemaEntries();
    }

    @Override
    public boolean isDescriptor(String path) {
        return path.equals(MANIFEST)
                || ScormEdition.SCORM_12.schemas().contains(path)
                || ScormEdition.SCORM_2004_4TH.schemas().contains(path);
    }

    @Override
    public List<Finding> prove(Path file, List<PackedEntry> packed, ExportOptions options) throws IOException {
        ScormEdition edition = edition(options);
        boolean tight = standard == Standard.SCORM_12 && options.division() == ExportOptions.Division.COURSE;
        return PackageProof.ofWritten(file, packed, this::isDescriptor, (names, reader) -> {
            List<Finding> findings = new ArrayList<>(ScormProof.of(edition, names, reader));
            if (tight) {
                findings.addAll(SuspendEstimate.of(names, reader));
            }
            return findings;
        });
    }

    private ScormEdition edition(ExportOptions options) {
        return switch (standard) {
            case NONE -> throw new IllegalStateException("SCORM without a standard");
            case SCORM_12 -> ScormEdition.SCORM_12;
            case SCORM_2004 ->
                switch (options.scorm2004Edition()) {
                    case THIRD -> ScormEdition.SCORM_2004_3RD;
                    case FOURTH -> ScormEdition.SCORM_2004_4TH;
                };
        };
    }
}
