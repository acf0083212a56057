package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.collimator.question.Absent;

/**
 * Under which terms the curriculum is given.
 *
 * @param id SPDX id, or blank where the text says it
 * @param text the terms in words
 * @param url where they stand
 * @param distribution how far the package may travel
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record Licence(
        String id,
        String text,
        String url,
        Distribution distribution,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements LicenceBuilder.With {
    public Licence {
        id = Absent.blank(id);
        text = Absent.blank(text);
        url = Absent.blank(url);
        distribution = Absent.or(distribution, Distribution.INTERNAL);
        extra = Absent.none(extra);
    }

    /** Nothing said yet. */
    public static final Licence NONE = new Licence("", "", "", Distribution.INTERNAL, Map.of());

    /** True where neither an id nor a text is given. */
    @JsonIgnore
    public boolean isMissing() {
        return id.isBlank() && text.isBlank();
    }
}
