package org.collimator.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.document.Edits;
import org.collimator.document.ElementRef;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.Exports;
import org.collimator.exchange.PackageFormats;
import org.collimator.exchange.PackageReader;
import org.collimator.exchange.Progress;
import org.collimator.question.About;
import org.collimator.question.Question;
import org.collimator.question.QuestionKind;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.Opened;
import org.collimator.ui.Desk;
import org.collimator.ui.saving.Recovering;
import org.collimator.ui.session.Target;
import org.junit.jupiter.api.Test;

/**
 * An instructor builds a course from nothing with every kind of element, takes all of it back, does all of it again, saves, loses the
 * program, recovers, exports and imports.
 */
class WholeCourseIT extends GuiTest {
    private static final List<String> ELEMENTS =
            List.of("module", "objective", "lesson", "checklist", "assessment", "blueprint", "reference");

    @Test
    void aCourseIsBuiltUndoneRedoneSavedKilledRecoveredExportedAndImported() throws Exception {
        Path folder = temp.resolve("course");
        CurriculumFolder.create(
                        folder, Curriculum.blank("urn:uuid:6f1c1a52-9d0f-4a0c-8f0e-0c6a1d2b3c4d", "New course", "en"))
                .folder()
                .close();
        open(folder);
        Curriculum nothing = current();
        ELEMENTS.forEach(this::insert);
        Module module = current().modules().get(0);
        for (QuestionKind kind : QuestionKind.values()) {
            GuiActionRunner.execute(() -> workspace.selection().show(Target.of(ElementRef.of(module.id()))));
            insert(kind.id());
        }
        window.textBox("question.about.title").requireVisible();
        Curriculum whole = current();
        assertEquals(QuestionKind.values().length, questions(whole).size());
        assertEquals(
                List.of(QuestionKind.values()),
                questions(whole).stream().map(Question::kind).sorted().toList());

        undoAll();
        assertEquals(nothing, current());
        redoAll();
        assertEquals(whole, current());

        act("save");
        await("saved", () -> !workspace.history().isDirty());
        assertEquals(whole, onDisk(folder));

        fillIn(module);
        Curriculum filled = current();
        GuiActionRunner.execute(() -> workspace.flushJournal());
        recoverAfterAKill(folder, filled);
    }

    /** The program is gone without having saved; how a real kill is survived is the matter of KillWhileEditingIT. */
    private void recoverAfterAKill(Path folder, Curriculum filled) throws Exception {
        GuiActionRunner.execute(() -> editor.frame().dispose());
        workspace.folder().close();
        Opened again = CurriculumFolder.open(folder);
        try (Desk desk = Desk.of(again)) {
            desk.dialogs.answer(0);
            Recovering.offer(desk.context, again.recovery().orElseThrow());
            assertEquals(filled, desk.current());
            Path zip = temp.resolve("course.zip");
            ExportOptions forced = new ExportOptions(
                    ExportOptions.Keys.EMBEDDED,
                    ExportOptions.Division.COURSE,
                    ExportOptions.Scorm2004Edition.FOURTH,
                    null,
                    true);
            new Exports(course -> List.of())
                    .run(
                            desk.current(),
                            again.folder().media(),
                            List.of(PackageFormats.ofId("json").orElseThrow()),
                            forced,
                            zip,
                            Progress.NONE);
            Curriculum imported = new PackageReader()
                    .read(zip, temp.resolve("imported"), Progress.NONE)
                    .curriculum();
            assertEquals(filled, imported);
        }
    }

    private void fillIn(Module module) {
        GuiActionRunner.execute(() -> {
            workspace.edit(
                    "Title",
                    ElementRef.of(module.id()),
                    course -> Edits.module(course, module.id(), one -> one.withTitle("First module")));
            for (Question question : questions(workspace.current())) {
                workspace.edit(
                        "Name",
                        ElementRef.of(question.id()),
                        course -> Edits.question(course, question.id(), one -> one.withAbout(about(one))));
            }
        });
        assertTrue(GuiActionRunner.execute(() -> workspace.history().isDirty()));
    }

    private static About about(Question question) {
        return question.about()
                .withTitle("The " + question.kind().id() + " question")
                .withExtra(Map.of());
    }

    private void insert(String kind) {
        Curriculum before = current();
        act("insert." + kind);
        await("inserted " + kind, () -> workspace.current() != before);
        robot.waitForIdle();
        assertFalse(
                GuiActionRunner.execute(() -> workspace.selection().elements().isEmpty()));
    }

    private void undoAll() {
        GuiActionRunner.execute(() -> {
            while (workspace.history().undoLabel().isPresent()) {
                workspace.history().undo();
            }
        });
    }

    private void redoAll() {
        GuiActionRunner.execute(() -> {
            while (workspace.history().redoLabel().isPresent()) {
                workspace.history().redo();
            }
        });
    }

    private void act(String key) {
        GuiActionRunner.execute(() -> editor.actions().get(key).actionPerformed(null));
    }

    private static void await(String what, BooleanSupplier condition) {
        Pause.pause(new Condition(what) {
            @Override
            public boolean test() {
                return GuiActionRunner.execute(condition::getAsBoolean);
            }
        });
    }

    private Curriculum current() {
        return GuiActionRunner.execute(() -> workspace.current());
    }

    private static List<Question> questions(Curriculum course) {
        return course.modules().stream()
                .flatMap(module -> module.questions().stream())
                .toList();
    }

    private static Curriculum onDisk(Path folder) throws Exception {
        return CurriculumFolder.open(folder, OpenOptions.READ).curriculum();
    }
}
