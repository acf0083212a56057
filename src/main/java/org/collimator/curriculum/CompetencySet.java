package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.collimator.question.Absent;

/**
 * What must be shown in clinical practice.
 *
 * @param edition which edition
 * @param mandatoryCount how many mandatory ones there are
 * @param electiveMin how many electives at least
 * @param electiveGroups groups with a minimum of their own
 * @param maxSimulated how many may be simulated
 * @param competencies the list
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record CompetencySet(
        String edition,
        int mandatoryCount,
        int electiveMin,
        List<ElectiveGroup> electiveGroups,
        int maxSimulated,
        List<Competency> competencies,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements CompetencySetBuilder.With {
    public CompetencySet {
        edition = Absent.blank(edition);
        electiveGroups = Absent.empty(electiveGroups);
        competencies = Absent.empty(competencies);
        extra = Absent.none(extra);
    }
}
