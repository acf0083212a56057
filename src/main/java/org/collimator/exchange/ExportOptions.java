package org.collimator.exchange;

import java.util.Objects;
import java.util.Optional;
import org.collimator.curriculum.VariantId;
import org.jspecify.annotations.Nullable;

/**
 * What an author may choose of an export.
 *
 * @param keys whether the right answers travel with the package
 * @param division one SCO for the course, or one a module
 * @param scorm2004Edition which edition of SCORM 2004 the manifest is written for
 * @param variantId which variant of the programme; null for the whole curriculum
 * @param forced export in spite of errors
 */
public record ExportOptions(
        Keys keys,
        Division division,
        Scorm2004Edition scorm2004Edition,
        @Nullable VariantId variantId,
        boolean forced) {
    /** Keys embedded, one SCO, 4th edition, everything. */
    public static final ExportOptions DEFAULT =
            new ExportOptions(Keys.EMBEDDED, Division.COURSE, Scorm2004Edition.FOURTH, null, false);

    public ExportOptions {
        Objects.requireNonNull(keys, "keys");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(scorm2004Edition, "scorm2004Edition");
    }

    /** The variant, if not the whole curriculum. */
    public Optional<VariantId> variant() {
        return Optional.ofNullable(variantId);
    }

    /** Whether the right answers travel with the package. Without them nothing can be scored in the browser. */
    public enum Keys {
        EMBEDDED,
        OMITTED
    }

    /** What becomes a SCO. */
    public enum Division {
        COURSE,
        MODULE
    }

    /** Editions of SCORM 2004; their manifests differ. */
    public enum Scorm2004Edition {
        THIRD,
        FOURTH
    }
}
