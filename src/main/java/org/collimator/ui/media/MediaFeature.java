package org.collimator.ui.media;

import java.util.Map;
import java.util.function.Function;
import org.collimator.document.ElementRef;
import org.collimator.ui.element.MediaForm;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.OneView;

/** The media and the way to them. */
public final class MediaFeature extends OneView {
    /** The id of the view. */
    public static final String VIEW = "media";

    /** The media of a window. */
    public MediaFeature(EditorContext context) {
        super(context, VIEW, () -> new MediaView(context));
    }

    /** How the form of a medium is made: with the way to put another file in its place. */
    public static Map<ElementRef.Kind, Function<EditorContext, ElementForm>> makers() {
        return Map.of(
                ElementRef.Kind.MEDIA,
                context -> MediaForm.page(context, new ReplaceFile(context, new MediaActs(context))::ask));
    }
}
