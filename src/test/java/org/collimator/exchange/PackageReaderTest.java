package org.collimator.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.collimator.curriculum.Curriculum;
import org.collimator.question.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PackageReaderTest {
    @TempDir
    Path folder;

    private Path zip;
    private Path target;

    @BeforeEach
    void places() {
        zip = folder.resolve("course.zip");
        target = folder.resolve("new/course");
    }

    static Stream<PackageFormat> formats() {
        return PackageFormats.all().stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aPackageOpensAgainAsTheSameCurriculum(PackageFormat format) throws Exception {
        Curriculum used = RichCourse.curriculum()
                .withMedia(RichCourse.curriculum().media().subList(0, 4));
        export(format, used, ExportOptions.DEFAULT);
        PackageReader.Imported imported = new PackageReader().read(zip, target, Progress.NONE);
        assertEquals(used, imported.curriculum());
        assertFalse(imported.keysOmitted());
        byte[] picture = RichCourse.files().open("a b/é ü.png").readAllBytes();
        assertArrayEquals(picture, Files.readAllBytes(target.resolve("media/a b/é ü.png")));
        for (String made : List.of("schema", "player", "learn", "index.html", "manifest.json")) {
            assertFalse(Files.exists(target.resolve(made)), made + " is no part of a curriculum folder");
        }
    }

    @Test
    void aPackageWithoutKeysSaysSo() throws Exception {
        ExportOptions open = new ExportOptions(
                ExportOptions.Keys.OMITTED,
                ExportOptions.Division.COURSE,
                ExportOptions.Scorm2004Edition.FOURTH,
                null,
                false);
        export(PackageFormats.all().get(0), RichCourse.curriculum(), open);
        PackageReader.Imported imported = new PackageReader().read(zip, target, Progress.NONE);
        assertTrue(imported.keysOmitted());
        List<Question> questions = imported.curriculum().modules().get(0).questions();
        assertEquals(4, questions.size());
        assertTrue(questions.stream().allMatch(question -> question.feedback().isEmpty()));
    }

    @Test
    void anOccupiedFolderIsLeftAlone() throws Exception {
        export(PackageFormats.all().get(0), RichCourse.curriculum(), ExportOptions.DEFAULT);
        Files.createDirectories(target);
        Files.writeString(target.resolve("mine.txt"), "mine");
        assertEquals("import.occupied", refused().code());
        assertEquals("mine", Files.readString(target.resolve("mine.txt")));
    }

    @Test
    void aCancelledImportLeavesNothing() throws Exception {
        export(PackageFormats.all().get(0), RichCourse.curriculum(), ExportOptions.DEFAULT);
        Progress cancelling = new Progress() {
            private int asked;

            @Override
            public void at(long done, long total) {
                // counts its questions instead
            }

            @Override
            public boolean cancelled() {
                return ++asked > 3;
            }
        };
        assertThrows(CancellationException.class, () -> new PackageReader().read(zip, target, cancelling));
        assertNothingWritten();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.txt",
                "content/../../evil.txt",
                "/etc/evil",
                "C:/evil.txt",
                "content\\..\\evil.txt",
                "./content/x.json",
                "content//x.json"
            })
    void aNameThatLeavesTheFolderIsRefused(String name) throws Exception {
        zip(List.of(name), "x".getBytes(StandardCharsets.UTF_8));
        ImportException refused = refused();
        assertEquals("package.name.unsafe", refused.code());
        assertTrue(refused.getMessage().contains("course.zip"), refused.getMessage());
        assertNothingWritten();
    }

    @Test
    void moreFilesThanAllowedAreRefusedUnread() throws Exception {
        List<String> names = new ArrayList<>();
        for (int i = 0; i <= PackageLimits.DEFAULT.entries(); i++) {
            names.add("media/" + i);
        }
        zip(names, new byte[0]);
        assertEquals("package.entries", refused().code());
    }

    @Test
    void aFileThatUnpacksAThousandfoldIsRefused() throws Exception {
        zip(List.of("media/zeros.png"), new byte[50 << 20]);
        assertTrue(Files.size(zip) < 100_000);
        assertEquals("package.bomb", refused().code());
        assertNothingWritten();
    }

    @Test
    void aFileThatLiesAboutItsSizeIsStoppedWhileItUnpacks() throws Exception {
        export(PackageFormats.all().get(0), RichCourse.curriculum(), ExportOptions.DEFAULT);
        byte[] bytes = Files.readAllBytes(zip);
        int central = centralOf(bytes, "content/curriculum.json");
        littleEndian(bytes).putInt(central + 24, 100);
        Files.write(zip, bytes);
        assertEquals("package.file.damaged", refused().code());
        assertNothingWritten();
    }

    @Test
    void filesThatShareTheirBytesAreRefused() throws Exception {
        export(PackageFormats.all().get(0), RichCourse.curriculum(), ExportOptions.DEFAULT);
        byte[] bytes = Files.readAllBytes(zip);
        int first = centralOf(bytes, "content/curriculum.json");
        int second = centralOf(bytes, "content/media.json");
        ByteBuffer buffer = littleEndian(bytes);
        buffer.putInt(second + 42, buffer.getInt(first + 42));
        Files.write(zip, bytes);
        assertEquals("package.overlap", refused().code());
    }

    @Test
    void aLinkIsRefused() throws Exception {
        export(PackageFormats.all().get(0), RichCourse.curriculum(), ExportOptions.DEFAULT);
        byte[] bytes = Files.readAllBytes(zip);
        littleEndian(bytes).putInt(centralOf(bytes, "media/cover.png") + 38, 0120777 << 16);
        Files.write(zip, bytes);
        assertEquals("package.link", refused().code());
        assertNothingWritten();
    }

    @Test
    void aNameThatIsThereTwiceIsRefused() throws Exception {
        zip(List.of("media/aa", "media/ab"), new byte[3]);
        byte[] bytes = Files.readAllBytes(zip);
        bytes[centralOf(bytes, "media/ab") + 46 + "media/a".length()] = 'a';
        Files.write(zip, bytes);
        assertEquals("package.name.twice", refused().code());
    }

    @Test
    void namesThatDifferOnlyInCapitalsAreRefused() throws Exception {
        zip(List.of("media/scan.png", "media/Scan.png"), new byte[3]);
        assertEquals("package.name.case", refused().code());
    }

    @Test
    void whatAProgramKeepsToItselfDoesNotComeFromAPackage() throws Exception {
        export(PackageFormats.all().get(0), RichCourse.curriculum().withReferences(List.of()), ExportOptions.DEFAULT);
        String kept = "content/.collimator/x";
        Path changed = rewritten(
                name -> name.replace("content/references.json", kept),
                (name, bytes) -> name.equals("manifest.json")
                        ? new String(bytes, StandardCharsets.UTF_8)
                                .replace("content/references.json", kept)
                                .getBytes(StandardCharsets.UTF_8)
                        : bytes);
        new PackageReader().read(changed, target, Progress.NONE);
        assertTrue(Files.exists(target.resolve("curriculum.json")));
        assertFalse(Files.exists(target.resolve(".collimator/x")));
    }

    @Test
    void aChangedFileIsNamed() throws Exception {
        export(PackageFormats.all().get(0), RichCourse.curriculum(), ExportOptions.DEFAULT);
        zip = rewritten(UnaryOperator.identity(), (name, bytes) -> {
            if (name.equals("content/modules/m2.json")) {
                bytes[bytes.length / 2] ^= 1;
            }
            return bytes;
        });
        ImportException refused = refused();
        assertEquals("package.file.digest", refused.code());
        assertTrue(refused.getMessage().contains("content/modules/m2.json"), refused.getMessage());
        assertNothingWritten();
    }

    @Test
    void aFileThatIsNoZipIsRefused() throws Exception {
        Files.writeString(zip, "GIF89a");
        assertEquals("package.not-a-zip", refused().code());
        Files.write(zip, new byte[0]);
        assertEquals("package.not-a-zip", refused().code());
    }

    @Test
    void aZipThatIsNoPackageOfOursIsRefused() throws Exception {
        zip(List.of("imsmanifest.xml"), "<manifest/>".getBytes(StandardCharsets.UTF_8));
        assertEquals("package.manifest.missing", refused().code());
    }

    @Test
    void aManifestOfAMillionBracketsIsRefused() throws Exception {
        zip(List.of("manifest.json"), "[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        // ten thousand times smaller packed: already the ratio gives it away; stored, the parser has to
        assertTrue(List.of("package.bomb", "package.manifest.unreadable")
                .contains(refused().code()));
        storedManifest("{\"format\":" + "[".repeat(1_000_000));
        assertEquals("package.manifest.unreadable", refused().code());
        assertNothingWritten();
    }

    @Test
    void aNewerPackageIsRefusedInWords() throws Exception {
        storedManifest("{\"format\":\"collimator-package\",\"formatVersion\":99,\"identifier\":\"x\"}");
        assertEquals("package.manifest.newer", refused().code());
    }

    @Test
    void everyTruncationIsRefused() throws Exception {
        export(PackageFormats.all().get(0), RichCourse.curriculum(), ExportOptions.DEFAULT);
        byte[] whole = Files.readAllBytes(zip);
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            Files.write(zip, java.util.Arrays.copyOf(whole, random.nextInt(whole.length)));
            refused();
        }
        assertNothingWritten();
    }

    @Test
    void noFlippedByteGetsThroughOrEscapes() throws Exception {
        export(PackageFormats.all().get(0), RichCourse.curriculum(), ExportOptions.DEFAULT);
        byte[] whole = Files.readAllBytes(zip);
        Curriculum original =
                new PackageReader().read(zip, target, Progress.NONE).curriculum();
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = whole.clone();
            int at = random.nextBoolean() ? random.nextInt(bytes.length) : bytes.length - 1 - random.nextInt(2500);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(zip, bytes);
            Path out = folder.resolve("out" + i);
            try {
                // a flip in a date, or in a page that is not read, changes nothing
                assertEquals(
                        original,
                        new PackageReader().read(zip, out, Progress.NONE).curriculum(),
                        "byte " + at);
            } catch (ImportException refused) {
                assertFalse(Files.exists(out), "byte " + at);
            }
        }
    }

    private void storedManifest(String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (var channel = java.nio.channels.FileChannel.open(
                zip,
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.TRUNCATE_EXISTING,
                java.nio.file.StandardOpenOption.WRITE)) {
            PackageEntry entry =
                    new PackageEntry("manifest.json", () -> new java.io.ByteArrayInputStream(bytes), false);
            PackageWriter.write(channel, List.of(entry), List.of(), Progress.NONE);
        }
    }

    private void export(PackageFormat format, Curriculum curriculum, ExportOptions options) throws ExportException {
        format.export(curriculum, RichCourse.files(), options, zip, Progress.NONE);
    }

    private ImportException refused() {
        return assertThrows(ImportException.class, () -> new PackageReader().read(zip, target, Progress.NONE));
    }

    /** Neither the folder nor anything half-made beside it, and nothing outside. */
    private void assertNothingWritten() throws IOException {
        assertFalse(Files.exists(target));
        try (Stream<Path> all = Files.walk(folder)) {
            List<String> names = all.map(path -> path.getFileName().toString()).toList();
            assertTrue(
                    names.stream().noneMatch(name -> name.contains("evil") || name.startsWith(".")), names::toString);
        }
    }

    private void zip(List<String> names, byte[] content) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(content);
                out.closeEntry();
            }
        }
    }

    /** The package with other names and bytes, otherwise whole. */
    private Path rewritten(UnaryOperator<String> names, BiFunction<String, byte[], byte[]> content) throws IOException {
        Path changed = folder.resolve("changed.zip");
        try (ZipFile from = new ZipFile(zip.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry entry : from.stream().toList()) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(names.apply(entry.getName())));
                to.write(content.apply(entry.getName(), bytes));
            }
        }
        return changed;
    }

    private static int centralOf(byte[] zip, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer buffer = littleEndian(zip);
        for (int at = zip.length - 46 - wanted.length; at >= 0; at--) {
            if (buffer.getInt(at) == 0x02014b50
                    && java.util.Arrays.equals(zip, at + 46, at + 46 + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new AssertionError(name + " is not in the directory");
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
