package org.collimator.validation;

import java.util.Objects;
import org.collimator.question.Suppression;

/**
 * A finding that the author lets stand.
 *
 * @param finding what was found
 * @param suppression why it may stand
 */
public record SuppressedFinding(Finding finding, Suppression suppression) {
    public SuppressedFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(suppression, "suppression");
    }
}
