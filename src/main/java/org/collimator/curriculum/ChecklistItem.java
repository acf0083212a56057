package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;
import org.collimator.question.Absent;
import org.collimator.question.OptionId;

/**
 * One thing to observe.
 *
 * @param id names it within the checklist
 * @param text what is done
 * @param scale highest rating; 0 counts as 1: done or not
 * @param critical failing it fails the whole
 * @param notObservedAllowed may be marked not observed
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record ChecklistItem(
        OptionId id,
        String text,
        int scale,
        boolean critical,
        boolean notObservedAllowed,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements ChecklistItemBuilder.With {
    public ChecklistItem {
        Objects.requireNonNull(id, "id");
        text = Absent.blank(text);
        extra = Absent.none(extra);
    }
}
