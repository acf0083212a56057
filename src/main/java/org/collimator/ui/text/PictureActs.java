package org.collimator.ui.text;

import java.awt.Image;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.collimator.document.ElementRef;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;

/** Puts pictures into a text; a picture's record and its place in the text are one step. On the event thread. */
final class PictureActs {
    private final EditorContext context;
    private final Supplier<Passage> passage;
    private final Consumer<Passage> change;
    private final PictureDrop drop;

    PictureActs(EditorContext context, Supplier<Passage> passage, Consumer<Passage> change) {
        this.context = context;
        this.passage = passage;
        this.change = change;
        this.drop = new PictureDrop(context);
    }

    void choose() {
        Texts texts = Texts.of(PictureActs.class);
        List<Path> chosen = context.dialogs()
                .open(
                        texts.get("picture.choose"),
                        true,
                        texts.get("picture.kind"),
                        "png",
                        "jpg",
                        "jpeg",
                        "gif",
                        "svg",
                        "webp");
        if (!chosen.isEmpty()) {
            files(chosen);
        }
    }

    void files(List<Path> files) {
        Optional<ElementRef> asked = drop.asking();
        drop.files(files, pictures -> drop.place(pictures, asked, () -> insert(pictures)));
    }

    void image(Image image) {
        Optional<ElementRef> asked = drop.asking();
        drop.image(image, pictures -> drop.place(pictures, asked, () -> insert(pictures)));
    }

    private void insert(List<PictureDrop.Brought> pictures) {
        Passage next = passage.get();
        for (PictureDrop.Brought each : pictures) {
            next = Marks.picture(
                    next, each.media().altShort(), each.media().id().value());
        }
        change.accept(next);
    }
}
