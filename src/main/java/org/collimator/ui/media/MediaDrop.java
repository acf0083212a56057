package org.collimator.ui.media;

import java.awt.Image;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import javax.swing.TransferHandler;

/** Takes files that are dropped or pasted, and pictures that are pasted from another program. On the event thread. */
final class MediaDrop extends TransferHandler {
    private static final long serialVersionUID = 1;

    private final transient MediaActs acts;
    private final transient BooleanSupplier open;

    /** @param open whether anything may be taken now */
    MediaDrop(MediaActs acts, BooleanSupplier open) {
        this.acts = acts;
        this.open = open;
    }

    /** Takes what is on the clipboard. */
    void paste(JComponent into) {
        Transferable content = Toolkit.getDefaultToolkit().getSystemClipboard().getContents(null);
        if (content != null) {
            importData(new TransferSupport(into, content));
        }
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return open.getAsBoolean()
                && (support.isDataFlavorSupported(DataFlavor.javaFileListFlavor)
                        || support.isDataFlavorSupported(DataFlavor.imageFlavor));
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)) {
            return false;
        }
        try {
            Transferable content = support.getTransferable();
            if (content.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
                acts.add(files(content));
            } else {
                acts.paste((Image) content.getTransferData(DataFlavor.imageFlavor));
            }
            return true;
        } catch (UnsupportedFlavorException | IOException refused) {
            return false;
        }
    }

    private static List<Path> files(Transferable content) throws UnsupportedFlavorException, IOException {
        List<Path> files = new ArrayList<>();
        for (Object file : (List<?>) content.getTransferData(DataFlavor.javaFileListFlavor)) {
            files.add(((File) file).toPath());
        }
        return files;
    }
}
