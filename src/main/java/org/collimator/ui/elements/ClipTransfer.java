package org.collimator.ui.elements;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collimator.document.Clip;
import org.collimator.document.ElementRef;
import org.collimator.document.Elements;
import org.collimator.storage.ClipCodec;
import org.collimator.ui.form.ElementTitles;

/**
 * Copied elements on the clipboard or under the pointer: as JSON for windows of this program, in whatever process, and as plain text,
 * the titles line by line, for all others.
 *
 * @param clip the elements
 * @param folder the curriculum folder in which their media files are
 * @param refs the elements where they came from, for a move within the same window
 */
public record ClipTransfer(Clip clip, String folder, List<ElementRef> refs) implements Transferable {
    /** The elements as JSON. */
    public static final DataFlavor JSON =
            new DataFlavor("application/x-collimator+json; class=java.io.InputStream", "Collimator elements");

    private static final DataFlavor OWN =
            new DataFlavor(DataFlavor.javaJVMLocalObjectMimeType + "; class=" + ClipTransfer.class.getName(), null);

    public ClipTransfer {
        refs = List.copyOf(refs);
    }

    @Override
    public DataFlavor[] getTransferDataFlavors() {
        return new DataFlavor[] {OWN, JSON, DataFlavor.stringFlavor};
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
        return List.of(getTransferDataFlavors()).contains(flavor);
    }

    @Override
    public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
        if (flavor.equals(OWN)) {
            return this;
        }
        if (flavor.equals(JSON)) {
            return new ByteArrayInputStream(new ClipCodec().write(clip, folder).getBytes(StandardCharsets.UTF_8));
        }
        if (flavor.equals(DataFlavor.stringFlavor)) {
            return plain();
        }
        throw new UnsupportedFlavorException(flavor);
    }

    private String plain() {
        return clip.elements().stream()
                .map(element -> ElementTitles.of(Elements.ref(element), element))
                .collect(Collectors.joining("\n"));
    }

    /** Whether there are elements on it. */
    static boolean isOn(Transferable content) {
        return content.isDataFlavorSupported(OWN) || content.isDataFlavorSupported(JSON);
    }

    /** The elements that come from a window of this process. */
    public static Optional<ClipTransfer> own(Transferable content) {
        try {
            return content.isDataFlavorSupported(OWN) && content.getTransferData(OWN) instanceof ClipTransfer own
                    ? Optional.of(own)
                    : Optional.empty();
        } catch (UnsupportedFlavorException | IOException gone) {
            return Optional.empty();
        }
    }

    /** The JSON of elements that come from elsewhere. */
    static Optional<String> json(Transferable content) {
        try {
            if (content.isDataFlavorSupported(JSON) && content.getTransferData(JSON) instanceof InputStream stream) {
                try (stream) {
                    return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return Optional.empty();
        } catch (UnsupportedFlavorException | IOException gone) {
            return Optional.empty();
        }
    }
}
