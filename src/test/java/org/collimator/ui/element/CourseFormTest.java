package org.collimator.ui.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JTextField;
import org.collimator.curriculum.Competency;
import org.collimator.curriculum.CompetencySet;
import org.collimator.curriculum.Requirement;
import org.collimator.document.ElementRef;
import org.collimator.ui.Desk;
import org.collimator.ui.Parts;
import org.collimator.ui.form.ElementForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseFormTest {
    @TempDir
    Path folder;

    private Desk desk;
    private ElementForm form;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.sample("departments", folder.resolve("course"));
        form = show();
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private ElementForm show() {
        ElementForm made = CourseForm.of(desk.context);
        desk.workspace.addListener(change -> made.refresh());
        made.show(ElementRef.COURSE);
        return made;
    }

    private JButton button(String name) {
        return Parts.named(form.component(), name, JButton.class);
    }

    private boolean isOpen(String member) {
        Component each = Parts.all(form.component()).stream()
                .filter(part -> ("course." + member).equals(part.getName()))
                .findFirst()
                .orElseThrow();
        while (each != form.component()) {
            if (!each.isVisible()) {
                return false;
            }
            each = each.getParent();
        }
        return true;
    }

    @Test
    void sectionsOpenAndCloseAndStayThatWay() {
        assertTrue(isOpen("title"));
        assertTrue(isOpen("language"));
        assertFalse(isOpen("glossary"));
        button("form.course.more").doClick(0);
        button("form.course.about").doClick(0);
        form = show();
        assertTrue(isOpen("glossary"));
        assertFalse(isOpen("language"));
    }

    @Test
    void whatAFindingLeadsToIsOpened() {
        form.focus("/competencySet");
        assertTrue(isOpen("competencySet"));
    }

    @Test
    void aClosedSectionShowsThatSomethingWasFoundInIt() {
        var usual = button("form.course.practice").getIcon();
        desk.workspace.edit(
                "begin",
                ElementRef.COURSE,
                course -> course.withCompetencySet(new CompetencySet("", 5, 0, List.of(), 0, List.of(), Map.of())));
        desk.check();
        form.refreshFindings();
        assertFalse(usual.equals(button("form.course.practice").getIcon()));
        button("form.course.practice").doClick(0);
        assertEquals(
                "error",
                Parts.named(form.component(), "competencySet.mandatoryCount", JTextField.class)
                        .getClientProperty("JComponent.outline"));
    }

    @Test
    void aListOfCompetenciesIsBegunAndTakenAwayInAStepEach() {
        assertNull(desk.current().competencySet());
        button("competencySet.begin").doClick(0);
        assertNotNull(desk.current().competencySet());
        button("competency.add").doClick(0);
        Parts.named(form.component(), "competency.title", JTextField.class).setText("Chest PA");
        assertEquals(
                "Chest PA", desk.current().competencySet().competencies().get(0).title());
        button("competencySet.end").doClick(0);
        assertNull(desk.current().competencySet());
        assertEquals(4, desk.workspace.history().undoLabels().size());
        desk.workspace.history().undo();
        assertEquals(
                "Chest PA", desk.current().competencySet().competencies().get(0).title());
    }

    @Test
    void aPastedLineIsAProcedure() {
        List<Competency> pasted = CompetencyParts.pasted(List.of(), "1. Chest PA\n2. Chest lateral\n");
        assertEquals(
                List.of("Chest PA", "Chest lateral"),
                pasted.stream().map(Competency::title).toList());
        assertEquals(List.of("c1", "c2"), pasted.stream().map(Competency::id).toList());
    }

    @Test
    void aPastedSpreadsheetHasCodesRequirementsAndRegions() {
        List<Competency> before = CompetencyParts.pasted(List.of(), "Hand");
        List<Competency> pasted = CompetencyParts.pasted(
                before, "T-1\tChest PA\tMandatory\tThorax\nT-2\tSternum\telective\tThorax\n\tRibs\tWahl\n");
        assertEquals(
                List.of("T-1", "T-2"),
                pasted.stream().limit(2).map(Competency::id).toList());
        assertFalse(pasted.get(2).id().isBlank() || pasted.get(2).id().equals("c1"));
        assertEquals(
                List.of(Requirement.MANDATORY, Requirement.ELECTIVE, Requirement.ELECTIVE),
                pasted.stream().map(Competency::requirement).toList());
        assertEquals("Thorax", pasted.get(1).region());
    }
}
