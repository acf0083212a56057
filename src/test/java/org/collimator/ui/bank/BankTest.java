package org.collimator.ui.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Edit;
import org.collimator.document.Edits;
import org.collimator.document.Place;
import org.collimator.generate.RandomCurricula;
import org.collimator.generate.SyntheticCourse;
import org.collimator.question.ObjectiveId;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.question.QuestionKind;
import org.collimator.question.Status;
import org.collimator.ui.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankTest {
    @TempDir
    private Path folder;

    private static List<Question> questions(Curriculum curriculum) {
        return curriculum.modules().stream()
                .flatMap(module -> module.questions().stream())
                .toList();
    }

    private static List<Question> shown(BankModel bank) {
        List<Question> shown = new ArrayList<>();
        for (int i = 0; i < bank.size(); i++) {
            shown.add(bank.row(i).question());
        }
        return shown;
    }

    private static Component find(Container around, String name) {
        for (Component child : around.getComponents()) {
            if (name.equals(child.getName())) {
                return child;
            }
            Component within = child instanceof Container more ? find(more, name) : null;
            if (within != null) {
                return within;
            }
        }
        return null;
    }

    @Test
    void allQuestionsStandInTheOrderOfTheCurriculum() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            BankModel bank = new BankModel(desk.workspace);
            assertTrue(bank.update());
            assertEquals(questions(desk.current()), shown(bank));
            assertFalse(bank.update());
        }
    }

    @ParameterizedTest
    @EnumSource(BankColumn.class)
    void sortingKeepsAllRowsAndIsStable(BankColumn column) throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            desk.check();
            BankModel bank = new BankModel(desk.workspace);
            bank.update();
            bank.order(BankOrder.OF_CURRICULUM.toggled(column));
            List<Question> up = shown(bank);
            assertEquals(new HashSet<>(questions(desk.current())), new HashSet<>(up));
            bank.order(bank.order().toggled(column));
            assertTrue(bank.order().descending());
            bank.order(bank.order().toggled(column));
            assertEquals(questions(desk.current()), shown(bank));
        }
    }

    @Test
    void pointsSortAsNumbersAndLevelsAsLevels() throws Exception {
        try (Desk desk = Desk.sample("certification", folder)) {
            BankModel bank = new BankModel(desk.workspace);
            bank.update();
            bank.order(new BankOrder(BankColumn.POINTS, false));
            double[] points = shown(bank).stream().mapToDouble(Question::points).toArray();
            double[] sorted = points.clone();
            Arrays.sort(sorted);
            assertEquals(Arrays.toString(sorted), Arrays.toString(points));
        }
    }

    @Test
    void filtersNarrowTogether() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            BankModel bank = new BankModel(desk.workspace);
            bank.update();
            bank.filter(BankFilter.EVERYTHING.withKind(QuestionKind.HOTSPOT));
            assertTrue(bank.size() > 0);
            assertTrue(shown(bank).stream().allMatch(question -> question.kind() == QuestionKind.HOTSPOT));
            bank.filter(bank.filter().withText("KNEE zzz"));
            assertEquals(0, bank.size());
            bank.filter(BankFilter.EVERYTHING.withText("unchanged"));
            assertEquals(bank.total(), bank.size());
        }
    }

    @Test
    void wordsAreFoundWithoutAccents() {
        assertEquals("rontgen", BankRow.fold("RÖNTGEN"));
        assertTrue(BankFilter.EVERYTHING.withText("  Röntgen  µ ").words().contains("rontgen"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyBulkEditOfARandomCourseIsOneStepThatCanBeUndone(long seed) throws Exception {
        Curriculum course = new RandomCurricula(false).curriculum(seed);
        Set<QuestionId> all = new HashSet<>();
        questions(course).forEach(question -> all.add(question.id()));
        try (Desk desk = Desk.of(course, folder)) {
            for (var change : List.of(
                    BulkEdit.status(Status.APPROVED),
                    BulkEdit.status(null),
                    BulkEdit.addTags(List.of("a", "b")),
                    BulkEdit.removeTags(List.of("b")),
                    BulkEdit.addObjective(new ObjectiveId("x1")),
                    BulkEdit.removeObjective(new ObjectiveId("x1")),
                    BulkEdit.points(2.5))) {
                Curriculum before = desk.current();
                desk.workspace.edit(Edit.<Curriculum>of(
                        "bulk", Place.FOLDER, curriculum -> BulkEdit.apply(curriculum, all, change)));
                Curriculum after = desk.current();
                assertSame(after, BulkEdit.apply(after, all, change), "twice is once");
                if (after != before) {
                    desk.workspace.history().undo();
                    assertSame(before, desk.current());
                    desk.workspace.history().redo();
                }
            }
            questions(desk.current()).forEach(question -> {
                assertEquals(2.5, question.points());
                assertTrue(question.about().tags().contains("a"));
                assertFalse(question.about().tags().contains("b"));
            });
        }
    }

    @Test
    void anEditOfOneQuestionMakesOneRowAndItsUndoOne() throws Exception {
        Curriculum large = new SyntheticCourse(SyntheticCourse.Size.M, 7).curriculum();
        try (Desk desk = Desk.of(large, folder)) {
            BankModel bank = new BankModel(desk.workspace);
            bank.update();
            assertEquals(questions(large).size(), bank.made());
            QuestionId one = questions(large).get(17).id();
            desk.workspace.edit(Edit.<Curriculum>of(
                    "tag", Place.FOLDER, c -> Edits.question(c, one, BulkEdit.addTags(List.of("new")))));
            bank.update();
            assertEquals(1, bank.made());
            assertEquals(BankModel.State.CHANGED, bank.state(bank.row(17)));
            desk.workspace.history().undo();
            bank.update();
            assertEquals(1, bank.made());
            assertEquals(BankModel.State.UNCHANGED, bank.state(bank.row(17)));
        }
    }

    @Test
    void renamingAModuleMakesNoRowAnew() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            BankModel bank = new BankModel(desk.workspace);
            bank.update();
            desk.workspace.edit(Edit.<Curriculum>of(
                    "rename", Place.FOLDER, c -> Edits.modules(c, module -> module.withTitle("Zebra"))));
            bank.update();
            assertEquals(0, bank.made());
            bank.filter(BankFilter.EVERYTHING.withText("zebra"));
            assertEquals(bank.total(), bank.size());
        }
    }

    @Test
    void aNewQuestionIsNewUntilItIsSaved() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            BankModel bank = new BankModel(desk.workspace);
            Question fresh = QuestionKind.NUMERIC.blank(new QuestionId("fresh"));
            desk.workspace.edit(Edit.<Curriculum>of(
                    "add",
                    Place.FOLDER,
                    c -> Edits.modules(
                            c,
                            module -> module.equals(c.modules().get(0))
                                    ? module.withQuestions(List.of(fresh))
                                    : module)));
            bank.update();
            assertEquals(BankModel.State.NEW, bank.state(bank.row(0)));
            desk.workspace.history().markSaved(desk.current());
            assertTrue(bank.update());
            assertEquals(BankModel.State.UNCHANGED, bank.state(bank.row(0)));
        }
    }

    @Test
    void theViewChangesAllSelectedQuestionsInOneStepAndKeepsThemSelected() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            BankView view = new BankView(desk.context);
            view.shown();
            JTable table = (JTable) find(view.component(), "bank.table");
            Curriculum before = desk.current();
            table.getRowSorter().toggleSortOrder(BankColumn.STEM.ordinal());
            table.selectAll();
            int all = table.getRowCount();
            ((JTextField) find(view.component(), "bank.bulk.points")).setText("3");
            ((JButton) find(view.component(), "bank.bulk.points.set")).doClick();
            assertEquals(all, table.getSelectedRowCount());
            questions(desk.current()).forEach(question -> assertEquals(3, question.points()));
            assertEquals(1, desk.workspace.history().undoLabels().size());
            JComboBox<?> status = (JComboBox<?>) find(view.component(), "bank.bulk.status");
            status.setSelectedIndex(2);
            ((JButton) find(view.component(), "bank.bulk.status.set")).doClick();
            questions(desk.current())
                    .forEach(question ->
                            assertEquals(Status.APPROVED, question.about().status()));
            desk.workspace.history().undo();
            desk.workspace.history().undo();
            assertSame(before, desk.current());
        }
    }

    @Test
    void wrongPointsChangeNothing() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            BankView view = new BankView(desk.context);
            view.shown();
            ((JTable) find(view.component(), "bank.table")).selectAll();
            ((JTextField) find(view.component(), "bank.bulk.points")).setText("-1");
            ((JButton) find(view.component(), "bank.bulk.points.set")).doClick();
            assertFalse(desk.workspace.history().isDirty());
        }
    }

    @Test
    void aSpreadsheetGetsTextAndTable() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            BankView view = new BankView(desk.context);
            view.shown();
            String plain = view.clip(new int[] {0, 1}).plain();
            assertEquals(3, plain.split("\n").length);
            assertTrue(plain.startsWith("Kind\tQuestion\t"), plain);
            String html = view.clip(new int[] {0}).html();
            assertTrue(html.startsWith("<table><thead><tr><th>Kind</th>"), html);
        }
    }

    @Test
    void columnsAreRemembered() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            JTable table = (JTable) find(new BankView(desk.context).component(), "bank.table");
            table.moveColumn(0, 2);
            table.removeColumn(table.getColumnModel().getColumn(0));
            List<Object> order = new ArrayList<>();
            table.getColumnModel()
                    .getColumns()
                    .asIterator()
                    .forEachRemaining(column -> order.add(column.getIdentifier()));
            JTable again = (JTable) find(new BankView(desk.context).component(), "bank.table");
            List<Object> next = new ArrayList<>();
            again.getColumnModel()
                    .getColumns()
                    .asIterator()
                    .forEachRemaining(column -> next.add(column.getIdentifier()));
            assertEquals(order, next);
        }
    }

    @Test
    void everyKindCanBeReadWithItsKey() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            QuestionHtml html = new QuestionHtml(new BankLinks(desk.workspace));
            for (Question question : questions(desk.current())) {
                assertTrue(html.of(question).contains("<"), question.id().value());
            }
            for (QuestionKind kind : QuestionKind.values()) {
                assertFalse(html.of(kind.blank(new QuestionId("q"))).contains("null"), kind.id());
            }
        }
    }

    @Test
    void aCellThatLooksLikeAFormulaStaysText() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            QuestionId first = questions(desk.current()).get(0).id();
            desk.workspace.edit(Edit.<Curriculum>of(
                    "tag", Place.FOLDER, c -> Edits.question(c, first, BulkEdit.addTags(List.of("=1+1")))));
            BankModel bank = new BankModel(desk.workspace);
            bank.update();
            String plain = new BankCopy(bank, List.of(bank.row(0)), List.of(BankColumn.TAGS)).plain();
            assertTrue(plain.contains("'=1+1") || plain.contains(", =1+1"), plain);
        }
    }
}
