package org.collimator.ui.bank;

import java.nio.file.Path;
import java.util.Optional;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Reference;
import org.collimator.document.ElementIndex;
import org.collimator.document.ElementRef;
import org.collimator.document.Place;
import org.collimator.question.Identifiers;
import org.collimator.text.Markdown;
import org.collimator.ui.session.Workspace;

/** What pictures and citations of a text stand for in a preview: small pictures of the folder, and the ids of references. */
public final class BankLinks implements Markdown.Links {
    private static final int WIDEST = 320;

    private final Workspace workspace;

    /** The pictures and references of an open curriculum. */
    public BankLinks(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Optional<Markdown.Picture> media(String id) {
        ElementIndex index = workspace.index();
        return index.find(new ElementRef(ElementRef.Kind.MEDIA, id), Media.class)
                .filter(media ->
                        drawable(media.type()) && workspace.folder().media().exists(media.path()))
                .map(this::picture);
    }

    private static boolean drawable(String type) {
        return type.equals("image/png") || type.equals("image/jpeg") || type.equals("image/gif");
    }

    private Markdown.Picture picture(Media media) {
        Path file = workspace.folder().root().resolve(Place.MEDIA).resolve(media.path());
        double scale = media.width() > WIDEST ? (double) WIDEST / media.width() : 1;
        return new Markdown.Picture(
                file.toUri().toString(), media.altShort(), (int) Math.round(media.width() * scale), (int)
                        Math.round(media.height() * scale));
    }

    @Override
    public Optional<String> citation(String id, String locator) {
        if (!Identifiers.isId(id)) {
            return Optional.empty();
        }
        return workspace
                .index()
                .find(new ElementRef(ElementRef.Kind.REFERENCE, id), Reference.class)
                .map(reference -> "[" + Markdown.escape(locator.isBlank() ? id : id + ", " + locator) + "]");
    }
}
