package org.collimator.ui.image;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.collimator.curriculum.Media;
import org.collimator.storage.MediaStore;
import org.collimator.ui.session.EditorContext;

/** Decodes pictures of the media folder off the event thread and keeps the last few. On the event thread. */
public final class Pictures {
    private static final int KEPT = 6;
    private static final int THUMBNAILS = 400;
    private static final double MOST_PIXELS = 24e6;

    private final EditorContext context;
    private final Map<String, Picture> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, BufferedImage> thumbnails = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<String, List<Consumer<BufferedImage>>> waiting = new HashMap<>();

    /** Pictures of a curriculum. */
    public Pictures(EditorContext context) {
        this.context = context;
    }

    private static String key(Media media) {
        return media.path() + "|" + media.sha256();
    }

    /** Gives the picture, at once where it is kept; tells where it cannot be shown. */
    public void load(Media media, Consumer<Picture> done, Consumer<Exception> failed) {
        Picture known = kept.get(key(media));
        if (known != null) {
            done.accept(known);
            return;
        }
        MediaStore store = context.workspace().folder().media();
        context.tasks()
                .quietly(
                        signal -> decode(store, media),
                        picture -> {
                            kept.put(key(media), picture);
                            trim(kept, KEPT);
                            done.accept(picture);
                        },
                        failed);
    }

    /** Gives the picture in small, at once where it is kept; nothing where it cannot be shown. */
    public void thumbnail(Media media, int box, Consumer<BufferedImage> done) {
        String key = key(media) + "|" + box;
        BufferedImage known = thumbnails.get(key);
        if (known != null) {
            done.accept(known);
            return;
        }
        List<Consumer<BufferedImage>> others = waiting.get(key);
        if (others != null) {
            others.add(done);
            return;
        }
        waiting.put(key, new ArrayList<>(List.of(done)));
        MediaStore store = context.workspace().folder().media();
        context.tasks()
                .quietly(signal -> decode(store, media).thumbnail(box), small -> arrived(key, small), failure -> {
                    // what cannot be decoded stays without a picture; the check of the media says so
                });
    }

    private void arrived(String key, BufferedImage small) {
        thumbnails.put(key, small);
        trim(thumbnails, THUMBNAILS);
        List<Consumer<BufferedImage>> waited = waiting.remove(key);
        if (waited != null) {
            waited.forEach(each -> each.accept(small));
        }
    }

    private static void trim(Map<String, ?> map, int most) {
        Iterator<String> oldest = map.keySet().iterator();
        while (map.size() > most && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }

    private static Picture decode(MediaStore store, Media media) throws IOException {
        try (InputStream in = store.open(media.path())) {
            return media.path().toLowerCase(Locale.ROOT).endsWith(".svg") ? drawing(in, media) : raster(in);
        }
    }

    private static Picture drawing(InputStream in, Media media) throws IOException {
        FlatSVGIcon icon = new FlatSVGIcon(in);
        int width = media.width() > 0 ? media.width() : icon.getIconWidth();
        int height = media.height() > 0 ? media.height() : icon.getIconHeight();
        if (!icon.hasFound() || width <= 0 || height <= 0) {
            throw new IOException(media.path());
        }
        int crisp = (double) width * height * 4 <= MOST_PIXELS ? 2 : 1;
        BufferedImage image = new BufferedImage(width * crisp, height * crisp, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        icon.derive(width * crisp, height * crisp).paintIcon(null, g, 0, 0);
        g.dispose();
        return Picture.of(width, height, image);
    }

    private static Picture raster(InputStream in) throws IOException {
        try (ImageInputStream image = ImageIO.createImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(image, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                int step = (int) Math.max(1, Math.ceil(Math.sqrt((double) width * height / MOST_PIXELS)));
                ImageReadParam param = reader.getDefaultReadParam();
                param.setSourceSubsampling(step, step, 0, 0);
                return Picture.of(width, height, reader.read(0, param));
            } finally {
                reader.dispose();
            }
        }
    }
}
