package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.collimator.question.Absent;

/**
 * A code of a vocabulary. The program bundles no licensed vocabulary; codes are what the author types.
 *
 * @param system the vocabulary, such as RadLex or MeSH
 * @param code the code in it
 * @param display the words for people
 * @param version the vocabulary's version
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record Tag(
        String system,
        String code,
        String display,
        String version,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements TagBuilder.With {
    public Tag {
        system = Absent.blank(system);
        code = Absent.blank(code);
        display = Absent.blank(display);
        version = Absent.blank(version);
        extra = Absent.none(extra);
    }
}
