package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collimator.question.Absent;

/**
 * A role that the curriculum prepares for.
 *
 * @param id names it
 * @param family what it mainly does
 * @param title as it is called where the curriculum is used
 * @param titles titles elsewhere, by jurisdiction
 * @param duties what the role does
 * @param trainingDuration how long training takes, in words
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record Role(
        RoleId id,
        RoleFamily family,
        String title,
        Map<String, String> titles,
        List<String> duties,
        String trainingDuration,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements RoleBuilder.With {
    public Role {
        Objects.requireNonNull(id, "id");
        family = Absent.or(family, RoleFamily.OTHER);
        title = Absent.blank(title);
        titles = Absent.map(titles);
        duties = Absent.empty(duties);
        trainingDuration = Absent.blank(trainingDuration);
        extra = Absent.none(extra);
    }
}
