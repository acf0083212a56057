package org.collimator.ui.image;

import java.awt.Image;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.collimator.document.ElementRef;
import org.collimator.question.MediaId;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.text.PictureDrop;

/**
 * Takes a picture into the media folder for a field that asked for it: its record and what the field then says are one step. On the
 * event thread.
 */
public final class MediaImport {
    /** The endings of the files of pictures. */
    public static final List<String> ENDINGS =
            List.of("png", "jpg", "jpeg", "gif", "svg", "bmp", "webp", "tif", "tiff");

    private final EditorContext context;
    private final PictureDrop drop;
    private final Texts texts = Texts.of(MediaImport.class);

    /** Imports into a curriculum. */
    public MediaImport(EditorContext context) {
        this.context = context;
        this.drop = new PictureDrop(context);
    }

    /** Whether a file looks like a picture. */
    public static boolean isPicture(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    /** Asks for a file and takes it in. */
    public void ask(Consumer<MediaId> done) {
        context.dialogs()
                .open(texts.get("import.title"), false, texts.get("import.kind"), ENDINGS.toArray(String[]::new))
                .forEach(file -> file(file, done));
    }

    /**
     * Takes a file in.
     *
     * @param done is told the record's id, and edits what asked for the picture
     */
    public void file(Path file, Consumer<MediaId> done) {
        Optional<ElementRef> asked = drop.asking();
        drop.files(List.of(file), brought -> drop.place(brought, asked, () -> done.accept(id(brought))));
    }

    /** Takes a picture of the clipboard in. */
    public void image(Image image, Consumer<MediaId> done) {
        Optional<ElementRef> asked = drop.asking();
        drop.image(image, brought -> drop.place(brought, asked, () -> done.accept(id(brought))));
    }

    private static MediaId id(List<PictureDrop.Brought> brought) {
        return brought.get(0).media().id();
    }
}
