package org.collimator.ui.image;

import java.util.Objects;
import org.collimator.curriculum.Media;
import org.collimator.document.ElementRef;
import org.collimator.question.MediaId;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.jspecify.annotations.Nullable;

/**
 * The picture that a canvas shows: loads it when it becomes another one, and says on the canvas what is in the way. On the
 * event thread.
 */
public final class ShownPicture {
    private final EditorContext context;
    private final Pictures pictures;
    private final ImageCanvas canvas;
    private final String none;
    private final Texts texts = Texts.of(ShownPicture.class);
    private @Nullable Media media;

    /**
     * None yet.
     *
     * @param none what the canvas says where there is none
     */
    public ShownPicture(EditorContext context, Pictures pictures, ImageCanvas canvas, String none) {
        this.context = context;
        this.pictures = pictures;
        this.canvas = canvas;
        this.none = none;
    }

    /** The record of the picture that is shown; null where there is none. */
    public @Nullable Media media() {
        return media;
    }

    /** Shows another picture; nothing happens where it is the one that is shown. */
    public void show(@Nullable MediaId id) {
        Media next = id == null
                ? null
                : context.workspace()
                        .index()
                        .find(ElementRef.of(id), Media.class)
                        .orElse(null);
        if (next == null) {
            media = null;
            canvas.say(id == null ? none : texts.get("canvas.missing"));
        } else if (!Objects.equals(next, media)) {
            media = next;
            canvas.say(texts.get("canvas.loading"));
            pictures.load(next, picture -> arrived(next, picture), failure -> failed(next));
        }
    }

    private void arrived(Media loaded, Picture picture) {
        if (loaded.equals(media)) {
            canvas.show(picture);
        }
    }

    private void failed(Media refused) {
        if (refused.equals(media)) {
            canvas.say(texts.get("canvas.unreadable", refused.path()));
        }
    }
}
