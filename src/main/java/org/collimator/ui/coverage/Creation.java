package org.collimator.ui.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.collimator.curriculum.Checklist;
import org.collimator.curriculum.ChecklistBuilder;
import org.collimator.curriculum.ChecklistId;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.LessonBuilder;
import org.collimator.curriculum.LessonId;
import org.collimator.document.Edit;
import org.collimator.document.Edits;
import org.collimator.document.ElementRef;
import org.collimator.document.Place;
import org.collimator.question.About;
import org.collimator.question.CognitiveLevel;
import org.collimator.question.ObjectiveId;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.question.QuestionKind;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.Workspace;
import org.jspecify.annotations.Nullable;

/** Makes what an objective lacks, in its module, each in one undo step. On the event thread. */
final class Creation {
    private final Workspace workspace;
    private final Texts texts = Texts.of(Creation.class);

    Creation(Workspace workspace) {
        this.workspace = workspace;
    }

    /** A blank question of a kind that assesses the objective at a level. */
    ElementRef question(CoverageRow row, QuestionKind kind, @Nullable CognitiveLevel level) {
        QuestionId id = new QuestionId(free(ElementRef.Kind.QUESTION, "q-"));
        About about = About.NOTHING.withObjectives(objective(row)).withLevel(level);
        Question question = kind.blank(id).withAbout(about);
        edit(
                "create.question.edit",
                curriculum -> Edits.module(
                        curriculum,
                        row.module().id(),
                        module -> module.withQuestions(plus(module.questions(), question))));
        return ElementRef.of(id);
    }

    /** An empty lesson that teaches the objective. */
    ElementRef lesson(CoverageRow row) {
        LessonId id = new LessonId(free(ElementRef.Kind.LESSON, "l-"));
        Lesson lesson =
                LessonBuilder.builder().id(id).objectives(objective(row)).build();
        edit(
                "create.lesson.edit",
                curriculum -> Edits.module(
                        curriculum, row.module().id(), module -> module.withLessons(plus(module.lessons(), lesson))));
        return ElementRef.of(id);
    }

    /** An empty checklist that assesses the objective. */
    ElementRef checklist(CoverageRow row) {
        ChecklistId id = new ChecklistId(free(ElementRef.Kind.CHECKLIST, "c-"));
        Checklist checklist =
                ChecklistBuilder.builder().id(id).objectives(objective(row)).build();
        edit(
                "create.checklist.edit",
                curriculum -> Edits.module(
                        curriculum,
                        row.module().id(),
                        module -> module.withChecklists(plus(module.checklists(), checklist))));
        return ElementRef.of(id);
    }

    private static List<ObjectiveId> objective(CoverageRow row) {
        return List.of(row.objective().id());
    }

    private void edit(String key, java.util.function.UnaryOperator<Curriculum> change) {
        workspace.edit(Edit.of(texts.get(key), Place.FOLDER, change));
    }

    private String free(ElementRef.Kind kind, String start) {
        String id;
        do {
            id = start + UUID.randomUUID().toString().substring(0, 8);
        } while (workspace.index().find(new ElementRef(kind, id)).isPresent());
        return id;
    }

    private static <T> List<T> plus(List<T> there, T one) {
        List<T> all = new ArrayList<>(there);
        all.add(one);
        return all;
    }
}
