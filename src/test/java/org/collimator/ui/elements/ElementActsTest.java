package org.collimator.ui.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Objective;
import org.collimator.curriculum.Role;
import org.collimator.curriculum.RoleId;
import org.collimator.document.ElementRef;
import org.collimator.document.Uses;
import org.collimator.question.QuestionKind;
import org.collimator.ui.Desk;
import org.collimator.ui.session.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adding, deleting and the clipboard, each as one step. */
class ElementActsTest {
    private final Clipboard board = new Clipboard("test");

    @TempDir
    Path temp;

    private Desk desk;
    private ElementActs acts;
    private ElementClipboard clipboard;
    private Deletion deletion;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.sample("foundations", temp.resolve("foundations"));
        acts = new ElementActs(desk.context);
        clipboard = new ElementClipboard(acts, board);
        deletion = new Deletion(acts);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private ElementRef question(int module, int n) {
        return ElementRef.of(
                desk.current().modules().get(module).questions().get(n).id());
    }

    private void select(ElementRef ref) {
        desk.workspace.selection().show(Target.of(ref));
    }

    private List<RoleId> rolesOfANewObjective(List<Role> roles) {
        desk.workspace.edit("Roles", ElementRef.COURSE, course -> course.withRoles(roles));
        acts.insert(ElementRef.Kind.OBJECTIVE);
        ElementRef added = desk.workspace.selection().element().orElseThrow();
        return desk.workspace.index().find(added, Objective.class).orElseThrow().roles();
    }

    @Test
    void aNewObjectiveIsForTheOnlyRoleThereIs() {
        List<Role> roles = desk.current().roles();
        assertTrue(roles.size() > 1);
        Role first = roles.get(0);
        assertEquals(List.of(first.id()), rolesOfANewObjective(List.of(first)));
        assertEquals(List.of(), rolesOfANewObjective(roles), "which of them, nobody but the author knows");
    }

    @Test
    void everyKindIsAddedBehindTheSelectionInOneStepAndSelected() {
        Curriculum start = desk.current();
        for (Kind kind : Kind.all()) {
            select(question(1, 2));
            kind.insert(acts);
            ElementRef added = desk.workspace.selection().element().orElseThrow();
            assertEquals(kind.element(), added.kind());
            assertTrue(desk.workspace.index().find(added).isPresent());
            if (kind.question() != null) {
                assertEquals(added, question(1, 3), "right behind the selected question");
                assertEquals(
                        kind.question(),
                        desk.current().modules().get(1).questions().get(3).kind());
            }
            desk.workspace.history().undo();
            assertSame(start, desk.current());
        }
    }

    @Test
    void inAnEmptyCourseOnlyWhatHasAPlaceIsOffered() throws Exception {
        try (Desk empty = Desk.of(
                Curriculum.blank("urn:uuid:00000000-0000-4000-8000-000000000005", "New", "en"),
                temp.resolve("empty"))) {
            KindPalette palette = new KindPalette(new ElementActs(empty.context));
            assertTrue(palette.shown().stream().noneMatch(kind -> kind.element().isInModule()));
            palette.show("modul");
            assertEquals(ElementRef.Kind.MODULE, palette.shown().get(0).element());
        }
        select(question(0, 0));
        KindPalette palette = new KindPalette(acts);
        palette.show("picture region");
        assertEquals(List.of(new Kind(ElementRef.Kind.QUESTION, QuestionKind.HOTSPOT)), palette.shown());
        palette.show("numeric");
        assertEquals(List.of(new Kind(ElementRef.Kind.QUESTION, QuestionKind.NUMERIC)), palette.shown());
    }

    @Test
    void deletingWhatIsUsedAsksAndMendsInOneStep() {
        Curriculum start = desk.current();
        ElementRef objective =
                ElementRef.of(start.modules().get(1).objectives().get(0).id());
        assertFalse(Uses.of(start, List.of(objective)).isEmpty());
        desk.dialogs.answer(2);
        deletion.delete(List.of(objective));
        assertSame(start, desk.current());
        assertTrue(desk.dialogs.told.get(0).contains("→"), desk.dialogs.told.get(0));

        desk.dialogs.answer(0);
        deletion.delete(List.of(objective));
        desk.check();
        assertEquals(0, dangling());
        assertEquals(Optional.empty(), desk.workspace.index().find(objective));
        desk.workspace.history().undo();
        assertSame(start, desk.current());

        desk.dialogs.answer(1);
        deletion.delete(List.of(objective));
        desk.check();
        assertTrue(dangling() > 0);
        desk.workspace.history().undo();
        assertSame(start, desk.current());
    }

    private long dangling() {
        return desk.workspace.problems().all().stream()
                .filter(problem -> problem.finding().code().startsWith("dangling."))
                .count();
    }

    @Test
    void cutAndPasteMovesAndUndoesInTwoSteps() {
        Curriculum start = desk.current();
        ElementRef moved = question(0, 0);
        clipboard.cut(List.of(moved));
        assertEquals(Optional.empty(), desk.workspace.index().find(moved));
        select(question(2, 1));
        clipboard.paste();
        assertEquals(moved, question(2, 2));
        assertEquals(List.of(moved), desk.workspace.selection().elements());
        desk.workspace.history().undo();
        desk.workspace.history().undo();
        assertSame(start, desk.current());
    }

    @Test
    void anotherProcessTakesTheJsonWithPicturesAndFiles() throws Exception {
        Lesson lesson = desk.current().modules().stream()
                .flatMap(module -> module.lessons().stream())
                .filter(each -> each.blocks().toString().contains("Image["))
                .findFirst()
                .orElseThrow();
        clipboard.copy(List.of(ElementRef.of(lesson.id())));
        Transferable foreign = onlyJson(board.getContents(null));
        try (Desk other = Desk.sample("three-professions", temp.resolve("other"))) {
            ElementActs there = new ElementActs(other.context);
            int files = other.workspace.folder().media().paths().size();
            new ElementClipboard(there, board)
                    .paste(
                            foreign,
                            ElementRef.of(other.current().modules().get(0).id()));
            assertEquals("", String.join("\n", other.dialogs.told));
            List<Lesson> lessons = other.current().modules().get(0).lessons();
            assertEquals(lesson.title(), lessons.get(lessons.size() - 1).title());
            for (Media media : other.current().media()) {
                assertTrue(other.workspace.folder().media().exists(media.path()), media.path());
            }
            assertTrue(other.workspace.folder().media().paths().size() >= files);
            other.check();
            assertEquals(
                    0,
                    other.workspace.problems().all().stream()
                            .filter(problem -> problem.finding().code().startsWith("dangling."))
                            .count());
            other.workspace.history().undo();
            assertFalse(other.workspace.history().isDirty());
        }
    }

    @Test
    void plainTextIsLeftAloneAndTitlesGoToOtherPrograms() throws Exception {
        Curriculum start = desk.current();
        select(question(0, 0));
        board.setContents(new StringSelection("A stem\n1. an option"), null);
        clipboard.paste();
        assertSame(start, desk.current());
        clipboard.copy(List.of(ElementRef.of(start.modules().get(0).id())));
        assertEquals(start.modules().get(0).title(), board.getContents(null).getTransferData(DataFlavor.stringFlavor));
    }

    private static Transferable onlyJson(Transferable content) {
        return new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {ClipTransfer.JSON};
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return flavor.equals(ClipTransfer.JSON);
            }

            @Override
            public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
                try {
                    return content.getTransferData(flavor);
                } catch (java.io.IOException impossible) {
                    throw new UnsupportedFlavorException(flavor);
                }
            }
        };
    }
}
