package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Objects;

/**
 * A keyed region of a hotspot.
 *
 * @param id names it within the question
 * @param shape where it is
 * @param credit share of the points for a point inside, 0 to 1; 0 makes it an expected wrong place with its own feedback
 * @param label what is there, for the author and for the feedback
 * @param feedback what a learner who marked it reads
 * @param extra members of a newer version, kept as they are
 */
public record Region(
        OptionId id,
        Shape shape,
        @JsonInclude(JsonInclude.Include.ALWAYS) double credit,
        String label,
        String feedback,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {
    public Region {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(shape, "shape");
        label = Absent.blank(label);
        feedback = Absent.blank(feedback);
        extra = Absent.none(extra);
        if (!(credit >= 0 && credit <= 1)) {
            throw new IllegalArgumentException("credit " + credit + " is not within 0 and 1");
        }
    }
}
