package org.collimator.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.collimator.exchange.json.PackageManifest;
import org.collimator.storage.JsonFormat;
import org.collimator.storage.Sha256;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackageFormatContractTest {
    @TempDir
    Path folder;

    static Stream<PackageFormat> formats() {
        return PackageFormats.all().stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSameCourseGivesTheSameBytes(PackageFormat format) throws Exception {
        Path first = export(format, "first.zip");
        Path second = export(format, "second.zip");
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theManifestNamesEveryFileWithItsSizeAndDigest(PackageFormat format) throws Exception {
        try (ZipFile zip = new ZipFile(export(format, "course.zip").toFile())) {
            byte[] json = bytes(zip, zip.getEntry("manifest.json"));
            PackageManifest manifest = JsonFormat.mapper().readValue(json, PackageManifest.class);
            List<String> named = manifest.resources().stream()
                    .flatMap(resource -> resource.files().stream())
                    .map(PackageManifest.FileEntry::path)
                    .sorted()
                    .toList();
            List<String> there = zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> !name.equals("manifest.json"))
                    .filter(name -> !name.equals("imsmanifest.xml") && !name.matches("[^/]*\\.(xsd|dtd)"))
                    .sorted()
                    .toList();
            assertEquals(there, named);
            for (PackageManifest.Resource resource : manifest.resources()) {
                for (PackageManifest.FileEntry file : resource.files()) {
                    byte[] bytes = bytes(zip, zip.getEntry(file.path()));
                    assertEquals(bytes.length, file.size(), file.path());
                    String digest = Sha256.of(bytes);
                    assertEquals(digest, file.sha256(), file.path());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void onlyMediaThatAreShownTravel(PackageFormat format) throws Exception {
        try (ZipFile zip = new ZipFile(export(format, "course.zip").toFile())) {
            assertTrue(zip.getEntry("media/cover.png") != null, "named in the summary");
            assertTrue(zip.getEntry("media/a b/é ü.png") != null, "named by a hotspot");
            assertTrue(zip.getEntry("media/scheme.svg") != null, "named in a lesson");
            assertTrue(zip.getEntry("media/glossary.png") != null, "named in the glossary");
            assertFalse(zip.getEntry("media/unused.png") != null);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void noPathIsAbsoluteOrLeavesThePackage(PackageFormat format) throws Exception {
        try (ZipFile zip = new ZipFile(export(format, "course.zip").toFile())) {
            zip.stream().map(ZipEntry::getName).forEach(name -> {
                assertFalse(name.startsWith("/") || name.contains("\\") || name.contains(".."), name);
                assertFalse(name.endsWith("/"), name);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void omittedKeysAreNowhereInThePackage(PackageFormat format) throws Exception {
        ExportOptions options = new ExportOptions(
                ExportOptions.Keys.OMITTED,
                ExportOptions.Division.COURSE,
                ExportOptions.Scorm2004Edition.FOURTH,
                null,
                false);
        Path target = folder.resolve("open.zip");
        format.export(RichCourse.curriculum(), RichCourse.files(), options, target, Progress.NONE);
        try (ZipFile zip = new ZipFile(target.toFile())) {
            List<? extends ZipEntry> course = zip.stream()
                    .filter(entry -> !entry.getName().startsWith("schema/"))
                    .toList();
            for (ZipEntry entry : course) {
                String text = new String(bytes(zip, entry), java.nio.charset.StandardCharsets.ISO_8859_1);
                assertFalse(text.contains(RichCourse.SECRET), entry.getName());
                assertFalse(text.contains(RichCourse.SECRET_NUMBER), entry.getName());
                assertFalse(text.contains("\"key\""), entry.getName());
                assertFalse(text.contains("\"credit\""), entry.getName());
            }
        }
    }

    private Path export(PackageFormat format, String name) throws ExportException {
        Path target = folder.resolve(name);
        ExportReport report = format.export(
                RichCourse.curriculum(), RichCourse.files(), ExportOptions.DEFAULT, target, Progress.NONE);
        assertEquals(target, report.target());
        return target;
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (var stream = zip.getInputStream(entry)) {
            return stream.readAllBytes();
        }
    }
}
