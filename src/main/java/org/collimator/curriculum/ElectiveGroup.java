package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.collimator.question.Absent;

/**
 * A group of electives of which some must be shown.
 *
 * @param id names it within the set
 * @param title as printed
 * @param min how many at least
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record ElectiveGroup(
        String id,
        String title,
        int min,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) implements ElectiveGroupBuilder.With {
    public ElectiveGroup {
        id = Absent.blank(id);
        title = Absent.blank(title);
        extra = Absent.none(extra);
    }
}
