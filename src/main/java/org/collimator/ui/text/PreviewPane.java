package org.collimator.ui.text;

import java.awt.Image;
import java.awt.Point;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.storage.MediaStore;
import org.collimator.text.Markdown;
import org.collimator.ui.form.ReferenceWords;
import org.collimator.ui.kit.HtmlPane;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;

/** A text as learners will read it, with its pictures. Rendered off the event thread; an answer that is no longer wanted is dropped. */
final class PreviewPane {
    private final EditorContext context;
    private final HtmlPane pane = new HtmlPane(address -> {});
    private final JScrollPane scroll = new JScrollPane(pane);
    private String wanted = "";

    private record Rendered(String html, Map<String, Image> pictures) {}

    PreviewPane(EditorContext context) {
        this.context = context;
        pane.setName("text.preview");
        pane.getAccessibleContext()
                .setAccessibleName(Texts.of(PreviewPane.class).get("preview.name"));
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    }

    JComponent component() {
        return scroll;
    }

    void render(String markdown) {
        wanted = markdown;
        Curriculum curriculum = context.workspace().current();
        MediaStore store = context.workspace().folder().media();
        context.tasks()
                .quietly(
                        signal -> rendered(markdown, curriculum, store),
                        done -> show(markdown, done),
                        failure -> show(markdown, new Rendered(Markdown.escape(markdown), Map.of())));
    }

    private void show(String markdown, Rendered done) {
        if (!wanted.equals(markdown)) {
            return;
        }
        Point place = scroll.getViewport().getViewPosition();
        pane.show(done.html(), done.pictures());
        scroll.getViewport().validate();
        scroll.getViewport().setViewPosition(place);
    }

    private static Rendered rendered(String markdown, Curriculum curriculum, MediaStore store) {
        Map<String, Image> pictures = new HashMap<>();
        String html = Markdown.html(markdown, new Markdown.Links() {
            @Override
            public Optional<Markdown.Picture> media(String id) {
                return curriculum.media().stream()
                        .filter(media -> media.id().value().equals(id))
                        .findFirst()
                        .flatMap(media -> picture(media, store, pictures));
            }

            @Override
            public Optional<String> citation(String id, String locator) {
                return curriculum.references().stream()
                        .filter(reference -> reference.id().value().equals(id))
                        .findFirst()
                        .map(reference -> "<i>[" + Markdown.escape(ReferenceWords.shortly(reference))
                                + (locator.isBlank() ? "" : ", " + Markdown.escape(locator)) + "]</i>");
            }
        });
        return new Rendered(html, pictures);
    }

    private static Optional<Markdown.Picture> picture(Media media, MediaStore store, Map<String, Image> pictures) {
        String name = "media/" + media.id().value();
        return SmallPictures.of(media, store).map(small -> {
            pictures.put(name, small);
            return new Markdown.Picture(name, media.altShort(), small.getWidth(null), small.getHeight(null));
        });
    }
}
