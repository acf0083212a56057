package org.collimator.ui.image;

import java.awt.Image;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.TransferHandler;
import org.collimator.ui.kit.UiAction;

/** Dropping and pasting a picture, as a file or as an image. */
final class PictureTransfer extends TransferHandler {
    private static final long serialVersionUID = 1;

    private final transient Consumer<Path> file;
    private final transient Consumer<Image> image;

    private PictureTransfer(Consumer<Path> file, Consumer<Image> image) {
        this.file = file;
        this.image = image;
    }

    static void install(JComponent component, Consumer<Path> file, Consumer<Image> image) {
        component.setTransferHandler(new PictureTransfer(file, image));
        KeyStroke paste = UiAction.keys("menu V");
        component.getInputMap().put(paste, "paste-picture");
        component.getActionMap().put("paste-picture", TransferHandler.getPasteAction());
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor)
                || support.isDataFlavorSupported(DataFlavor.imageFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        Transferable data = support.getTransferable();
        try {
            if (support.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
                Optional<Path> first = ((List<?>) data.getTransferData(DataFlavor.javaFileListFlavor))
                        .stream()
                                .filter(File.class::isInstance)
                                .map(each -> ((File) each).toPath())
                                .filter(MediaImport::isPicture)
                                .findFirst();
                first.ifPresent(file);
                return first.isPresent();
            }
            if (data.getTransferData(DataFlavor.imageFlavor) instanceof Image picture) {
                image.accept(picture);
                return true;
            }
            return false;
        } catch (UnsupportedFlavorException | IOException refused) {
            return false;
        }
    }
}
