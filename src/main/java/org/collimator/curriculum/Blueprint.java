package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collimator.question.Absent;
import org.collimator.question.ReferenceId;
import org.collimator.question.Suppression;
import org.jspecify.annotations.Nullable;

/**
 * How an examination is divided; editioned data, never constants in code.
 *
 * @param id names it for ever
 * @param title as printed
 * @param edition which edition
 * @param source where it comes from
 * @param verification whether somebody checked it
 * @param note such as: unofficial
 * @param nodes the areas, in order
 * @param suppressions findings that the author lets stand
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record Blueprint(
        BlueprintId id,
        String title,
        String edition,
        @Nullable ReferenceId source,
        Verification verification,
        String note,
        List<BlueprintNode> nodes,
        List<Suppression> suppressions,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements BlueprintBuilder.With {
    public Blueprint {
        Objects.requireNonNull(id, "id");
        title = Absent.blank(title);
        edition = Absent.blank(edition);
        verification = Absent.or(verification, Verification.UNVERIFIED);
        note = Absent.blank(note);
        nodes = Absent.empty(nodes);
        suppressions = Absent.empty(suppressions);
        extra = Absent.none(extra);
    }
}
