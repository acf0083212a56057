package org.collimator.curriculum;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;
import org.collimator.question.Absent;
import org.collimator.question.ReferenceId;

/**
 * A work that is cited: a CSL-JSON item, and whether somebody has looked it up.
 *
 * @param id names it; the id of the CSL item
 * @param csl the other members of the CSL-JSON item (csl-data.json, CSL 1.0.2), as plain maps, lists, texts and numbers,
 *     without {@code id} and without {@code custom.collimator}
 * @param verification whether and when it was looked up; stands in the file as {@code custom.collimator}
 */
@RecordBuilder
public record Reference(ReferenceId id, Map<String, Object> csl, Verification verification)
        implements ReferenceBuilder.With {
    public Reference {
        Objects.requireNonNull(id, "id");
        csl = Absent.none(csl);
        verification = Absent.or(verification, Verification.UNVERIFIED);
    }

    /** A text member of the CSL item, such as {@code title} or {@code DOI}; blank where it is missing. */
    public String text(String member) {
        Object value = csl.get(member);
        return value instanceof String || value instanceof Number ? String.valueOf(value) : "";
    }
}
