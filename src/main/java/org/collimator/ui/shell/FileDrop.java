package org.collimator.ui.shell;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JFrame;
import javax.swing.TransferHandler;

/** Takes a folder or a package that is dropped on a window. On the event thread. */
final class FileDrop extends TransferHandler {
    private static final long serialVersionUID = 1;

    private final transient Consumer<Path> open;

    private FileDrop(Consumer<Path> open) {
        this.open = open;
    }

    /** Lets a window take what is dropped where none of its parts wants it. */
    static void on(JFrame frame, Consumer<Path> open) {
        frame.getRootPane().setTransferHandler(new FileDrop(open));
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        try {
            Object data = support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            if (data instanceof List<?> files) {
                files.stream().map(File.class::cast).map(File::toPath).forEach(open);
                return true;
            }
            return false;
        } catch (UnsupportedFlavorException | IOException gone) {
            return false;
        }
    }
}
