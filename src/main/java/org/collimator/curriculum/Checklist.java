package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collimator.question.Absent;
import org.collimator.question.Cited;
import org.collimator.question.ObjectiveId;
import org.collimator.question.Suppression;

/**
 * An observed performance: DOPS or OSCE station.
 *
 * @param id names it for ever
 * @param title heading
 * @param instructions for the assessor, in Markdown
 * @param objectives what it assesses
 * @param items what is observed, in order
 * @param passPercent share of the points that are not critical, 0 to 100
 * @param entrustmentScale levels of a global rating from least to most; empty for none
 * @param assessorRoles who may assess
 * @param supervision how closely the learner is watched
 * @param repeatUntilSatisfactory whether it is repeated until passed
 * @param simulationAllowed whether a simulator may stand in
 * @param references what it rests on
 * @param suppressions findings that the author lets stand
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record Checklist(
        ChecklistId id,
        String title,
        String instructions,
        List<ObjectiveId> objectives,
        List<ChecklistItem> items,
        double passPercent,
        List<String> entrustmentScale,
        List<String> assessorRoles,
        Supervision supervision,
        boolean repeatUntilSatisfactory,
        boolean simulationAllowed,
        List<Cited> references,
        List<Suppression> suppressions,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements ChecklistBuilder.With {
    public Checklist {
        Objects.requireNonNull(id, "id");
        title = Absent.blank(title);
        instructions = Absent.blank(instructions);
        objectives = Absent.empty(objectives);
        items = Absent.empty(items);
        entrustmentScale = Absent.empty(entrustmentScale);
        assessorRoles = Absent.empty(assessorRoles);
        supervision = Absent.or(supervision, Supervision.NONE);
        references = Absent.empty(references);
        suppressions = Absent.empty(suppressions);
        extra = Absent.none(extra);
    }
}
