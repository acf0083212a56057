package org.collimator.ui.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.Module;
import org.collimator.document.ElementRef;
import org.collimator.ui.Desk;
import org.collimator.ui.form.ElementForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsTest {
    @TempDir
    Path temp;

    @Test
    void everyFormShowsTheElementsOfItsKindAndAnUnchangedFormEmitsNothing() throws Exception {
        try (Desk desk = Desk.sample("foundations", temp.resolve("course"))) {
            Curriculum before = desk.current();
            desk.check();
            Forms.makers().forEach((kind, maker) -> {
                ElementForm form = maker.apply(desk.context);
                for (ElementRef ref : refs(before)) {
                    if (ref.kind() == kind) {
                        form.show(ref);
                        form.refresh();
                        form.refreshFindings();
                        form.focus("");
                    }
                }
            });
            desk.tasks.flush();
            assertSame(before, desk.current());
            assertEquals(List.of(), desk.workspace.history().undoLabels());
        }
    }

    private static List<ElementRef> refs(Curriculum curriculum) {
        List<ElementRef> refs = new ArrayList<>();
        refs.add(ElementRef.COURSE);
        for (Module module : curriculum.modules()) {
            refs.add(ElementRef.of(module.id()));
            module.objectives().forEach(each -> refs.add(ElementRef.of(each.id())));
            for (Lesson lesson : module.lessons()) {
                refs.add(ElementRef.of(lesson.id()));
            }
            module.checklists().forEach(each -> refs.add(ElementRef.of(each.id())));
        }
        curriculum.media().forEach(each -> refs.add(ElementRef.of(each.id())));
        return refs;
    }
}
