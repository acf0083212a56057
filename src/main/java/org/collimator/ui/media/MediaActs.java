package org.collimator.ui.media;

import java.awt.Image;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
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
import org.collimator.ui.text.PictureDrop;

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

    /** Makes records of files that lie in the media folder without one. */
    void adopt(List<String> paths) {
        if (paths.isEmpty() || workspace.isReadOnly()) {
            return;
        }
        FolderMedia folder = workspace.folder().media();
        context.tasks()
                .run(
                        texts.get("adopt.running"),
                        signal -> {
                            List<FolderMedia.Added> described = new ArrayList<>();
                            for (String path : paths) {
                                described.add(folder.describe(path));
                            }
                            return described;
                        },
                        this::added,
                        this::failed);
    }

    /** Takes files without a record out of the media folder; undo brings them back. */
    void discard(List<String> paths) {
        if (!paths.isEmpty()) {
            workspace.removedFiles().remove(texts.get("discard.edit", paths.size()), Set.copyOf(paths), c -> c);
        }
    }

    /** Makes a medium of a picture that has no file yet, such as one from the clipboard. */
    void paste(Image image) {
        new PictureDrop(context)
                .image(
                        image,
                        brought -> edit(texts.get("paste.edit"), curriculum -> {
                            Curriculum with = curriculum;
                            for (PictureDrop.Brought each : brought) {
                                with = each.record().apply(with);
                            }
                            return with;
                        }));
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
                c -> scaling.apply(Edits.media(c, before.id(), media -> with(another ? unsaid(media) : media, file))));
        workspace.mediaChanged();
    }

    /** What was said of a patient was said of another picture. */
    private static Media unsaid(Media media) {
        return media.withDeidentification(null).withPatient(null);
    }

    /** Takes records away, with their files where the user wants that; one step of undo brings both back. */
    void remove(List<Media> media, int uses) {
        if (media.isEmpty() || workspace.isReadOnly()) {
            return;
        }
        int answer = context.dialogs()
                .ask(
                        texts.get("remove.title"),
                        texts.get("remove.message", media.size(), uses),
                        List.of(texts.get("remove.files"), texts.get("remove.records"), texts.get("remove.no")))
                .orElse(2);
        if (answer == 2) {
            return;
        }
        Set<MediaId> ids = new HashSet<>();
        Set<String> paths = new HashSet<>();
        media.forEach(one -> {
            ids.add(one.id());
            paths.add(one.path());
        });
        UnaryOperator<Curriculum> change = c -> c.withMedia(Edits.without(c.media(), one -> ids.contains(one.id())));
        String label = texts.get("remove.edit", media.size());
        if (answer == 0) {
            workspace.removedFiles().remove(label, paths, change);
        } else {
            edit(label, change);
        }
    }

    private void edit(String label, UnaryOperator<Curriculum> change) {
        workspace.edit(Edit.of(label, Place.FOLDER, change));
    }

    private void failed(Exception failure) {
        context.dialogs().failed(texts.get("failed"), String.valueOf(failure.getMessage()));
    }
}
