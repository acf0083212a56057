package org.collimator.ui.text;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.collimator.curriculum.Media;
import org.collimator.storage.MediaStore;

/** Pictures of the media folder, small enough for a preview; the last ones are kept. For any thread, but never the event thread. */
public final class SmallPictures {
    private static final int WIDEST = 480;
    private static final int KEPT = 32;
    private static final Map<String, BufferedImage> LAST = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BufferedImage> eldest) {
            return size() > KEPT;
        }
    };

    private SmallPictures() {}

    /** The picture at most 480 pixels wide; empty where it is none that Java can draw, or not there. */
    public static Optional<BufferedImage> of(Media media, MediaStore store) {
        String key = media.path() + "#" + media.sha256() + "#" + System.identityHashCode(store);
        synchronized (LAST) {
            BufferedImage known = LAST.get(key);
            if (known != null) {
                return Optional.of(known);
            }
        }
        if (!media.type().startsWith("image/") || !store.exists(media.path())) {
            return Optional.empty();
        }
        try (InputStream in = store.open(media.path());
                ImageInputStream stream = ImageIO.createImageInputStream(in)) {
            BufferedImage small = read(stream);
            if (small != null) {
                synchronized (LAST) {
                    LAST.put(key, small);
                }
            }
            return Optional.ofNullable(small);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static @org.jspecify.annotations.Nullable BufferedImage read(ImageInputStream stream) throws IOException {
        var readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            return null;
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(stream, true, true);
            ImageReadParam every = reader.getDefaultReadParam();
            int step = Math.max(1, reader.getWidth(0) / (2 * WIDEST));
            every.setSourceSubsampling(step, step, 0, 0);
            return scaled(reader.read(0, every));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage scaled(BufferedImage read) {
        if (read.getWidth() <= WIDEST) {
            return read;
        }
        int height = Math.max(1, Math.round(read.getHeight() * (float) WIDEST / read.getWidth()));
        BufferedImage small = new BufferedImage(WIDEST, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(read, 0, 0, WIDEST, height, null);
        graphics.dispose();
        return small;
    }
}
