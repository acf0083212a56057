package org.collimator.document;

import java.util.List;
import java.util.Map;
import org.collimator.curriculum.AssessmentBuilder;
import org.collimator.curriculum.AssessmentId;
import org.collimator.curriculum.BlueprintBuilder;
import org.collimator.curriculum.BlueprintId;
import org.collimator.curriculum.ChecklistBuilder;
import org.collimator.curriculum.ChecklistId;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.LessonBuilder;
import org.collimator.curriculum.LessonId;
import org.collimator.curriculum.MediaBuilder;
import org.collimator.curriculum.ModuleBuilder;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Objective;
import org.collimator.curriculum.ObjectiveBuilder;
import org.collimator.curriculum.Reference;
import org.collimator.curriculum.Verification;
import org.collimator.question.MediaId;
import org.collimator.question.ObjectiveId;
import org.collimator.question.QuestionId;
import org.collimator.question.QuestionKind;
import org.collimator.question.ReferenceId;

/** Elements on which nothing has been written yet. Pure. */
public final class Blanks {
    private static final double PASS = 70;

    private Blanks() {}

    /** A blank element of this name; a question is one of single choice. */
    public static Object of(ElementRef ref) {
        String id = ref.id();
        return switch (ref.kind()) {
            case MODULE -> ModuleBuilder.builder().id(new ModuleId(id)).build();
            case OBJECTIVE -> ObjectiveBuilder.builder().id(new ObjectiveId(id)).build();
            case LESSON -> LessonBuilder.builder().id(new LessonId(id)).build();
            case QUESTION -> question(ref, QuestionKind.SINGLE_CHOICE);
            case CHECKLIST ->
                ChecklistBuilder.builder()
                        .id(new ChecklistId(id))
                        .passPercent(PASS)
                        .build();
            case ASSESSMENT ->
                AssessmentBuilder.builder()
                        .id(new AssessmentId(id))
                        .passPercent(PASS)
                        .build();
            case BLUEPRINT -> BlueprintBuilder.builder().id(new BlueprintId(id)).build();
            case REFERENCE ->
                new Reference(new ReferenceId(id), Map.of("type", "article-journal"), Verification.UNVERIFIED);
            case MEDIA -> MediaBuilder.builder().id(new MediaId(id)).build();
            case COURSE -> throw new IllegalArgumentException("there is one course");
        };
    }

    /** A blank element for a course: an objective is for its role, where it has but one. */
    public static Object of(Curriculum course, ElementRef ref) {
        Object blank = of(ref);
        return blank instanceof Objective objective && course.roles().size() == 1
                ? objective.withRoles(List.of(course.roles().get(0).id()))
                : blank;
    }

    /** A blank question of a kind. */
    public static Object question(ElementRef ref, QuestionKind kind) {
        return kind.blank(new QuestionId(ref.id()));
    }
}
