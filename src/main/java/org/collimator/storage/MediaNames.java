package org.collimator.storage;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Names for media files that every file system and every web server can handle: letters of ASCII, digits, dots, hyphens and
 * underscores, at most 80 of them, no device name of Windows.
 */
record MediaNames(String stem, String ending) {
    private static final int LONGEST = 80;
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("bmp", "image/bmp"),
            Map.entry("tif", "image/tiff"),
            Map.entry("tiff", "image/tiff"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("wav", "audio/wav"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("vtt", "text/vtt"),
            Map.entry("pdf", "application/pdf"));

    /** The name that a file with this one gets. */
    static MediaNames of(String original) {
        String plain = Normalizer.normalize(original, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .replaceAll("[^A-Za-z0-9._-]+", "-");
        int dot = plain.lastIndexOf('.');
        boolean ends = dot >= 0 && plain.substring(dot + 1).matches("[A-Za-z0-9]{1,10}");
        String ending = ends ? plain.substring(dot).toLowerCase(Locale.ROOT) : "";
        String stem = (ends ? plain.substring(0, dot) : plain)
                .replaceAll("-{2,}", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
        if (stem.length() > LONGEST - ending.length()) {
            stem = stem.substring(0, LONGEST - ending.length()).replaceAll("[-.]+$", "");
        }
        if (stem.isEmpty()) {
            stem = "file";
        }
        return new MediaNames(ModuleFileNames.isDevice(stem) ? "_" + stem : stem, ending);
    }

    /** The name itself for 1, then with -2, -3 and so on. */
    String numbered(int n) {
        return n == 1 ? stem + ending : stem + "-" + n + ending;
    }

    /** The media type by the ending of the name. */
    static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }
}
