package org.collimator.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Container;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import javax.swing.JList;
import javax.swing.JTextField;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Edits;
import org.collimator.document.ElementRef;
import org.collimator.ui.Desk;
import org.collimator.ui.Parts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.validation.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemsTest {
    @TempDir
    Path temp;

    private Desk desk;
    private ProblemsFeature feature;
    private Container panel;

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.UK);
        desk = Desk.sample("technician", temp.resolve("course"));
        for (var module : desk.current().modules()) {
            desk.workspace.edit(
                    "Blank",
                    ElementRef.of(module.id()),
                    course -> Edits.module(course, module.id(), one -> one.withTitle("")));
        }
        var first = desk.current().references().get(0);
        desk.workspace.edit(
                "DOI",
                ElementRef.of(first.id()),
                course -> Edits.reference(course, first.id(), one -> {
                    var csl = new LinkedHashMap<>(one.csl());
                    csl.put("DOI", "https://doi.org/10.1007/s00247-010-1954-6");
                    return one.withCsl(csl);
                }));
        feature = new ProblemsFeature(desk.context);
        ProblemsPanel shown = new ProblemsPanel(desk.context, feature);
        panel = (Container) shown.component();
        desk.check();
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void nextAndPreviousGoThroughAllFindingsAndRoundAgain() {
        int all = desk.workspace.problems().all().size();
        assertTrue(all > 3, "the blank titles are found");
        act("problem.next");
        Object first = list().getSelectedValue();
        for (int i = 0; i < all; i++) {
            act("problem.next");
        }
        assertEquals(first, list().getSelectedValue());
        act("problem.previous");
        act("problem.next");
        assertEquals(first, list().getSelectedValue());
    }

    @Test
    void theSelectedFindingLeadsToItsElement() {
        act("problem.next");
        Problem problem = ((ProblemRow) list().getSelectedValue()).problem();
        assertEquals(problem.element(), desk.workspace.selection().element().orElseThrow());
    }

    @Test
    void theFilterKeepsWhatHasAllWords() {
        Parts.named(panel, "problems.filter", JTextField.class).setText("no such words at all");
        assertFalse(Parts.all(panel).contains(list()) && list().getModel().getSize() > 0);
        Parts.named(panel, "problems.filter", JTextField.class).setText("");
        assertTrue(list().getModel().getSize() > 0);
    }

    @Test
    void elementsThatAreCalledTheSameAreToldApartByTheirIds() {
        List<Problem> all = desk.workspace.problems().all();
        List<String> headings = new ProblemRows()
                .of(all, desk.workspace.index(), ProblemRows.Wish.ALL).stream()
                        .filter(row -> row.problem() == null)
                        .map(ProblemRow::text)
                        .toList();
        assertEquals(headings.size(), new HashSet<>(headings).size(), headings::toString);
        String module = desk.current().modules().get(1).id().value();
        assertTrue(headings.stream().anyMatch(heading -> heading.endsWith(module)), headings::toString);
        assertTrue(headings.stream().anyMatch(heading -> !heading.contains("  ·  ")), "no id where a title is enough");
    }

    @Test
    void findingsThatAreToldAgainMakeNoNewRows() {
        ProblemRows maker = new ProblemRows();
        List<Problem> all = desk.workspace.problems().all();
        List<ProblemRow> before = maker.of(all, desk.workspace.index(), ProblemRows.Wish.ALL);
        assertEquals(all.size(), maker.made());
        assertEquals(before, maker.of(all, desk.workspace.index(), ProblemRows.Wish.ALL));
        assertEquals(0, maker.made());
        var module = desk.current().modules().get(0);
        desk.workspace.edit(
                "Title",
                ElementRef.of(module.id()),
                course -> Edits.module(course, module.id(), one -> one.withTitle("A title")));
        List<ProblemRow> after = maker.of(all, desk.workspace.index(), ProblemRows.Wish.ALL);
        assertEquals(0, maker.made());
        assertTrue(
                after.stream().anyMatch(row -> row.isHeading() && row.text().equals("A title")),
                "the heading is the title of now");
    }

    @Test
    void errorsAloneAreShownWhereOnlyTheyAreWanted() {
        List<ProblemRow> rows = new ProblemRows()
                .of(
                        desk.workspace.problems().all(),
                        desk.workspace.index(),
                        new ProblemRows.Wish(EnumSet.of(Severity.ERROR), "", ProblemRows.Grouping.KIND));
        assertTrue(rows.stream()
                .filter(row -> !row.isHeading())
                .allMatch(row -> row.problem().finding().severity() == Severity.ERROR));
        long findings = rows.stream().filter(row -> !row.isHeading()).count();
        assertEquals(desk.workspace.problems().count(Severity.ERROR), findings);
        assertEquals(
                findings,
                rows.stream()
                        .filter(ProblemRow::isHeading)
                        .mapToInt(ProblemRow::count)
                        .sum());
    }

    @Test
    void aRemedyMendsAndIsUndoneInOneStep() {
        Curriculum before = desk.current();
        Problem fixable = desk.workspace.problems().all().stream()
                .filter(each -> each.finding().fix().isPresent())
                .findFirst()
                .orElseThrow();
        int fixed = feature.problems().fixAll(fixable);
        assertTrue(fixed >= 1);
        desk.check();
        assertTrue(desk.workspace.problems().all().stream()
                .noneMatch(
                        each -> each.finding().code().equals(fixable.finding().code())
                                && each.finding().fix().isPresent()));
        desk.workspace.history().undo();
        assertEquals(before, desk.current());
    }

    @Test
    void aFindingIsLetStandWithAReasonAndToldAgain() {
        Problem problem = desk.workspace.problems().all().stream()
                .filter(each -> each.element().kind() == ElementRef.Kind.MODULE)
                .filter(each -> each.finding().severity() != Severity.ERROR)
                .findFirst()
                .orElseThrow();
        desk.dialogs.answer(" ");
        feature.problems().suppress(problem);
        assertTrue(desk.dialogs.told.get(desk.dialogs.told.size() - 1).contains("only with a reason"));
        assertTrue(desk.workspace.problems().suppressed().isEmpty());
        desk.dialogs.answer("The college decides");
        feature.problems().suppress(problem);
        desk.check();
        assertTrue(desk.workspace.problems().of(problem.element()).stream()
                .noneMatch(
                        each -> each.finding().code().equals(problem.finding().code())));
        assertTrue(desk.workspace.problems().suppressed().stream()
                .anyMatch(each -> each.suppression().reason().equals("The college decides")));
        String html = ReviewReport.html(
                desk.workspace.index(),
                desk.workspace.problems().all(),
                desk.workspace.problems().suppressed(),
                LocalDate.of(2026, 11, 1));
        assertTrue(html.contains("The college decides"));

        desk.dialogs.answer(0);
        act("problem.suppressed");
        desk.check();
        assertTrue(desk.workspace.problems().of(problem.element()).stream()
                .anyMatch(each -> each.finding().code().equals(problem.finding().code())));
    }

    @Test
    void theReportEscapesWhatAuthorsWrite() {
        desk.workspace.edit("Title", ElementRef.COURSE, course -> course.withTitle("<script>alert(1)</script>"));
        desk.check();
        String html = ReviewReport.html(
                desk.workspace.index(), desk.workspace.problems().all(), List.of(), LocalDate.EPOCH);
        assertFalse(html.contains("<script>"), "what is written in a course never runs in the report");
    }

    private JList<?> list() {
        return Parts.all(panel).stream()
                .filter(JList.class::isInstance)
                .map(JList.class::cast)
                .filter(each -> "problems".equals(each.getName()))
                .findFirst()
                .orElseGet(JList::new);
    }

    private void act(String key) {
        feature.actions().stream()
                .filter(action -> action.key().equals(key))
                .map(UiAction.class::cast)
                .findFirst()
                .orElseThrow()
                .actionPerformed(null);
    }
}
