package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.collimator.question.Absent;

/**
 * Practice that the programme asks for.
 *
 * @param title what
 * @param hours hours, 0 where cases are counted
 * @param cases cases, 0 where hours are counted
 * @param supervision how closely watched
 * @param setting where
 * @param evidence how it is proved
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record ClinicalRequirement(
        String title,
        int hours,
        int cases,
        Supervision supervision,
        String setting,
        String evidence,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements ClinicalRequirementBuilder.With {
    public ClinicalRequirement {
        title = Absent.blank(title);
        supervision = Absent.or(supervision, Supervision.NONE);
        setting = Absent.blank(setting);
        evidence = Absent.blank(evidence);
        extra = Absent.none(extra);
    }
}
