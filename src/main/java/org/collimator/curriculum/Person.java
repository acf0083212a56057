package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.collimator.question.Absent;

/**
 * Somebody who made the curriculum or a part of it.
 *
 * @param name as it is to be printed
 * @param affiliation where they work
 * @param orcid their ORCID iD without the address; blank where they have none
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record Person(
        String name,
        String affiliation,
        String orcid,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) implements PersonBuilder.With {
    public Person {
        name = Absent.blank(name);
        affiliation = Absent.blank(affiliation);
        orcid = Absent.blank(orcid);
        extra = Absent.none(extra);
    }
}
