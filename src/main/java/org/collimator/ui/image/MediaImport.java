package org.collimator.ui.image;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.MediaBuilder;
import org.collimator.document.Edit;
import org.collimator.document.Place;
import org.collimator.question.MediaId;
import org.collimator.storage.FolderMedia;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Workspace;

/** Takes pictures into the media folder, off the event thread, and writes their records. On the event thread. */
public final class MediaImport {
    /** The endings of the files of pictures. */
    public static final List<String> ENDINGS =
            List.of("png", "jpg", "jpeg", "gif", "svg", "bmp", "webp", "tif", "tiff");

    private final EditorContext context;
    private final Texts texts = Texts.of(MediaImport.class);

    /** Imports into a curriculum. */
    public MediaImport(EditorContext context) {
        this.context = context;
    }

    /** Whether a file looks like a picture. */
    public static boolean isPicture(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    /** Asks for a file and takes it in. */
    public void ask(String mergeKey, Consumer<MediaId> done) {
        context.dialogs()
                .open(texts.get("import.title"), false, texts.get("import.kind"), ENDINGS.toArray(String[]::new))
                .forEach(file -> file(file, mergeKey, done));
    }

    /**
     * Takes a file in.
     *
     * @param mergeKey under which the edit that follows becomes one step with the new record
     * @param done is told the record's id
     */
    public void file(Path file, String mergeKey, Consumer<MediaId> done) {
        if (context.workspace().isReadOnly()) {
            return;
        }
        FolderMedia media = context.workspace().folder().media();
        context.tasks()
                .run(
                        texts.get("import.running"),
                        signal -> media.add(file),
                        added -> done.accept(record(added, mergeKey)),
                        this::failed);
    }

    /** Takes a picture of the clipboard in. */
    public void image(Image image, String mergeKey, Consumer<MediaId> done) {
        if (context.workspace().isReadOnly()) {
            return;
        }
        FolderMedia media = context.workspace().folder().media();
        context.tasks()
                .run(
                        texts.get("import.running"),
                        signal -> {
                            Path folder = Files.createTempDirectory("collimator");
                            Path file = folder.resolve("pasted-picture.png");
                            try {
                                write(image, file);
                                return media.add(file);
                            } finally {
                                Files.deleteIfExists(file);
                                Files.deleteIfExists(folder);
                            }
                        },
                        added -> done.accept(record(added, mergeKey)),
                        this::failed);
    }

    private static void write(Image image, Path file) throws IOException {
        int width = image.getWidth(null);
        int height = image.getHeight(null);
        if (width <= 0 || height <= 0) {
            throw new IOException("an empty picture");
        }
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = copy.createGraphics();
        g.drawImage(image, 0, 0, null);
        g.dispose();
        ImageIO.write(copy, "png", file.toFile());
    }

    private void failed(Exception failure) {
        context.dialogs().failed(texts.get("import.failed"), String.valueOf(failure.getMessage()));
    }

    /** The record of a file; the one that there is where the file was in the folder already. */
    private MediaId record(FolderMedia.Added added, String mergeKey) {
        Workspace workspace = context.workspace();
        Curriculum now = workspace.current();
        for (Media known : now.media()) {
            if (known.path().equals(added.path())) {
                return known.id();
            }
        }
        MediaId id = free(added.path(), now);
        Media media = MediaBuilder.builder()
                .id(id)
                .path(added.path())
                .type(added.type())
                .sha256(added.sha256())
                .width(added.width())
                .height(added.height())
                .build();
        workspace.history().endMerge();
        workspace.edit(new Edit<>(
                texts.get("import.deed"), mergeKey, Place.media(now.media().size()), curriculum -> {
                    List<Media> next = new ArrayList<>(curriculum.media());
                    next.add(media);
                    return curriculum.withMedia(next);
                }));
        workspace.mediaChanged();
        return id;
    }

    private static MediaId free(String path, Curriculum curriculum) {
        Set<String> taken =
                curriculum.media().stream().map(media -> media.id().value()).collect(Collectors.toSet());
        int dot = path.lastIndexOf('.');
        String stem = (dot > 0 ? path.substring(0, dot) : path).replace('/', '-');
        String plain = stem.replaceAll("^[^A-Za-z0-9]+", "");
        String base = plain.isEmpty() ? "picture" : plain.length() > 60 ? plain.substring(0, 60) : plain;
        String id = base;
        for (int n = 2; taken.contains(id); n++) {
            id = base + "-" + n;
        }
        return MediaId.parse(id);
    }
}
