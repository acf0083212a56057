package org.collimator.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.SignOff;
import org.collimator.curriculum.VariantId;
import org.collimator.document.Edits;
import org.collimator.document.Place;
import org.collimator.imaging.trace.Traced;
import org.collimator.question.MediaId;
import org.collimator.storage.Sha256;
import org.collimator.validation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {
    private static final List<PackageFormat> SCORM12 =
            List.of(PackageFormats.ofId("scorm12").orElseThrow());

    @TempDir
    Path folder;

    private static ExportOptions options(String variant, boolean forced) {
        return new ExportOptions(
                ExportOptions.Keys.EMBEDDED,
                ExportOptions.Division.COURSE,
                ExportOptions.Scorm2004Edition.FOURTH,
                variant == null ? null : VariantId.parse(variant),
                forced);
    }

    @Test
    void errorsBlockUnlessForcedAndWarningsNeverDo() throws Exception {
        Finding error = Finding.error("x.y", Place.module("m2"));
        Path target = folder.resolve("course.zip");
        ExportException refused =
                assertThrows(ExportException.class, () -> run(List.of(error), SCORM12, options(null, false), target));
        assertEquals(List.of(error), refused.findings());
        assertFalse(Files.exists(target));
        run(List.of(error), SCORM12, options(null, true), target);
        assertTrue(Files.exists(target));
        run(List.of(Finding.warning("x.y", Place.module("m2"))), SCORM12, options(null, false), target);
    }

    @Test
    void anErrorInAModuleThatTheVariantLeavesOutDoesNotBlock() throws Exception {
        Finding error = Finding.error("x.y", Place.module("m2").at("questions", 0));
        run(List.of(error), SCORM12, options("short", false), folder.resolve("short.zip"));
        Finding inside = Finding.error("x.y", Place.module("m1"));
        assertThrows(
                ExportException.class,
                () -> run(List.of(inside), SCORM12, options("short", false), folder.resolve("short.zip")));
    }

    @Test
    void severalFormatsGoToAFolderAndAreTheSameAsEachAlone() throws Exception {
        Path output = folder.resolve("out");
        List<ExportReport> reports = run(List.of(), PackageFormats.all(), options(null, false), output);
        assertEquals(PackageFormats.all().size(), reports.size());
        for (int i = 0; i < reports.size(); i++) {
            PackageFormat format = PackageFormats.all().get(i);
            Path alone = folder.resolve("alone-" + format.id() + ".zip");
            run(List.of(), List.of(format), options(null, false), alone);
            Path together = reports.get(i).target();
            assertEquals(output, together.getParent());
            assertTrue(together.getFileName().toString().endsWith("-" + format.id() + ".zip"));
            assertArrayEquals(Files.readAllBytes(alone), Files.readAllBytes(together), format.id());
        }
    }

    @Test
    void aPictureIsLookedThroughOnceAndPackedOnceHoweverManyFormats() throws Exception {
        AtomicInteger opened = new AtomicInteger();
        MemoryMedia files = RichCourse.files();
        var counting = new org.collimator.storage.MediaStore() {
            @Override
            public boolean exists(String path) {
                return files.exists(path);
            }

            @Override
            public long size(String path) throws java.io.IOException {
                return files.size(path);
            }

            @Override
            public java.io.InputStream open(String path) throws java.io.IOException {
                if (path.equals("glossary.png")) {
                    opened.incrementAndGet();
                }
                return files.open(path);
            }

            @Override
            public List<String> paths() {
                return files.paths();
            }
        };
        new Exports(curriculum -> List.of())
                .run(
                        RichCourse.curriculum(),
                        counting,
                        PackageFormats.all(),
                        options(null, false),
                        folder.resolve("out"),
                        Progress.NONE);
        assertEquals(2, opened.get());
    }

    @Test
    void aVariantHoldsItsModulesAndNothingThatPointsElsewhere() throws Exception {
        Path target = folder.resolve("short.zip");
        run(List.of(), SCORM12, options("short", false), target);
        Curriculum variant = new PackageReader()
                .read(target, folder.resolve("read"), Progress.NONE)
                .curriculum();
        assertEquals(
                List.of("m1"),
                variant.modules().stream().map(m -> m.id().value()).toList());
        Module module = variant.modules().get(0);
        assertTrue(module.prerequisites().isEmpty(), "of a module that is left out");
        assertEquals(2, module.lessons().get(0).blocks().size(), "without the check of a question that is left out");
        assertEquals(
                List.of("exam"),
                variant.assessments().stream().map(a -> a.id().value()).toList());
        assertEquals(1, variant.assessments().get(0).items().size());
        assertFalse(variant.id().equals(RichCourse.curriculum().id()), "both may stand in one system");
        assertTrue(variant.title().endsWith("Short"));
        Set<String> media = new HashSet<>();
        variant.media().forEach(each -> media.add(each.id().value()));
        assertEquals(Set.of("cover", "scheme", "glossary-figure"), media);
    }

    @Test
    void anUnknownVariantIsNamed() {
        ExportException failure = assertThrows(
                ExportException.class,
                () -> run(List.of(), SCORM12, options("nobody", false), folder.resolve("x.zip")));
        assertTrue(failure.getMessage().contains("nobody"), failure.getMessage());
    }

    @Test
    void aMissingPictureThatIsShownIsAnErrorAndNothingIsWritten() throws Exception {
        Path target = folder.resolve("course.zip");
        ExportException refused = assertThrows(
                ExportException.class,
                () -> new Exports(curriculum -> List.of())
                        .run(
                                RichCourse.curriculum(),
                                new MemoryMedia(java.util.Map.of()),
                                SCORM12,
                                options(null, false),
                                target,
                                Progress.NONE));
        assertEquals(4, refused.findings().size(), "the fifth is not shown");
        assertTrue(refused.findings().stream().allMatch(f -> f.code().equals("package.media.missing")));
        assertFalse(Files.exists(target));
    }

    @Test
    void allSlicesOfAStackLeaveWithIt() throws Exception {
        Curriculum course = Edits.media(
                RichCourse.curriculum(),
                MediaId.parse("scheme"),
                media -> media.withPath("head").withType("application/dicom"));
        Map<String, byte[]> files = new HashMap<>(Map.of("head/1.png", new byte[3], "head/2.png", new byte[4]));
        for (String path : RichCourse.files().paths()) {
            files.put(path, RichCourse.files().open(path).readAllBytes());
        }
        Path target = folder.resolve("course.zip");
        new Exports(curriculum -> List.of())
                .run(course, new MemoryMedia(files), SCORM12, options(null, false), target, Progress.NONE);
        try (ZipFile zip = new ZipFile(target.toFile())) {
            assertEquals(3, zip.getEntry("media/head/1.png").getSize());
            assertEquals(4, zip.getEntry("media/head/2.png").getSize());
        }
    }

    @Test
    void aFileThatNobodySignedForDoesNotLeaveInThePlaceOfOneThatSomebodyDid() throws Exception {
        Curriculum course = Edits.media(
                RichCourse.curriculum(),
                MediaId.parse("spot"),
                media -> media.withSha256("0".repeat(64))
                        .withDeidentification(new SignOff("A. Physicist", null, "", Map.of())));
        Path target = folder.resolve("course.zip");
        Exports exports = new Exports(curriculum -> List.of());
        ExportException refused = assertThrows(
                ExportException.class,
                () -> exports.run(course, RichCourse.files(), SCORM12, options(null, false), target, Progress.NONE));
        assertEquals(
                List.of("package.media.replaced.signed"),
                refused.findings().stream().map(Finding::code).toList());
        assertFalse(Files.exists(target));
        List<Finding> forced = exports.run(
                        course, RichCourse.files(), SCORM12, options(null, true), target, Progress.NONE)
                .get(0)
                .findings();
        assertEquals(
                List.of("package.media.replaced"),
                forced.stream()
                        .map(Finding::code)
                        .filter(code -> code.startsWith("package.media.replaced"))
                        .toList());
    }

    @Test
    void whatAPhotographTellsBesidesWhatItShowsStaysOnTheDesktop() throws Exception {
        byte[] told = Traced.jpeg(6);
        Curriculum course =
                Edits.media(RichCourse.curriculum(), MediaId.parse("spot"), media -> media.withSha256(Sha256.of(told)));
        MemoryMedia files = RichCourse.files().with("a b/é ü.png", told);
        Path target = folder.resolve("course.zip");
        Exports exports = new Exports(curriculum -> List.of());
        List<Finding> findings = exports.run(
                        course, files, PackageFormats.all(), options(null, false), target, Progress.NONE)
                .get(1)
                .findings();
        assertTrue(findings.toString().contains("package.media.cleaned"), findings.toString());
        assertFalse(findings.toString().contains("package.media.replaced"), "the record describes what leaves");
        assertArrayEquals(told, files.open("a b/é ü.png").readAllBytes(), "nor is anything changed in the folder");
        for (Path zip : Files.list(target).toList()) {
            try (ZipFile opened = new ZipFile(zip.toFile())) {
                byte[] left = opened.getInputStream(opened.getEntry("media/a b/é ü.png"))
                        .readAllBytes();
                assertFalse(new String(left, StandardCharsets.ISO_8859_1).contains(Traced.SECRET), zip.toString());
                String records = new String(
                        opened.getInputStream(opened.getEntry("content/media.json"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8);
                assertTrue(records.contains(Sha256.of(left)), records);
            }
        }
    }

    @Test
    void aFileOfAnImagingDeviceDoesNotLeaveEvenWhereTheExportIsForced() {
        MemoryMedia files = RichCourse.files().with("a b/é ü.png", Traced.dicom());
        Path target = folder.resolve("course.zip");
        ExportException refused = assertThrows(
                ExportException.class,
                () -> new Exports(curriculum -> List.of())
                        .run(RichCourse.curriculum(), files, SCORM12, options(null, true), target, Progress.NONE));
        assertEquals("package.media.dicom", refused.findings().get(0).code());
        assertFalse(Files.exists(target));
    }

    @Test
    void aMissingPictureIsAWarningOfTheReportWhereTheExportIsForced() throws Exception {
        ExportReport report = new Exports(curriculum -> List.of())
                .run(
                        RichCourse.curriculum(),
                        new MemoryMedia(java.util.Map.of()),
                        SCORM12,
                        options(null, true),
                        folder.resolve("course.zip"),
                        Progress.NONE)
                .get(0);
        assertEquals(4, report.findings().size());
        assertTrue(report.findings().stream().allMatch(f -> f.code().equals("package.media.missing")));
    }

    @Test
    void theReportSaysThatQuestionsWithoutKeysAreNotScored() throws Exception {
        ExportOptions open = new ExportOptions(
                ExportOptions.Keys.OMITTED,
                ExportOptions.Division.MODULE,
                ExportOptions.Scorm2004Edition.THIRD,
                null,
                false);
        List<ExportReport> reports = run(List.of(), PackageFormats.all(), open, folder.resolve("open"));
        for (ExportReport report : reports) {
            assertEquals(8, report.fidelity().size());
            assertTrue(report.fidelity().stream()
                    .allMatch(each -> each.fidelity() == ExportReport.Fidelity.DEGRADED
                            && each.messageKey().equals("fidelity.not-scored")));
        }
    }

    private List<ExportReport> run(
            List<Finding> findings, List<PackageFormat> formats, ExportOptions options, Path output)
            throws ExportException {
        return new Exports(curriculum -> findings)
                .run(RichCourse.curriculum(), RichCourse.files(), formats, options, output, Progress.NONE);
    }
}
