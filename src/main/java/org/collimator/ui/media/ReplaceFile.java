package org.collimator.ui.media;

import org.collimator.curriculum.Media;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;

/** Asks for a file and puts it in the place of a record's. On the event thread. */
final class ReplaceFile {
    private final EditorContext context;
    private final MediaActs acts;
    private final Texts texts = Texts.of(ReplaceFile.class);

    ReplaceFile(EditorContext context, MediaActs acts) {
        this.context = context;
        this.acts = acts;
    }

    void ask(Media media) {
        if (!context.workspace().isReadOnly()) {
            context.dialogs().open(texts.get("replace"), false, texts.get("files")).stream()
                    .findFirst()
                    .ifPresent(file -> acts.replace(media, file));
        }
    }
}
