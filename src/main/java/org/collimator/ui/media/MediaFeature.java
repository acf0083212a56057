package org.collimator.ui.media;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.collimator.document.ElementRef;
import org.collimator.ui.element.MediaForm;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.CentreView;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;
import org.collimator.ui.session.Target;

/** The media and the way to them. */
public final class MediaFeature implements Feature {
    /** The id of the view. */
    public static final String VIEW = "media";

    private final EditorContext context;
    private final UiAction show;

    /** The media of a window. */
    public MediaFeature(EditorContext context) {
        this.context = context;
        show = new UiAction(
                Texts.of(MediaFeature.class),
                "media.show",
                () -> context.workspace().selection().show(new Target.View(VIEW)));
    }

    /** How the form of a medium is made: with the way to put another file in its place. */
    public static Map<ElementRef.Kind, Function<EditorContext, ElementForm>> makers() {
        return Map.of(
                ElementRef.Kind.MEDIA,
                context -> MediaForm.page(context, new ReplaceFile(context, new MediaActs(context))::ask));
    }

    @Override
    public List<UiAction> actions() {
        return List.of(show);
    }

    @Override
    public Map<String, List<String>> menus() {
        return Map.of("menu.view", List.of("media.show"));
    }

    @Override
    public Map<String, Supplier<CentreView>> views() {
        return Map.of(VIEW, () -> new MediaView(context));
    }
}
