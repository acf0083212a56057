package org.collimator.exchange.scorm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.collimator.curriculum.Curriculum;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.PackageFormats;
import org.collimator.exchange.Progress;
import org.collimator.exchange.RichCourse;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.Opened;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lets a second judge, xmllint, hold finished packages against the very schemas that they carry, without a network. */
class PackageSchemaIT {
    @TempDir
    Path folder;

    @BeforeAll
    static void xmllintIsThere() throws Exception {
        boolean there;
        try {
            there = run(Path.of("."), "xmllint", "--version").code() == 0;
        } catch (IOException e) {
            there = false;
        }
        if (!there && "true".equals(System.getenv("CI"))) {
            fail("xmllint is not installed, and nothing may be skipped here");
        }
        Assumptions.assumeTrue(there, "xmllint is not installed");
    }

    @ParameterizedTest
    @EnumSource
    void everyPackageIsValidAgainstTheSchemasItCarries(ScormEdition edition) throws Exception {
        for (ExportOptions.Division division : ExportOptions.Division.values()) {
            Path zip = folder.resolve("rich-" + division + ".zip");
            ExportOptions options = options(edition, division);
            PackageFormats.ofId(format(edition))
                    .orElseThrow()
                    .export(RichCourse.curriculum(), RichCourse.files(), options, zip, Progress.NONE);
            validate(edition, zip);
            for (Path sample : samples()) {
                Path packed = folder.resolve(sample.getFileName() + "-" + division + ".zip");
                Opened opened = CurriculumFolder.open(sample, OpenOptions.READ);
                Curriculum course = opened.curriculum();
                PackageFormats.ofId(format(edition))
                        .orElseThrow()
                        .export(course, opened.folder().media(), options, packed, Progress.NONE);
                validate(edition, packed);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMistakeIsFound(ScormEdition edition) throws Exception {
        Path zip = folder.resolve("rich.zip");
        PackageFormats.ofId(format(edition))
                .orElseThrow()
                .export(
                        RichCourse.curriculum(),
                        RichCourse.files(),
                        options(edition, ExportOptions.Division.COURSE),
                        zip,
                        Progress.NONE);
        Path root = unpack(edition, zip);
        Path manifest = root.resolve("imsmanifest.xml");
        Files.writeString(manifest, Files.readString(manifest).replace("=\"sco\"", "=\"scorm\""));
        assertTrue(run(root, "xmllint", "--nonet", "--noout", "--schema", "all.xsd", "imsmanifest.xml")
                        .code()
                != 0);
    }

    private void validate(ScormEdition edition, Path zip) throws Exception {
        Path root = unpack(edition, zip);
        Result result = run(root, "xmllint", "--nonet", "--noout", "--schema", "all.xsd", "imsmanifest.xml");
        assertEquals(0, result.code(), zip.getFileName() + ": " + result.output());
    }

    /** The manifest, the schemas that came with it, and one that draws them together. */
    private Path unpack(ScormEdition edition, Path zip) throws IOException {
        Path root = Files.createTempDirectory(folder, "unpacked");
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                if (entry.getName().matches("[^/]+\\.(xml|xsd|dtd)")) {
                    try (var stream = file.getInputStream(entry)) {
                        Files.copy(stream, root.resolve(entry.getName()));
                    }
                }
            }
        }
        StringBuilder all = new StringBuilder("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n");
        imports(edition).forEach(all::append);
        Files.writeString(root.resolve("all.xsd"), all.append("</xs:schema>\n"));
        return root;
    }

    private static List<String> imports(ScormEdition edition) {
        List<String> imports = new ArrayList<>();
        imports.add(importOf(edition.namespace(), edition.is2004() ? "imscp_v1p1.xsd" : "imscp_rootv1p1p2.xsd"));
        edition.declarations().forEach(each -> {
            String name = each.getValue().substring(each.getValue().lastIndexOf('/') + 1);
            imports.add(importOf(each.getValue(), name.equals("imsss") ? "imsss_v1p0.xsd" : name + ".xsd"));
        });
        return imports;
    }

    private static String importOf(String namespace, String file) {
        return "<xs:import namespace=\"" + namespace + "\" schemaLocation=\"" + file + "\"/>\n";
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("samples"))) {
            return all.filter(CurriculumFolder::isCurriculum).sorted().toList();
        }
    }

    private static String format(ScormEdition edition) {
        return edition.is2004() ? "scorm2004" : "scorm12";
    }

    private static ExportOptions options(ScormEdition edition, ExportOptions.Division division) {
        ExportOptions.Scorm2004Edition year = edition == ScormEdition.SCORM_2004_3RD
                ? ExportOptions.Scorm2004Edition.THIRD
                : ExportOptions.Scorm2004Edition.FOURTH;
        return new ExportOptions(ExportOptions.Keys.EMBEDDED, division, year, null, false);
    }

    private record Result(int code, String output) {}

    private static Result run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "xmllint hangs");
        return new Result(process.exitValue(), output);
    }
}
