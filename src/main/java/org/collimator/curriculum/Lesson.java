package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collimator.question.Absent;
import org.collimator.question.ObjectiveId;
import org.collimator.question.Suppression;

/**
 * A lesson: blocks in order, one page of the player.
 *
 * @param id names it for ever
 * @param title heading
 * @param minutes estimated reading time, 0 where unknown
 * @param objectives what it serves
 * @param blocks the content
 * @param suppressions findings that the author lets stand
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record Lesson(
        LessonId id,
        String title,
        int minutes,
        List<ObjectiveId> objectives,
        List<Block> blocks,
        List<Suppression> suppressions,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements LessonBuilder.With {
    public Lesson {
        Objects.requireNonNull(id, "id");
        title = Absent.blank(title);
        objectives = Absent.empty(objectives);
        blocks = Absent.empty(blocks);
        suppressions = Absent.empty(suppressions);
        extra = Absent.none(extra);
    }
}
