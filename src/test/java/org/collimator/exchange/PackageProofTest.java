package org.collimator.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.collimator.storage.SchemaCheck;
import org.collimator.storage.Sha256;
import org.collimator.validation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageProofTest {
    @TempDir
    Path folder;

    @Test
    void whatTheWriterWritesIsProved() throws Exception {
        assertEquals(List.of(), proof(export()));
    }

    @Test
    void aChangedFileIsFoundByItsDigest() throws Exception {
        assertEquals(List.of("package.file.digest"), codes(rewritten("content/media.json", bytes -> {
            bytes[3] ^= 1;
            return bytes;
        })));
    }

    @Test
    void aShorterFileIsFoundByItsSize() throws Exception {
        assertEquals(
                List.of("package.file.size"),
                codes(rewritten("content/media.json", bytes -> java.util.Arrays.copyOf(bytes, 10))));
    }

    @Test
    void aMissingAndAnExcessFileAreFound() throws Exception {
        assertEquals(List.of("package.file.missing"), codes(rewritten("index.html", bytes -> null)));
        Path more = folder.resolve("more.zip");
        copy(export(), more, "", bytes -> bytes, "thumbs.db");
        assertEquals(List.of("package.file.excess"), codes(more));
    }

    @Test
    void aDamagedByteInThePackageIsFound() throws Exception {
        Path zip = export();
        byte[] bytes = Files.readAllBytes(zip);
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(zip, bytes);
        List<String> codes = codes(zip);
        assertEquals(1, codes.size());
        assertTrue(codes.get(0).startsWith("package.file."), codes::toString);
    }

    /** What is packed is known of a package just written; whatever is spoiled in it later must be found as well. */
    @Test
    void aSpoiledPackageIsFoundByWhatWasPacked() throws Exception {
        Path zip = export();
        List<PackedEntry> packed = packed(zip);
        assertEquals(List.of(), PackageProof.ofWritten(zip, packed, name -> false, (names, reader) -> List.of()));
        assertEquals(List.of("package.file.digest"), written(packed, "content/media.json", bytes -> {
            bytes[3] ^= 1;
            return bytes;
        }));
        assertEquals(
                List.of("package.file.size"),
                written(packed, "content/media.json", bytes -> java.util.Arrays.copyOf(bytes, 10)));
        assertEquals(List.of("package.file.missing"), written(packed, "index.html", bytes -> null));
        assertEquals(
                List.of("package.file.digest", "package.file.digest"),
                written(packed, "manifest.json", PackageProofTest::withAnotherDigest));
    }

    @Test
    void everyDamagedByteOfAWrittenPackageIsFound() throws Exception {
        Path zip = export();
        List<PackedEntry> packed = packed(zip);
        byte[] bytes = Files.readAllBytes(zip);
        for (PackedEntry entry : packed) {
            byte[] spoiled = bytes.clone();
            spoiled[(int) (entry.data() + entry.packed() / 2)] ^= 0x10;
            Files.write(zip, spoiled);
            assertEquals(
                    1,
                    PackageProof.ofWritten(zip, packed, name -> false, (names, reader) -> List.of())
                            .size(),
                    entry.path());
        }
    }

    @Test
    void theManifestFollowsItsPublishedSchema() throws Exception {
        for (PackageFormat format : PackageFormats.all()) {
            for (ExportOptions.Division division : ExportOptions.Division.values()) {
                ExportOptions options = new ExportOptions(
                        ExportOptions.Keys.EMBEDDED, division, ExportOptions.Scorm2004Edition.FOURTH, null, false);
                Path zip = folder.resolve(format.id() + division + ".zip");
                format.export(RichCourse.curriculum(), RichCourse.files(), options, zip, Progress.NONE);
                try (ZipFile file = new ZipFile(zip.toFile());
                        InputStream json = file.getInputStream(file.getEntry("manifest.json"))) {
                    assertEquals(List.of(), new SchemaCheck().check("manifest.json", json.readAllBytes()));
                }
            }
        }
    }

    @Test
    void everyCodeAndKeyHasWords() throws Exception {
        Properties words = new Properties();
        try (InputStream stream = PackageProof.class.getResourceAsStream("messages.properties")) {
            words.load(new java.io.InputStreamReader(stream, java.nio.charset.StandardCharsets.UTF_8));
        }
        Pattern key = Pattern.compile("\"((?:package|import|export|fidelity|json)\\.[a-z0-9.-]+[a-z0-9])\"");
        List<String> missing = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/collimator/exchange"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                key.matcher(Files.readString(source))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(each -> {
                            boolean finding = each.startsWith("package.") && !each.endsWith(".remedy");
                            if (!words.containsKey(each) || (finding && !words.containsKey(each + ".remedy"))) {
                                missing.add(each);
                            }
                        });
            }
        }
        assertEquals(List.of(), missing);
        for (PackageFormat format : PackageFormats.all()) {
            assertTrue(words.containsKey(format.labelKey()) && words.containsKey(format.hintKey()), format.id());
        }
    }

    private interface Change {
        byte[] of(byte[] bytes);
    }

    private Path export() throws ExportException {
        Path zip = folder.resolve("course.zip");
        PackageFormats.all()
                .get(0)
                .export(RichCourse.curriculum(), RichCourse.files(), ExportOptions.DEFAULT, zip, Progress.NONE);
        return zip;
    }

    private Path rewritten(String name, Change change) throws Exception {
        Path changed = folder.resolve("changed.zip");
        copy(export(), changed, name, change, "");
        return changed;
    }

    private static void copy(Path from, Path to, String name, Change change, String more) throws Exception {
        try (ZipFile source = new ZipFile(from.toFile());
                ZipOutputStream target = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : source.stream().toList()) {
                byte[] bytes = source.getInputStream(entry).readAllBytes();
                byte[] next = entry.getName().equals(name) ? change.of(bytes) : bytes;
                if (next != null) {
                    target.putNextEntry(new ZipEntry(entry.getName()));
                    target.write(next);
                }
            }
            if (!more.isEmpty()) {
                target.putNextEntry(new ZipEntry(more));
            }
        }
    }

    private static List<Finding> proof(Path zip) throws Exception {
        return PackageProof.of(zip, name -> false, (names, reader) -> List.of());
    }

    private List<String> written(List<PackedEntry> packed, String name, Change change) throws Exception {
        return PackageProof.ofWritten(rewritten(name, change), packed, each -> false, (names, reader) -> List.of())
                .stream()
                .map(Finding::code)
                .toList();
    }

    /** The digest of one file in the manifest begins differently. */
    private static byte[] withAnotherDigest(byte[] manifest) {
        String text = new String(manifest, java.nio.charset.StandardCharsets.UTF_8);
        int at = text.indexOf("\"sha256\": \"") + "\"sha256\": \"".length();
        char other = text.charAt(at) == '0' ? '1' : '0';
        return (text.substring(0, at) + other + text.substring(at + 1))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** What the writer knew of each entry, from an unspoiled package. */
    private static List<PackedEntry> packed(Path zip) throws Exception {
        List<PackedEntry> packed = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(zip)) {
            ZipFile file = new ZipFile(zip.toFile());
            for (ZipDirectory.Entry entry : ZipDirectory.read(channel, 10_000)) {
                byte[] bytes = file.getInputStream(file.getEntry(entry.name())).readAllBytes();
                String sha = Sha256.of(bytes);
                packed.add(new PackedEntry(
                        entry.name(),
                        entry.method() != 0,
                        entry.crc(),
                        entry.packed(),
                        entry.size(),
                        sha,
                        entry.offset()));
            }
            file.close();
        }
        return packed;
    }

    private static List<String> codes(Path zip) throws Exception {
        return proof(zip).stream().map(Finding::code).toList();
    }
}
