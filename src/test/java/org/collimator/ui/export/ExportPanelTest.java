package org.collimator.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.collimator.curriculum.Module;
import org.collimator.document.Edits;
import org.collimator.document.ElementRef;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.question.QuestionKind;
import org.collimator.storage.BundledSamples;
import org.collimator.storage.CurriculumFolder;
import org.collimator.ui.Desk;
import org.collimator.ui.Parts;
import org.collimator.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportPanelTest {
    @TempDir
    Path temp;

    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.UK);
        desk = Desk.sample("technician", temp.resolve("course"));
        desk.check();
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void nothingRunsOffTheEdgeInGermanAtTwiceTheSize() {
        Locale.setDefault(Locale.GERMANY);
        try {
            Theme.size(desk.context.settings(), 200);
            Container panel = panel();
            Parts.named(panel, "export.output", JTextField.class)
                    .setText(temp.resolve("course.zip").toString());
            Parts.named(panel, "export.now", JButton.class).doClick();
            panel.setSize(760, 700);
            panel.addNotify();
            panel.validate();
            for (Component each : Parts.all(panel)) {
                boolean control = each instanceof JButton || each instanceof JTextField || each instanceof JComboBox<?>;
                if (control && each.isVisible() && each.getName() != null) {
                    int right = SwingUtilities.convertPoint(each, each.getWidth(), 0, panel).x;
                    assertTrue(right <= 760, each.getName() + " ends at " + right);
                }
            }
        } finally {
            Theme.size(desk.context.settings(), 100);
        }
    }

    @Test
    void theButtonIsInSightHoweverLowTheDialogIs() {
        Container panel = panel();
        panel.setSize(760, 300);
        panel.addNotify();
        panel.validate();
        JButton export = Parts.named(panel, "export.now", JButton.class);
        int foot = SwingUtilities.convertPoint(export, 0, export.getHeight(), panel).y;
        assertTrue(export.getHeight() > 0 && foot <= 300, "it ends at " + foot);
    }

    @Test
    void exportsWhatIsOnTheScreenAndSaysHowItArrived() throws Exception {
        desk.workspace.edit("Rename", ElementRef.COURSE, course -> course.withTitle("Unsaved title"));
        desk.check();
        Container panel = panel();
        Path zip = temp.resolve("out").resolve("course.zip");
        Parts.named(panel, "export.output", JTextField.class).setText(zip.toString());
        Parts.named(panel, "export.now", JButton.class).doClick();

        assertTrue(Files.isRegularFile(zip), Parts.words(panel));
        try (ZipFile packed = new ZipFile(zip.toFile())) {
            String manifest = new String(
                    packed.getInputStream(packed.getEntry("imsmanifest.xml")).readAllBytes(), "UTF-8");
            assertTrue(manifest.contains("Unsaved title"), "what is not saved is exported too");
        }
        int questions = desk.current().modules().stream()
                .mapToInt(module -> module.questions().size())
                .sum();
        assertTrue(Parts.words(panel).contains(questions + " of " + questions + " questions arrive whole"));
        assertTrue(Parts.words(panel).contains("course.zip is ready and proved"));
    }

    @Test
    void severalTargetsGoIntoAFolderAndAreRememberedForThisCourse() throws Exception {
        Container panel = panel();
        Path folder = temp.resolve("packages");
        Parts.named(panel, "export.format.json", JCheckBox.class).doClick();
        Parts.named(panel, "export.output", JTextField.class).setText(folder.toString());
        Parts.named(panel, "export.now", JButton.class).doClick();
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
        assertTrue(Parts.named(panel(), "export.format.json", JCheckBox.class).isSelected(), "remembered");
        assertEquals(
                folder.toString(),
                Parts.named(panel(), "export.output", JTextField.class).getText());
    }

    @Test
    void errorsBlockUnlessForced() throws Exception {
        Module module = desk.current().modules().get(0);
        desk.workspace.edit(
                "Add",
                ElementRef.of(module.id()),
                course -> Edits.module(course, module.id(), one -> {
                    List<Question> more = new ArrayList<>(one.questions());
                    more.add(QuestionKind.SINGLE_CHOICE.blank(new QuestionId("blank-one")));
                    return one.withQuestions(more);
                }));
        desk.check();
        Container panel = panel();
        JButton export = Parts.named(panel, "export.now", JButton.class);
        assertFalse(export.isEnabled(), "a question without anything in it is an error");
        assertTrue(Parts.words(panel).contains("block"), Parts.words(panel));
        Parts.named(panel, "export.force", JCheckBox.class).doClick();
        assertTrue(export.isEnabled());
        Path zip = temp.resolve("forced.zip");
        Parts.named(panel, "export.output", JTextField.class).setText(zip.toString());
        export.doClick();
        assertTrue(Files.isRegularFile(zip), Parts.words(panel));
    }

    @Test
    void aCourseThatCouldNotBeReadWholeIsNotExportedEvenByForce() throws Exception {
        Path folder = temp.resolve("broken");
        BundledSamples.copy("technician", folder);
        Files.writeString(folder.resolve("curriculum.json"), "{");
        try (Desk broken = Desk.of(CurriculumFolder.open(folder))) {
            broken.check();
            Container panel = (Container) new ExportPanel(broken.context, address -> {}).component();
            assertFalse(Parts.named(panel, "export.now", JButton.class).isEnabled());
            assertFalse(Parts.named(panel, "export.force", JCheckBox.class).isVisible());
            assertTrue(Parts.words(panel).contains("could not be read"), Parts.words(panel));
        }
    }

    @Test
    void aDiskThatRefusesIsToldAndNothingIsLeft() throws Exception {
        Path file = Files.createFile(temp.resolve("a-file"));
        Container panel = panel();
        Parts.named(panel, "export.output", JTextField.class)
                .setText(file.resolve("below.zip").toString());
        Parts.named(panel, "export.now", JButton.class).doClick();
        assertTrue(Parts.words(panel).contains("a-file"), Parts.words(panel));
        assertEquals(0, Files.size(file));
    }

    private Container panel() {
        return (Container) new ExportPanel(desk.context, address -> {}).component();
    }
}
