package org.collimator.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.event.ActionEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.swing.TransferHandler;
import javax.swing.text.JTextComponent;
import javax.swing.text.StyleConstants;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Edit;
import org.collimator.document.ElementRef;
import org.collimator.document.Place;
import org.collimator.ui.Desk;
import org.collimator.ui.SlowTasks;
import org.collimator.ui.session.EditorContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownFieldTest {
    @TempDir
    Path temp;

    private Desk desk;
    private MarkdownField field;
    private MarkdownPane pane;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.sample("foundations", temp.resolve("course"));
        field = MarkdownField.of(desk.context);
        pane = (MarkdownPane) field.input();
        field.onEdit(text -> desk.workspace.edit(
                new Edit<>("Change summary", "summary", Place.curriculum(), before -> before.withSummary(text))));
        desk.workspace.addListener(change -> field.show(change.after().summary()));
        field.show(desk.current().summary());
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private void set(String text) {
        desk.workspace.edit(Edit.of("set", Place.curriculum(), before -> before.withSummary(text)));
    }

    private void act(String key) {
        pane.getActionMap().get(key).actionPerformed(new ActionEvent(pane, ActionEvent.ACTION_PERFORMED, key));
    }

    @Test
    void showingWhatIsThereEmitsNothing() {
        List<String> told = new ArrayList<>();
        MarkdownField quiet = MarkdownField.of(desk.context);
        quiet.onEdit(told::add);
        quiet.show("**a**\n\n- b");
        quiet.show("**a**\n\n- b");
        desk.tasks.flush();
        assertEquals(List.of(), told);
    }

    @Test
    void typingIsOneStepAndAnActIsAnother() {
        set("dose");
        int before = desk.workspace.history().undoLabels().size();
        pane.setCaretPosition(4);
        pane.replaceSelection(" r");
        pane.setCaretPosition(6);
        pane.replaceSelection("ises");
        assertEquals("dose rises", desk.current().summary());
        pane.select(5, 10);
        act("text.bold");
        assertEquals("dose **rises**", desk.current().summary());
        assertEquals("rises", pane.getSelectedText());
        pane.setCaretPosition(pane.getText().length());
        pane.replaceSelection("!");
        assertEquals(3, desk.workspace.history().undoLabels().size() - before);
        desk.workspace.history().undo();
        desk.workspace.history().undo();
        assertEquals("dose rises", pane.getText());
        desk.workspace.history().undo();
        assertEquals("dose", pane.getText());
    }

    @Test
    void onlyTheLookOfMarkdownChangesNeverItsText() {
        set("# Head\n\nwords **strong** `code`");
        desk.tasks.flush();
        assertEquals("# Head\n\nwords **strong** `code`", pane.getText());
        assertTrue(bold("Head"));
        assertTrue(bold("strong"));
        assertFalse(bold("words"));
        set("Head\n\nwords **strong** `code`");
        desk.tasks.flush();
        assertFalse(bold("Head"));
    }

    private boolean bold(String word) {
        int at = pane.getText().indexOf(word);
        return StyleConstants.isBold(
                pane.getStyledDocument().getCharacterElement(at).getAttributes());
    }

    @Test
    void misspeltWordsAreFoundInEnglishOnly() {
        desk.workspace.edit(Edit.of(
                "x",
                Place.curriculum(),
                before -> before.withLanguage("en")
                        .withSummary("The colimator limits the bream; tomosynthesis of the scaphoid.")));
        desk.tasks.flush();
        assertEquals(List.of("colimator"), wrong());
        desk.workspace.edit(Edit.of("x", Place.curriculum(), before -> before.withLanguage("de")));
        desk.tasks.flush();
        assertEquals(List.of(), wrong());
    }

    private List<String> wrong() {
        return java.util.Arrays.stream(pane.getHighlighter().getHighlights())
                .map(each -> pane.getText().substring(each.getStartOffset(), each.getEndOffset()))
                .toList();
    }

    /** A large picture takes its time, and the author goes on meanwhile. */
    @Test
    void aPictureThatArrivesWhenAnotherElementIsShownLeavesItsTextAlone() throws Exception {
        SlowTasks slow = new SlowTasks(desk.tasks, new ArrayList<>());
        MarkdownField late =
                MarkdownField.of(new EditorContext(desk.workspace, slow, desk.dialogs, desk.context.settings()));
        late.onEdit(text ->
                desk.workspace.edit(Edit.of("Change summary", Place.curriculum(), before -> before.withSummary(text))));
        late.show("Here");
        Path file = temp.resolve("knee.png");
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        int media = desk.current().media().size();
        ((MarkdownPane) late.input())
                .getTransferHandler()
                .importData(new TransferHandler.TransferSupport(
                        late.input(), transferable(Map.of(DataFlavor.javaFileListFlavor, List.of(file.toFile())))));
        desk.workspace
                .selection()
                .reveal(ElementRef.of(desk.current().modules().get(0).id()), "");
        late.show("There");
        slow.waiting().forEach(Runnable::run);
        assertEquals("There", ((MarkdownPane) late.input()).getText());
        assertEquals(media + 1, desk.current().media().size());
    }

    @Test
    void aDroppedPictureGetsItsRecordAndItsPlaceInOneStep() throws Exception {
        set("See ");
        Path file = temp.resolve("Knee AP.png");
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        Curriculum before = desk.current();
        pane.setCaretPosition(4);
        paste(Map.of(DataFlavor.javaFileListFlavor, List.of(file.toFile())));
        assertEquals("See ![](media:knee-ap)", desk.current().summary());
        var media = desk.current().media().get(desk.current().media().size() - 1);
        assertEquals("knee-ap", media.id().value());
        assertEquals(40, media.width());
        assertTrue(Files.exists(temp.resolve("course/media").resolve(media.path())));
        desk.workspace.history().undo();
        assertEquals(before, desk.current());
        desk.workspace.history().redo();
        paste(Map.of(DataFlavor.javaFileListFlavor, List.of(file.toFile())));
        assertEquals(before.media().size() + 1, desk.current().media().size());
    }

    @Test
    void aPictureFromTheClipboardIsKeptAsAFile() {
        set("");
        paste(Map.of(DataFlavor.imageFlavor, new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB)));
        assertEquals("![](media:picture)", desk.current().summary());
    }

    @Test
    void formattedTextIsPastedAsMarkdownAndAOneLineFieldKeepsToOneLine() {
        set("");
        paste(Map.of(
                DataFlavor.allHtmlFlavor, "<ul><li>a</li><li><b>b</b></li></ul>", DataFlavor.stringFlavor, "a\nb"));
        assertEquals("- a\n- **b**", desk.current().summary());
        MarkdownField line = MarkdownField.line(desk.context);
        List<String> told = new ArrayList<>();
        line.onEdit(told::add);
        JTextComponent input = (JTextComponent) line.input();
        input.getTransferHandler()
                .importData(new TransferHandler.TransferSupport(
                        input, transferable(Map.of(DataFlavor.stringFlavor, "one\ntwo"))));
        assertEquals(List.of("one two"), told);
    }

    @Test
    void whatIsTooMuchForTheFolderIsSaidAndChangesNothing() {
        Curriculum before = desk.current();
        new PictureDrop(desk.context).files(List.of(temp.resolve("missing.png")), done -> {
            throw new AssertionError("nothing was added");
        });
        assertEquals(before, desk.current());
        assertEquals(1, desk.dialogs.told.size());
    }

    private void paste(Map<DataFlavor, Object> offered) {
        assertTrue(
                pane.getTransferHandler().importData(new TransferHandler.TransferSupport(pane, transferable(offered))));
    }

    private static Transferable transferable(Map<DataFlavor, Object> offered) {
        return new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return offered.keySet().toArray(new DataFlavor[0]);
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return offered.containsKey(flavor);
            }

            @Override
            public Object getTransferData(DataFlavor flavor) {
                return offered.get(flavor);
            }
        };
    }
}
