package org.collimator.ui.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JTextField;
import org.collimator.curriculum.Media;
import org.collimator.document.Edits;
import org.collimator.document.ElementRef;
import org.collimator.ui.Desk;
import org.collimator.ui.Parts;
import org.collimator.ui.form.ElementForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaFormTest {
    @TempDir
    Path folder;

    private final List<Media> replaced = new ArrayList<>();
    private Desk desk;
    private ElementForm form;
    private Media media;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.sample("foundations", folder.resolve("course"));
        media = desk.current().media().get(0);
        form = MediaForm.page(desk.context, replaced::add);
        desk.workspace.addListener(change -> form.refresh());
        form.show(ElementRef.of(media.id()));
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private Media now() {
        return desk.workspace
                .index()
                .find(ElementRef.of(media.id()), Media.class)
                .orElseThrow();
    }

    private JButton button(String name) {
        return Parts.named(form.component(), name, JButton.class);
    }

    private JTextField field(String name) {
        return Parts.named(form.component(), name, JTextField.class);
    }

    private JComboBox<?> choice(String name) {
        return Parts.named(form.component(), name, JComboBox.class);
    }

    private String words() {
        desk.check();
        form.refreshFindings();
        return Parts.words(form.component());
    }

    @Test
    void theFileIsShownAndOnlyReplaced() {
        assertTrue(Parts.words(form.component()).contains(media.path()));
        assertTrue(Parts.words(form.component()).contains(media.width() + " × " + media.height()));
        button("media.replace").doClick(0);
        assertEquals(List.of(media), replaced);
    }

    @Test
    void aPictureOfAPatientAsksForASignOffUntilSomebodySigns() {
        assertFalse(words().contains("nobody has signed for it"));
        choice("media.patient").setSelectedIndex(2);
        assertTrue(words().contains("nobody has signed for it"));
        button("signOff.begin").doClick(0);
        assertTrue(words().contains("nobody has signed for it"), "a date alone is no signature");
        field("signOff.by").setText("R. Ontgen");
        assertFalse(words().contains("nobody has signed for it"));
        assertNotNull(now().deidentification().on());
        button("signOff.end").doClick(0);
        assertNull(now().deidentification());
        desk.workspace.history().undo();
        assertEquals("R. Ontgen", now().deidentification().by());
    }

    @Test
    void whoIsInItMustBeSaid() {
        choice("media.patient").setSelectedIndex(0);
        assertNull(now().patient());
        field("media.consentBasis").setText("own work");
        assertTrue(words().contains("Nothing says whether"), words());
        choice("media.patient").setSelectedIndex(1);
        assertFalse(words().contains("Nothing says whether"), words());
    }

    @Test
    void whatAnOlderRecordSaysIsUnderstoodInGermanToo() {
        desk.workspace.edit(
                "consent",
                ElementRef.of(media.id()),
                course -> Edits.media(
                        course, media.id(), each -> each.withPatient(null).withConsentBasis("Einwilligung liegt vor")));
        assertTrue(words().contains("Nobody has signed that"));
    }

    @Test
    void whatIsFoundAboutTheTypeOfTheFileStandsAtTheFile() {
        String finding = "is not recorded";
        assertFalse(words().contains(finding));
        desk.workspace.edit(
                "Type", ElementRef.of(media.id()), course -> Edits.media(course, media.id(), one -> one.withType("")));
        assertTrue(words().contains(finding), words());
        form.focus("/type");
    }
}
