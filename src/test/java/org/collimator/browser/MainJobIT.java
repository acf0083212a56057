package org.collimator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.collimator.curriculum.Curriculum;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The main job as a user does it, with the packaged program, an LMS run time that others wrote, and a real browser. */
@RealBrowser
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class MainJobIT {
    private static final String SHOWN = "return document.querySelector('main')?.dataset.page !== undefined";

    @TempDir
    Path temp;

    @Test
    void aSampleLeavesAsAPackageAndItsScoreComesBackFromAnLms() throws Exception {
        Path work = Files.createDirectory(temp.resolve("empty"));
        Path temporary = Files.createDirectory(temp.resolve("temporary"));
        PackagedProgram.Ran demo = PackagedProgram.run(work, temporary);
        assertEquals(0, demo.code(), demo.said());
        Path packages = work.resolve("target/packages");
        Path zip = named(packages, "scorm12");
        assertTrue(demo.said().contains(zip.getFileName().toString()), demo.said());
        assertEquals(Set.of("temporary", "empty"), names(temp, "said"), "nothing is written elsewhere");
        assertEquals(Set.of(), names(temporary, "none"));
        assertEquals(Set.of("target"), names(work, "none"));

        Path unpacked = temp.resolve("lms");
        unpack(zip, unpacked);
        Curriculum curriculum = CurriculumFolder.open(packages.resolve("foundations"), OpenOptions.READ)
                .curriculum();
        Browser browser = Browser.start();
        try (browser;
                Course course = new Course(browser, standard -> "/lms/" + launchPage(unpacked), SHOWN)) {
            course.server().folder("/lms/", unpacked);
            course.underScormAgain("scorm12");
            int answered = new Candidate(browser).passes(course, curriculum.assessments(), curriculum);
            assertTrue(answered >= 20, "questions answered: " + answered);
            browser.outOfFrames();
            assertEquals("100", browser.text("return judge.cmi().core.score.raw"));
            assertEquals("passed", browser.text("return judge.cmi().core.lesson_status"));
            assertEquals(List.of(), browser.script("return judge.refusals"));
        }
    }

    private static Path named(Path folder, String part) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(part))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Set<String> names(Path folder, String butNot) throws IOException {
        Set<String> names = new HashSet<>();
        try (var files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(butNot))
                    .forEach(names::add);
        }
        return names;
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                assertTrue(file.startsWith(folder), entry.getName());
                assertFalse(entry.isDirectory(), "LMSs stumble over entries of folders: " + entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(in, file);
            }
        }
    }

    /** The page that an LMS opens: the first SCO of the manifest. */
    private static String launchPage(Path unpacked) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var manifest = factory.newDocumentBuilder()
                    .parse(unpacked.resolve("imsmanifest.xml").toFile());
            var resources = manifest.getElementsByTagNameNS("*", "resource");
            for (int i = 0; i < resources.getLength(); i++) {
                var resource = (Element) resources.item(i);
                if (resource.getAttribute("adlcp:scormtype").equals("sco")) {
                    return resource.getAttribute("href");
                }
            }
            throw new AssertionError("imsmanifest.xml names no SCO");
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
