package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collimator.question.Absent;
import org.collimator.question.Question;
import org.collimator.question.Suppression;

/**
 * A part of the curriculum with its own objectives, lessons and questions; one file in the folder.
 *
 * @param id names it for ever
 * @param title heading
 * @param summary what it is about, in Markdown
 * @param modalities which modalities it treats
 * @param specialties such as obstetric ultrasound
 * @param contexts clinical contexts, such as emergency
 * @param prerequisites which modules it asks for
 * @param workload time by method
 * @param objectives what learners will be able to do
 * @param lessons what they read, in order
 * @param questions what they are asked
 * @param checklists what is observed in practice
 * @param faq what people ask
 * @param suppressions findings that the author lets stand
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record Module(
        ModuleId id,
        String title,
        String summary,
        List<Modality> modalities,
        List<String> specialties,
        List<String> contexts,
        List<Prerequisite> prerequisites,
        List<Workload> workload,
        List<Objective> objectives,
        List<Lesson> lessons,
        List<Question> questions,
        List<Checklist> checklists,
        List<Faq> faq,
        List<Suppression> suppressions,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements ModuleBuilder.With {
    public Module {
        Objects.requireNonNull(id, "id");
        title = Absent.blank(title);
        summary = Absent.blank(summary);
        modalities = Absent.empty(modalities);
        specialties = Absent.empty(specialties);
        contexts = Absent.empty(contexts);
        prerequisites = Absent.empty(prerequisites);
        workload = Absent.empty(workload);
        objectives = Absent.empty(objectives);
        lessons = Absent.empty(lessons);
        questions = Absent.empty(questions);
        checklists = Absent.empty(checklists);
        faq = Absent.empty(faq);
        suppressions = Absent.empty(suppressions);
        extra = Absent.none(extra);
    }
}
