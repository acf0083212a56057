package org.collimator.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Packages as trees against those of the repository; {@code -Dgolden.update} writes them anew, and the difference is what to
 * review. What belongs to the player is left out: it has tests of its own.
 */
class PackageGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/collimator/exchange/golden");

    @TempDir
    Path folder;

    static Stream<Arguments> packages() {
        return Stream.of(
                Arguments.of("json", ExportOptions.Division.COURSE, ExportOptions.Scorm2004Edition.FOURTH),
                Arguments.of("scorm12", ExportOptions.Division.COURSE, ExportOptions.Scorm2004Edition.FOURTH),
                Arguments.of("scorm12", ExportOptions.Division.MODULE, ExportOptions.Scorm2004Edition.FOURTH),
                Arguments.of("scorm2004", ExportOptions.Division.COURSE, ExportOptions.Scorm2004Edition.THIRD),
                Arguments.of("scorm2004", ExportOptions.Division.MODULE, ExportOptions.Scorm2004Edition.FOURTH));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void thePackageIsTheGoldenOne(
            String format, ExportOptions.Division division, ExportOptions.Scorm2004Edition edition) throws Exception {
        Path zip = folder.resolve("course.zip");
        ExportOptions options = new ExportOptions(ExportOptions.Keys.EMBEDDED, division, edition, null, false);
        PackageFormats.ofId(format)
                .orElseThrow()
                .export(RichCourse.curriculum(), RichCourse.files(), options, zip, Progress.NONE);
        Map<String, String> tree = tree(zip);
        Path golden = GOLDEN.resolve(format + "-" + division.name().toLowerCase(java.util.Locale.ROOT) + "-"
                + edition.name().toLowerCase(java.util.Locale.ROOT) + ".txt");
        String text = text(tree);
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertEquals(Files.readString(golden), text);
    }

    private static String text(Map<String, String> tree) {
        StringBuilder text = new StringBuilder();
        tree.forEach(
                (name, content) -> text.append("=== ").append(name).append('\n').append(content));
        return text.toString();
    }

    private static Map<String, String> tree(Path zip) throws Exception {
        Map<String, String> tree = new TreeMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                String name = entry.getName();
                if (!name.startsWith("player/")) {
                    try (InputStream stream = file.getInputStream(entry)) {
                        tree.put(name, normalised(name, stream.readAllBytes()));
                    }
                }
            }
        }
        return tree;
    }

    /** What people can read of a file; of others only that it is there. */
    private static String normalised(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (name.equals("imsmanifest.xml")) {
            return text.lines()
                            .filter(line -> !line.contains("href=\"player/"))
                            .collect(java.util.stream.Collectors.joining("\n"))
                    + "\n";
        }
        if (name.equals("manifest.json")) {
            return text.replaceAll("(?s)\\{\\s*\"path\": \"(player|learn)/[^}]*\\},?\\s*", "")
                    .replaceAll(
                            "(\"path\": \"(?:[^\"/]*\\.html|schema/[^\"]*)\",\\s*)\"size\": \\d+,\\s*\"sha256\": \"[0-9a-f]*\"",
                            "$1…");
        }
        return name.startsWith("content/") ? text : "";
    }
}
