package org.collimator.exchange;

import java.nio.file.Path;
import org.collimator.curriculum.Curriculum;
import org.collimator.storage.MediaStore;

/** A format that a curriculum leaves in. All of them stand in one list, {@code PackageFormats.all()}. */
public interface PackageFormat {
    /** The id on the command line; never changes. */
    String id();

    /** Message key of its name. */
    String labelKey();

    /**
     * Writes the package beside the target, proves it and moves it into place; on failure or cancellation the target is as it
     * was before.
     *
     * @throws ExportException where the curriculum or the package has errors, or the disk refuses
     * @throws java.util.concurrent.CancellationException where the progress said so
     */
    ExportReport export(Curriculum curriculum, MediaStore media, ExportOptions options, Path target, Progress progress)
            throws ExportException;
}
