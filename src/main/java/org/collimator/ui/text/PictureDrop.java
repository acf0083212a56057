package org.collimator.ui.text;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.MediaBuilder;
import org.collimator.document.ElementRef;
import org.collimator.question.MediaId;
import org.collimator.storage.FolderMedia;
import org.collimator.storage.StorageException;
import org.collimator.ui.form.FreshId;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;

/**
 * Brings pictures into the media folder, off the event thread, and gives them records. The same file twice has one record. On the
 * event thread.
 */
public final class PictureDrop {
    private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "gif", "svg", "webp");

    private final EditorContext context;
    private final Texts texts = Texts.of(PictureDrop.class);

    /** For the pictures of one window. */
    public PictureDrop(EditorContext context) {
        this.context = context;
    }

    /**
     * A picture that is in the folder.
     *
     * @param media its record
     * @param record adds the record to a curriculum that does not have it yet; to be part of the edit that uses the picture
     */
    public record Brought(Media media, UnaryOperator<Curriculum> record) {}

    /** Whether a file looks like a picture that pages can show. */
    public static boolean isPicture(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) && Files.isRegularFile(file);
    }

    /** The element that is shown now, which asks for pictures that arrive later. */
    public Optional<ElementRef> asking() {
        return context.workspace().selection().element();
    }

    /**
     * Puts pictures where they were asked for: their records and what the act edits are one step. Where another element is shown by
     * now, its fields must not get them; they wait among the media.
     *
     * @param asked what {@link #asking} was
     */
    public void place(List<Brought> pictures, Optional<ElementRef> asked, Runnable act) {
        UnaryOperator<Curriculum> records = curriculum -> {
            Curriculum with = curriculum;
            for (Brought each : pictures) {
                with = each.record().apply(with);
            }
            return with;
        };
        if (asked.equals(asking())) {
            context.workspace().together(records, act);
        } else {
            context.workspace()
                    .edit(
                            texts.get("picture.deed"),
                            ElementRef.of(pictures.get(0).media().id()),
                            records);
        }
    }

    /** Brings files in; tells of those that are there, in order. */
    public void files(List<Path> files, Consumer<List<Brought>> done) {
        if (context.workspace().isReadOnly()) {
            return;
        }
        FolderMedia folder = context.workspace().folder().media();
        context.tasks()
                .run(
                        texts.get("picture.adding"),
                        signal -> {
                            List<FolderMedia.Added> added = new java.util.ArrayList<>();
                            for (Path file : files) {
                                added.add(folder.add(file));
                            }
                            return added;
                        },
                        added -> brought(added, done),
                        this::failed);
    }

    /** Brings a picture in that has no file yet, such as one from the clipboard. */
    public void image(Image image, Consumer<List<Brought>> done) {
        if (context.workspace().isReadOnly()) {
            return;
        }
        FolderMedia folder = context.workspace().folder().media();
        context.tasks()
                .run(
                        texts.get("picture.adding"),
                        signal -> List.of(added(folder, image)),
                        added -> brought(added, done),
                        this::failed);
    }

    private static FolderMedia.Added added(FolderMedia folder, Image image) throws IOException, StorageException {
        Path temp = Files.createTempDirectory("collimator-picture");
        Path file = temp.resolve("picture.png");
        try {
            ImageIO.write(buffered(image), "png", file.toFile());
            return folder.add(file);
        } finally {
            try (Stream<Path> left = Files.list(temp)) {
                for (Path each : left.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(temp);
        }
    }

    private static BufferedImage buffered(Image image) throws IOException {
        if (image instanceof BufferedImage drawn) {
            return drawn;
        }
        int width = image.getWidth(null);
        int height = image.getHeight(null);
        if (width <= 0 || height <= 0) {
            throw new IOException("a picture without size");
        }
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return copy;
    }

    private void failed(Exception failure) {
        context.dialogs().failed(texts.get("picture.failed"), String.valueOf(failure.getMessage()));
    }

    private void brought(List<FolderMedia.Added> added, Consumer<List<Brought>> done) {
        context.workspace().mediaChanged();
        List<Brought> all = new java.util.ArrayList<>();
        List<Media> fresh = new java.util.ArrayList<>();
        for (FolderMedia.Added each : added) {
            all.add(record(each, fresh));
        }
        if (!all.isEmpty()) {
            done.accept(all);
        }
    }

    private Brought record(FolderMedia.Added file, List<Media> fresh) {
        List<Media> known = Stream.concat(context.workspace().current().media().stream(), fresh.stream())
                .toList();
        for (Media media : known) {
            if (media.path().equals(file.path())) {
                return new Brought(media, with(media));
            }
        }
        String name = file.path().replaceFirst("\\.[^.]*$", "");
        String id = FreshId.of(
                name,
                "picture",
                taken -> known.stream().anyMatch(each -> each.id().value().equals(taken)));
        Media media = MediaBuilder.builder()
                .id(new MediaId(id))
                .path(file.path())
                .type(file.type())
                .sha256(file.sha256())
                .width(file.width())
                .height(file.height())
                .build();
        fresh.add(media);
        return new Brought(media, with(media));
    }

    private static UnaryOperator<Curriculum> with(Media media) {
        return curriculum -> {
            if (curriculum.media().stream().anyMatch(each -> each.id().equals(media.id()))) {
                return curriculum;
            }
            List<Media> all = new java.util.ArrayList<>(curriculum.media());
            all.add(media);
            return curriculum.withMedia(all);
        };
    }
}
