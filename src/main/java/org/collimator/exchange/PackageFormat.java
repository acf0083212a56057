package org.collimator.exchange;

import java.nio.file.Path;
import java.util.List;
import org.collimator.curriculum.Curriculum;
import org.collimator.storage.MediaStore;

/** A format that a curriculum leaves in. All of them stand in one list, {@code PackageFormats.all()}. */
public interface PackageFormat {
    /** The id on the command line; never changes. */
    String id();

    /** Message key of its name. */
    String labelKey();

    /** Message key of a sentence that says who wants it. */
    default String hintKey() {
        return labelKey() + ".hint";
    }

    /** How a file of this format ends, without the dot. */
    default String suffix() {
        return "zip";
    }

    /**
     * Writes the package beside the target, proves it and moves it into place; on failure or cancellation the target is as it
     * was before. The variant is selected and keys are stripped as the options say; whether the curriculum has errors is the
     * business of {@link Exports}.
     *
     * @throws ExportException where the package has errors, or the disk refuses
     * @throws java.util.concurrent.CancellationException where the progress said so
     */
    ExportReport export(Curriculum curriculum, MediaStore media, ExportOptions options, Path target, Progress progress)
            throws ExportException;

    /** The same, taking what an earlier format of the same run has packed already. */
    default ExportReport export(
            Curriculum curriculum,
            MediaStore media,
            ExportOptions options,
            Path target,
            Progress progress,
            SharedEntries shared)
            throws ExportException {
        return export(curriculum, media, options, target, progress);
    }

    /**
     * What the package would hold, not packed: nothing is read or rendered before it is opened. For a preview; the list of sizes
     * and digests, which only a finished package has, is missing.
     *
     * @throws ExportException where the options name a variant that is not there
     */
    List<PackageEntry> entries(Curriculum curriculum, MediaStore media, ExportOptions options) throws ExportException;

    /** How each question that leaves would arrive, before anything is packed. */
    List<ExportReport.QuestionFidelity> forecast(Curriculum curriculum, ExportOptions options);
}
