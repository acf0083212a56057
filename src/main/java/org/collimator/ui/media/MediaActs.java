package org.collimator.ui.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.MediaBuilder;
import org.collimator.document.Edit;
import org.collimator.document.Edits;
import org.collimator.document.Place;
import org.collimator.question.MediaId;
import org.collimator.storage.FolderMedia;
import org.collimator.storage.StorageException;
import org.collimator.ui.form.FreshId;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Workspace;

/** What can be done with media, each in one undo step; files are copied off the event thread. On the event thread. */
final class MediaActs {
    private final EditorContext context;
    private final Workspace workspace;
    private final Texts texts = Texts.of(MediaActs.class);

    MediaActs(EditorContext context) {
        this.context = context;
        this.workspace = context.workspace();
    }

    /** Copies files into the media folder and makes a record of each. */
    void add(List<Path> files) {
        if (files.isEmpty() || workspace.isReadOnly()) {
            return;
        }
        context.tasks()
                .run(
                        texts.get("add.running"),
                        signal -> {
                            List<FolderMedia.Added> added = new ArrayList<>();
                            for (Path file : files) {
                                added.add(workspace.folder().media().add(file));
                            }
                            return added;
                        },
                        this::added,
                        this::failed);
    }

    private void added(List<FolderMedia.Added> files) {
        Set<String> taken = new HashSet<>();
        workspace.current().media().forEach(one -> taken.add(one.id().value()));
        List<Media> all = new ArrayList<>(workspace.current().media());
        for (FolderMedia.Added file : files) {
            String stem = file.path().replaceAll("\\.[^.]*$", "");
            String id = FreshId.of(stem, "media", taken::contains);
            taken.add(id);
            all.add(with(MediaBuilder.builder().id(new MediaId(id)).build(), file));
        }
        edit(texts.get("add.edit", files.size()), c -> c.withMedia(all));
        workspace.mediaChanged();
    }

    private static Media with(Media media, FolderMedia.Added file) {
        return media.withPath(file.path())
                .withType(file.type())
                .withSha256(file.sha256())
                .withWidth(file.width())
                .withHeight(file.height());
    }

    /** Puts another file in the place of a record's, wherever it is used; marks in the picture follow its size, and who signed for the old one did not see this one. */
    void replace(Media media, Path file) {
        context.tasks()
                .run(
                        texts.get("replace.running"),
                        signal -> workspace.folder().media().add(file),
                        added -> replaced(media, added, texts.get("replace.edit"), true),
                        this::failed);
    }

    /** Puts a smaller picture in the place of a record's. */
    void optimise(Media media, Optimised smaller) {
        String stem = media.path().replaceAll("^.*/|\\.[^.]*$", "");
        context.tasks()
                .run(
                        texts.get("replace.running"),
                        signal -> store(stem, smaller),
                        added -> replaced(media, added, texts.get("optimise.edit"), false),
                        this::failed);
    }

    private FolderMedia.Added store(String stem, Optimised smaller) throws IOException, StorageException {
        Path folder = Files.createTempDirectory("collimator-picture");
        Path file = folder.resolve((stem.isEmpty() ? "picture" : stem) + "." + smaller.ending());
        try {
            Files.write(file, smaller.bytes());
            return workspace.folder().media().add(file);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    /** @param another whether it shows something else, so that nobody has signed for it yet */
    private void replaced(Media before, FolderMedia.Added file, String label, boolean another) {
        boolean sized = before.width() > 0 && before.height() > 0 && file.width() > 0 && file.height() > 0;
        Scaling scaling = sized
                ? new Scaling(
                        before.id(), (double) file.width() / before.width(), (double) file.height() / before.height())
                : new Scaling(before.id(), 1, 1);
        edit(
                label,
                c -> scaling.apply(Edits.media(
                        c, before.id(), media -> with(another ? media.withDeidentification(null) : media, file))));
        workspace.mediaChanged();
    }

    /** Takes records away; the files stay in the folder, so that it can be undone. */
    void remove(List<Media> media, int uses) {
        if (media.isEmpty() || workspace.isReadOnly()) {
            return;
        }
        boolean sure = context.dialogs()
                .ask(
                        texts.get("remove.title"),
                        texts.get("remove.message", media.size(), uses),
                        List.of(texts.get("remove.yes"), texts.get("remove.no")))
                .filter(answer -> answer == 0)
                .isPresent();
        if (sure) {
            Set<MediaId> ids = new HashSet<>();
            media.forEach(one -> ids.add(one.id()));
            edit(
                    texts.get("remove.edit", media.size()),
                    c -> c.withMedia(Edits.without(c.media(), one -> ids.contains(one.id()))));
        }
    }

    private void edit(String label, java.util.function.UnaryOperator<Curriculum> change) {
        workspace.edit(Edit.of(label, Place.FOLDER, change));
    }

    private void failed(Exception failure) {
        context.dialogs().failed(texts.get("failed"), String.valueOf(failure.getMessage()));
    }
}
