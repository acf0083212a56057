package org.collimator.gui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.swing.edt.GuiActionRunner;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.ElementRef;
import org.collimator.question.Question;
import org.collimator.question.QuestionKind;
import org.collimator.ui.session.Target;
import org.collimator.ui.session.Workspace;
import org.collimator.ui.shell.EditorWindow;

/** What the centre of a window can show: one element of each kind, one question of each kind, and every view. */
final class Screens {
    private Screens() {}

    /** The screens of an open course, by their names. */
    static Map<String, Target> of(Workspace workspace, EditorWindow editor) {
        return GuiActionRunner.execute(() -> {
            Map<String, Target> screens = new LinkedHashMap<>();
            elements(workspace.current(), screens);
            editor.viewIds().forEach(id -> screens.put("view-" + id, new Target.View(id)));
            return screens;
        });
    }

    private static void elements(Curriculum course, Map<String, Target> screens) {
        screens.put("course", Target.COURSE);
        var module = course.modules().get(1);
        screens.put("module", Target.of(ElementRef.of(module.id())));
        screens.put(
                "objective", Target.of(ElementRef.of(module.objectives().get(0).id())));
        screens.put("lesson", Target.of(ElementRef.of(module.lessons().get(0).id())));
        course.modules().stream()
                .flatMap(each -> each.checklists().stream())
                .findFirst()
                .ifPresent(each -> screens.put("checklist", Target.of(ElementRef.of(each.id()))));
        screens.put(
                "assessment",
                Target.of(ElementRef.of(course.assessments().get(0).id())));
        screens.put(
                "blueprint", Target.of(ElementRef.of(course.blueprints().get(0).id())));
        screens.put(
                "reference", Target.of(ElementRef.of(course.references().get(0).id())));
        screens.put("media", Target.of(ElementRef.of(course.media().get(0).id())));
        for (QuestionKind kind : QuestionKind.values()) {
            course.modules().stream()
                    .flatMap(each -> each.questions().stream())
                    .filter(each -> each.kind() == kind)
                    .map(Question::id)
                    .findFirst()
                    .ifPresent(id -> screens.put(kind.id(), Target.of(ElementRef.of(id))));
        }
    }
}
