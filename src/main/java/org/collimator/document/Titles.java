package org.collimator.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.collimator.curriculum.AssessmentId;
import org.collimator.curriculum.ChecklistId;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.LessonId;
import org.collimator.curriculum.ModuleId;
import org.collimator.question.ObjectiveId;
import org.collimator.question.QuestionId;
import org.collimator.question.ReferenceId;

/** Gives elements other titles: the statement of an objective, the short name of a question. Pure. */
public final class Titles {
    private Titles() {}

    /** Whether elements of a kind can be given a title. */
    public static boolean canRename(ElementRef.Kind kind) {
        return kind != ElementRef.Kind.MEDIA;
    }

    /** The curriculum with an element called otherwise. */
    public static Curriculum rename(Curriculum curriculum, ElementRef ref, String title) {
        String id = ref.id();
        return switch (ref.kind()) {
            case COURSE -> curriculum.withTitle(title);
            case MODULE -> Edits.module(curriculum, new ModuleId(id), each -> each.withTitle(title));
            case OBJECTIVE -> Edits.objective(curriculum, new ObjectiveId(id), each -> each.withStatement(title));
            case LESSON -> Edits.lesson(curriculum, new LessonId(id), each -> each.withTitle(title));
            case QUESTION ->
                Edits.question(
                        curriculum,
                        new QuestionId(id),
                        each -> each.withAbout(each.about().withTitle(title)));
            case CHECKLIST -> Edits.checklist(curriculum, new ChecklistId(id), each -> each.withTitle(title));
            case ASSESSMENT -> Edits.assessment(curriculum, new AssessmentId(id), each -> each.withTitle(title));
            case BLUEPRINT ->
                curriculum.withBlueprints(Edits.replaced(
                        curriculum.blueprints(), each -> each.id().value().equals(id), each -> each.withTitle(title)));
            case REFERENCE ->
                Edits.reference(curriculum, new ReferenceId(id), each -> {
                    Map<String, Object> csl = new LinkedHashMap<>(each.csl());
                    csl.put("title", title);
                    return each.withCsl(csl);
                });
            case MEDIA -> curriculum;
        };
    }
}
