package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.collimator.question.Absent;
import org.jspecify.annotations.Nullable;

/**
 * A procedure to be shown.
 *
 * @param id names it within the set
 * @param title the procedure
 * @param modality with which modality
 * @param region body region
 * @param requirement mandatory or elective
 * @param group id of the elective group, blank for none
 * @param simulationAllowed whether it may be simulated
 * @param population on whom; missing for anybody
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record Competency(
        String id,
        String title,
        @Nullable Modality modality,
        String region,
        Requirement requirement,
        String group,
        boolean simulationAllowed,
        @Nullable Population population,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements CompetencyBuilder.With {
    public Competency {
        id = Absent.blank(id);
        title = Absent.blank(title);
        region = Absent.blank(region);
        requirement = Absent.or(requirement, Requirement.MANDATORY);
        group = Absent.blank(group);
        extra = Absent.none(extra);
    }
}
