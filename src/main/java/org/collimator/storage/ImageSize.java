package org.collimator.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How many pixels a picture has, from its head alone: nothing is decoded, so a picture of a gigabyte costs no more than a small
 * one.
 *
 * @param width 0 where it is no picture that is known
 * @param height 0 where it is no picture that is known
 */
record ImageSize(int width, int height) {
    private static final ImageSize UNKNOWN = new ImageSize(0, 0);
    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]*\\.?[0-9]+)\\s*(px)?\\s*");

    static ImageSize of(Path file) throws IOException {
        if (file.getFileName().toString().endsWith(".svg")) {
            return drawing(file);
        }
        try (InputStream in = Files.newInputStream(file);
                ImageInputStream image = ImageIO.createImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
            return readers.hasNext() ? pixels(readers.next(), image) : UNKNOWN;
        }
    }

    private static ImageSize pixels(ImageReader reader, ImageInputStream image) {
        try {
            reader.setInput(image, true, true);
            return new ImageSize(reader.getWidth(0), reader.getHeight(0));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return UNKNOWN;
        } finally {
            reader.dispose();
        }
    }

    /** The root element of an SVG file, read without DTD and entities. */
    private static ImageSize drawing(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    return drawing(reader);
                }
            }
            return UNKNOWN;
        } catch (XMLStreamException broken) {
            return UNKNOWN;
        }
    }

    private static ImageSize drawing(XMLStreamReader root) {
        int width = length(root.getAttributeValue(null, "width"));
        int height = length(root.getAttributeValue(null, "height"));
        String box = root.getAttributeValue(null, "viewBox");
        if ((width == 0 || height == 0) && box != null) {
            String[] sides = box.trim().split("[\\s,]+", 0);
            return sides.length == 4 ? new ImageSize(length(sides[2]), length(sides[3])) : UNKNOWN;
        }
        return new ImageSize(width, height);
    }

    private static int length(@org.jspecify.annotations.Nullable String text) {
        Matcher matcher = LENGTH.matcher(text == null ? "" : text);
        return matcher.matches() ? (int) Math.round(Double.parseDouble(matcher.group(1))) : 0;
    }
}
