package org.collimator.ui.kit;

import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.Objects;

/**
 * Words on the clipboard, plain and formatted; each program takes what it can use.
 *
 * @param plain the words alone
 * @param html the same with markup
 */
public record Clip(String plain, String html) implements Transferable {
    private static final DataFlavor HTML = DataFlavor.fragmentHtmlFlavor;

    /** The text of the system's clipboard; blank where it holds none. */
    public static String text() {
        if (GraphicsEnvironment.isHeadless()) {
            return "";
        }
        try {
            Object text = Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
            return Objects.toString(text, "");
        } catch (UnsupportedFlavorException | IOException | HeadlessException | IllegalStateException none) {
            return "";
        }
    }

    /** Puts them on the system's clipboard. */
    public void copy() {
        Clipboard clipboard = Toolkit.getDefaultToolkit().getSystemClipboard();
        clipboard.setContents(this, (board, lost) -> {});
    }

    @Override
    public DataFlavor[] getTransferDataFlavors() {
        return new DataFlavor[] {HTML, DataFlavor.stringFlavor};
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
        return HTML.equals(flavor) || DataFlavor.stringFlavor.equals(flavor);
    }

    @Override
    public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
        if (HTML.equals(flavor)) {
            return html;
        }
        if (DataFlavor.stringFlavor.equals(flavor)) {
            return plain;
        }
        throw new UnsupportedFlavorException(flavor);
    }
}
