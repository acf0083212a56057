package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.collimator.question.Absent;

/**
 * An entry of the glossary.
 *
 * @param term the word
 * @param abbreviation its short form, may be blank
 * @param definition in Markdown
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record Term(
        String term,
        String abbreviation,
        String definition,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) implements TermBuilder.With {
    public Term {
        term = Absent.blank(term);
        abbreviation = Absent.blank(abbreviation);
        definition = Absent.blank(definition);
        extra = Absent.none(extra);
    }
}
