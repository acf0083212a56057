package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.collimator.question.Absent;
import org.jspecify.annotations.Nullable;

/**
 * Whether and when somebody looked a reference up.
 *
 * @param status what was found
 * @param on when
 * @param by who
 * @param note in words
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record Verification(
        VerificationStatus status,
        @Nullable LocalDate on,
        String by,
        String note,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements VerificationBuilder.With {
    public Verification {
        Objects.requireNonNull(status, "status");
        by = Absent.blank(by);
        note = Absent.blank(note);
        extra = Absent.none(extra);
    }

    /** Nobody has looked yet. */
    public static final Verification UNVERIFIED =
            new Verification(VerificationStatus.UNVERIFIED, null, "", "", Map.of());
}
