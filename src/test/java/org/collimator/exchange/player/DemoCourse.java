package org.collimator.exchange.player;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.Reference;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.PackageEntry;
import org.collimator.storage.JsonFormat;
import org.collimator.storage.MediaStore;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** A small course with every block, every kind and every sort of page; and a command that writes its pages to a folder. */
public final class DemoCourse {
    private DemoCourse() {}

    /** Writes the pages. Arguments: a folder, and if wanted a standard, "omitted" and "module". */
    public static void main(String[] args) throws IOException {
        List<String> words = List.of(args).subList(1, args.length);
        Standard standard = words.contains("scorm12")
                ? Standard.SCORM_12
                : words.contains("scorm2004") ? Standard.SCORM_2004 : Standard.NONE;
        ExportOptions options = new ExportOptions(
                words.contains("omitted") ? ExportOptions.Keys.OMITTED : ExportOptions.Keys.EMBEDDED,
                words.contains("module") ? ExportOptions.Division.MODULE : ExportOptions.Division.COURSE,
                ExportOptions.Scorm2004Edition.FOURTH,
                null,
                false);
        Curriculum course = words.contains("de") ? curriculum().withLanguage("de") : curriculum();
        write(Path.of(args[0]), course, options, standard);
    }

    static void write(Path folder, Curriculum course, ExportOptions options, Standard standard) throws IOException {
        for (PackageEntry entry : LearnerPages.entries(course, media(), options, standard)) {
            put(folder.resolve(entry.path()), entry.source());
        }
        for (String path : media().paths()) {
            put(folder.resolve("media").resolve(path), () -> media().open(path));
        }
    }

    private static void put(Path file, PackageEntry.Source source) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream in = source.open()) {
            Files.write(file, in.readAllBytes());
        }
    }

    public static Curriculum curriculum() {
        try (InputStream in = DemoCourse.class.getResourceAsStream("demo-course.json")) {
            JsonNode tree = JsonFormat.mapper().readTree(in);
            List<Map<String, Object>> csl =
                    JsonFormat.mapper().convertValue(tree.get("references"), new TypeReference<>() {});
            List<Reference> references = csl.stream().map(DemoCourse::reference).toList();
            List<Module> modules = JsonFormat.mapper().convertValue(tree.get("modules"), new TypeReference<>() {});
            List<Media> media = JsonFormat.mapper().convertValue(tree.get("media"), new TypeReference<>() {});
            Curriculum rest = JsonFormat.mapper().convertValue(tree.get("curriculum"), Curriculum.class);
            return rest.with(b -> b.modules(modules).references(references).media(media));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reference reference(Map<String, Object> csl) {
        Map<String, Object> rest = new TreeMap<>(csl);
        String id = String.valueOf(rest.remove("id"));
        return new Reference(
                org.collimator.question.ReferenceId.parse(id), rest, org.collimator.curriculum.Verification.UNVERIFIED);
    }

    /** Drawn pictures; a folder of three slices among them. */
    public static MediaStore media() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("wedge.png", picture(640, 360, 0));
        files.put("chest.png", picture(800, 800, 1));
        for (int i = 0; i < 3; i++) {
            files.put("stack/slice-" + i + ".png", picture(400, 400, 2 + i));
        }
        files.put("voice.wav", new byte[] {'R', 'I', 'F', 'F'});
        return new MediaStore() {
            @Override
            public boolean exists(String path) {
                return files.containsKey(path);
            }

            @Override
            public long size(String path) throws IOException {
                return bytes(path).length;
            }

            @Override
            public InputStream open(String path) throws IOException {
                return new ByteArrayInputStream(bytes(path));
            }

            @Override
            public List<String> paths() {
                return List.copyOf(files.keySet());
            }

            private byte[] bytes(String path) throws IOException {
                byte[] found = files.get(path);
                if (found == null) {
                    throw new IOException(path.toLowerCase(Locale.ROOT));
                }
                return found;
            }
        };
    }

    private static byte[] picture(int width, int height, int which) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (which == 0) {
            for (int i = 0; i < 11; i++) {
                pen.setColor(new Color(23 * i, 23 * i, 23 * i));
                pen.fillRect(i * width / 11, 0, width / 11 + 1, height);
            }
        } else {
            pen.setColor(new Color(60, 60, 60));
            pen.fillOval(width / 8, height / 10, width * 3 / 4, height * 8 / 10);
            pen.setColor(new Color(20, 20, 20));
            pen.fillOval(width / 5, height / 4, width / 4, height / 2);
            pen.fillOval(width * 11 / 20, height / 4, width / 4, height / 2);
            pen.setColor(new Color(210, 210, 210));
            pen.setStroke(new BasicStroke(width / 40f));
            pen.drawLine(width / 2, height / 8, width / 2, height * 7 / 8);
            pen.fillOval(width * 62 / 100 + which * 8, height * 38 / 100, width / 20, width / 20);
        }
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
