package org.collimator.ui.text;

import java.awt.Image;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/**
 * Cut, copy, paste, drag and drop of a Markdown field: gives plain text away; takes pictures, formatted text as Markdown, and plain
 * text. On the event thread.
 */
final class TextTransfer extends TransferHandler {
    private static final long serialVersionUID = 1;

    private static final int LONGEST_HTML = 4_000_000;

    private final transient JTextComponent pane;
    private final transient BiConsumer<Passage, Boolean> change;
    private final transient Consumer<List<Path>> files;
    private final transient Consumer<Image> image;
    private final boolean oneLine;

    /**
     * The hands of a field.
     *
     * @param change takes the text with what was pasted
     * @param files takes pictures that were dropped
     * @param image takes a picture from the clipboard
     */
    TextTransfer(
            JTextComponent pane,
            boolean oneLine,
            BiConsumer<Passage, Boolean> change,
            Consumer<List<Path>> files,
            Consumer<Image> image) {
        this.pane = pane;
        this.oneLine = oneLine;
        this.change = change;
        this.files = files;
        this.image = image;
    }

    @Override
    public int getSourceActions(JComponent component) {
        return pane.isEditable() ? COPY_OR_MOVE : COPY;
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent component) {
        String selected = pane.getSelectedText();
        return selected == null ? null : new StringSelection(selected);
    }

    @Override
    protected void exportDone(JComponent source, Transferable data, int action) {
        if (action == MOVE && pane.getSelectedText() != null) {
            change.accept(passage().with(""), true);
        }
    }

    private Passage passage() {
        return new Passage(pane.getText(), pane.getSelectionStart(), pane.getSelectionEnd());
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return pane.isEditable()
                && (support.isDataFlavorSupported(DataFlavor.stringFlavor)
                        || support.isDataFlavorSupported(DataFlavor.allHtmlFlavor)
                        || support.isDataFlavorSupported(DataFlavor.javaFileListFlavor)
                        || support.isDataFlavorSupported(DataFlavor.imageFlavor));
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)) {
            return false;
        }
        if (support.isDrop() && support.getDropLocation() instanceof JTextComponent.DropLocation place) {
            pane.setCaretPosition(place.getIndex());
        }
        try {
            return take(support.getTransferable(), true);
        } catch (UnsupportedFlavorException | IOException gone) {
            return false;
        }
    }

    /** Takes what is offered; formatted text as plain words where that is asked for. */
    boolean take(Transferable offered, boolean formatted) throws UnsupportedFlavorException, IOException {
        if (formatted && takePictures(offered)) {
            return true;
        }
        String text = text(offered, formatted);
        if (text == null) {
            return false;
        }
        String words = oneLine ? text.replaceAll("\\s*\\R\\s*", " ").strip() : text.replaceAll("\\R", "\n");
        change.accept(passage().with(words), true);
        return true;
    }

    private boolean takePictures(Transferable offered) throws UnsupportedFlavorException, IOException {
        if (offered.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
            List<Path> pictures = new ArrayList<>();
            for (Object file : (List<?>) offered.getTransferData(DataFlavor.javaFileListFlavor)) {
                Path path = ((File) file).toPath();
                if (PictureDrop.isPicture(path)) {
                    pictures.add(path);
                }
            }
            if (!pictures.isEmpty()) {
                files.accept(pictures);
                return true;
            }
        }
        boolean words = offered.isDataFlavorSupported(DataFlavor.stringFlavor);
        if (!words && offered.isDataFlavorSupported(DataFlavor.imageFlavor)) {
            image.accept((Image) offered.getTransferData(DataFlavor.imageFlavor));
            return true;
        }
        return false;
    }

    private @Nullable String text(Transferable offered, boolean formatted)
            throws UnsupportedFlavorException, IOException {
        if (formatted && offered.isDataFlavorSupported(DataFlavor.allHtmlFlavor)) {
            String html = String.valueOf(offered.getTransferData(DataFlavor.allHtmlFlavor));
            String markdown = html.length() > LONGEST_HTML ? "" : HtmlMarkdown.of(html);
            if (!markdown.isBlank()) {
                return markdown;
            }
        }
        return offered.isDataFlavorSupported(DataFlavor.stringFlavor)
                ? String.valueOf(offered.getTransferData(DataFlavor.stringFlavor))
                : null;
    }
}
