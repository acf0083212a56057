package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One option of a choice question.
 *
 * @param id names it within its question
 * @param text what the learner reads, Markdown of one paragraph
 * @param key true for a right option
 * @param credit share of the points for choosing it, 0 to 1; missing for the usual 1 for the key and 0 otherwise
 * @param feedback the rationale: why it is right or wrong
 * @param extra members of a newer version, kept as they are
 */
public record Choice(
        OptionId id,
        String text,
        boolean key,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double credit,
        String feedback,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {
    public Choice {
        Objects.requireNonNull(id, "id");
        text = Absent.blank(text);
        feedback = Absent.blank(feedback);
        extra = Absent.none(extra);
        if (credit != null && !(credit >= 0 && credit <= 1)) {
            throw new IllegalArgumentException("credit " + credit + " is not within 0 and 1");
        }
    }

    /** An option without feedback. */
    public static Choice of(String id, String text, boolean key) {
        return new Choice(OptionId.parse(id), text, key, null, "", Map.of());
    }

    double worth() {
        return credit != null ? credit : key ? 1 : 0;
    }

    Choice withoutKey() {
        return new Choice(id, text, false, null, "", extra);
    }
}
