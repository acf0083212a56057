package org.collimator.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Place;
import org.collimator.validation.Finding;
import org.collimator.validation.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BrokenFolderTest {
    private static final List<String> FILES =
            List.of("curriculum.json", "modules/m0.json", "modules/m1.json", "references.json", "media.json");

    @TempDir
    Path temp;

    private Path root;
    private final Curriculum course = TestCourses.course(2, "a");

    @BeforeEach
    void createTheFolder() throws StorageException {
        root = temp.resolve("course");
        CurriculumFolder.create(root, course).folder().close();
    }

    @Test
    void everyFileCutAtAnyLengthGivesAFindingAndTheRestStillOpens() throws Exception {
        for (String file : FILES) {
            byte[] whole = Files.readAllBytes(root.resolve(file));
            int step = Math.max(1, whole.length / 120);
            for (int length = 0; length < whole.length - 1; length += step) {
                Files.write(root.resolve(file), Arrays.copyOf(whole, length));
                expectOneProblem(file, "cut at " + length);
            }
            Files.write(root.resolve(file), whole);
        }
        assertEquals(course, CurriculumFolder.open(root, OpenOptions.READ).curriculum());
    }

    @Test
    void aDamagedFolderCannotBeSavedOver() throws Exception {
        for (String file : FILES) {
            byte[] whole = Files.readAllBytes(root.resolve(file));
            Files.write(root.resolve(file), Arrays.copyOf(whole, whole.length / 2));
            Opened opened = CurriculumFolder.open(root);
            try (CurriculumFolder folder = opened.folder()) {
                assertEquals(
                        ReadOnly.Reason.DAMAGED, opened.readOnly().orElseThrow().reason(), file);
                assertThrows(
                        StorageException.class,
                        () -> folder.save(
                                opened.curriculum(), opened.curriculum().withTitle("x")));
            }
            assertArrayEquals(Arrays.copyOf(whole, whole.length / 2), Files.readAllBytes(root.resolve(file)));
            Files.write(root.resolve(file), whole);
        }
    }

    @Test
    void aFileFilledWithZerosAfterAPowerCutGivesAFinding() throws Exception {
        for (String file : FILES) {
            byte[] whole = Files.readAllBytes(root.resolve(file));
            Files.write(root.resolve(file), new byte[whole.length]);
            expectOneProblem(file, "zeros");
            Files.write(root.resolve(file), whole);
        }
    }

    @Test
    void aListOfModulesUnderAnotherNameIsToldByTheFilesThatNobodyLists() throws Exception {
        Path file = root.resolve("curriculum.json");
        Files.writeString(file, Files.readString(file).replace("\"modules\"", "\"modulus\""));
        Opened opened = CurriculumFolder.open(root, OpenOptions.READ);
        assertEquals(
                List.of("storage.module.unlisted", "storage.module.unlisted"),
                opened.problems().stream().map(Finding::code).toList());
    }

    @Test
    void randomDamageNeverThrowsAndNeverGoesUnnoticedWhereItBreaksTheJson() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            String file = FILES.get(random.nextInt(FILES.size()));
            String hint = "seed " + seed + ", round " + round;
            byte[] whole = Files.readAllBytes(root.resolve(file));
            byte[] damaged = whole.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Files.write(root.resolve(file), damaged);
            Opened opened = CurriculumFolder.open(root, OpenOptions.READ);
            if (opened.problems().isEmpty()) {
                assertEquals(2, opened.curriculum().modules().size(), hint);
            }
            opened.problems().forEach(finding -> assertReadable(finding, hint));
            Files.write(root.resolve(file), whole);
        }
    }

    private void expectOneProblem(String file, String what) throws Exception {
        Opened opened = CurriculumFolder.open(root, OpenOptions.READ);
        try (CurriculumFolder folder = opened.folder()) {
            String hint = file + " " + what + ": " + opened.problems();
            List<Finding> errors = opened.problems().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList();
            assertEquals(1, errors.size(), hint);
            assertEquals(file, errors.get(0).place().file(), hint);
            assertReadable(errors.get(0), hint);
            assertEquals(
                    file.equals("modules/m0.json") || file.equals("modules/m1.json") ? 1 : 2,
                    opened.curriculum().modules().size(),
                    hint);
        }
    }

    private static void assertReadable(Finding finding, String hint) {
        String text = StorageMessages.withRemedy(finding.code(), finding.args());
        assertTrue(text.contains(String.valueOf(finding.args().get(0))), hint + text);
        assertFalse(text.matches("(?s).*(\\{\\d}|Exception|tools\\.jackson|java\\.).*"), hint + text);
        if (finding.code().startsWith("storage.file.") && finding.args().size() > 2) {
            assertTrue((int) finding.args().get(1) >= 1 && (int) finding.args().get(2) >= 1, hint + text);
        }
    }

    @Test
    void aMillionLevelsOfNestingGetAMessage() throws Exception {
        for (String deep : List.of("[".repeat(1_000_000), "{\"a\":".repeat(1_000_000))) {
            for (String file : FILES) {
                byte[] whole = Files.readAllBytes(root.resolve(file));
                Files.writeString(root.resolve(file), "{\"extra\": " + deep);
                Opened opened = CurriculumFolder.open(root, OpenOptions.READ);
                assertTrue(
                        opened.problems().stream()
                                .anyMatch(finding -> finding.place().file().equals(file)
                                        && Stream.of("storage.file.too-deep", "storage.file.wrong-type")
                                                .anyMatch(finding.code()::equals)),
                        file + opened.problems());
                Files.write(root.resolve(file), whole);
            }
        }
    }

    @Test
    void lineAndColumnPointAtTheFault() throws Exception {
        replace("modules/m1.json", "\"title\": \"Module m1", "\"title\": 12, \"nothing\": \"Module m1");
        Finding finding = onlyProblem();
        assertEquals("storage.file.wrong-type", finding.code());
        assertEquals(new Place("modules/m1.json", "/title"), finding.place());
        assertEquals(3, finding.args().get(1));
    }

    @Test
    void anUnknownKindOfQuestionIsNamed() throws Exception {
        replace("modules/m0.json", "\"kind\": \"hotspot\"", "\"kind\": \"hologram\"");
        Finding finding = onlyProblem();
        assertEquals("storage.file.unknown-kind", finding.code());
        assertEquals("hologram", finding.args().get(3));
        assertTrue(
                finding.place().pointer().startsWith("/questions/"),
                finding.place().toString());
    }

    @Test
    void aMemberThatStandsTwiceIsNamed() throws Exception {
        replace("modules/m0.json", "\"title\": \"Module", "\"title\": \"x\", \"title\": \"Module");
        assertEquals("title", onlyProblem().args().get(3));
    }

    @Test
    void aReferenceWithoutAnIdIsNamedByItsPlace() throws Exception {
        replace("references.json", "\"id\": \"r2\"", "\"idd\": \"r2\"");
        assertEquals("/1/id", onlyProblem().place().pointer());
    }

    @Test
    void wrongShapesOfTheHeadAreFindingsToo() throws Exception {
        byte[] whole = Files.readAllBytes(root.resolve("curriculum.json"));
        for (String head : List.of(
                "[]",
                "12",
                "null",
                "\"x\"",
                "{}",
                "{\"formatVersion\": \"one\"}",
                "{\"formatVersion\": 1, \"id\": \"x\", \"modules\": 3}",
                "{\"formatVersion\": 1, \"id\": \"x\", \"modules\": [\"../m0\"]}",
                "{\"formatVersion\": 1, \"id\": \"x\", \"modules\": [{}]}",
                "{\"formatVersion\": -1, \"id\": \"x\"}")) {
            Files.writeString(root.resolve("curriculum.json"), head);
            Opened opened = CurriculumFolder.open(root, OpenOptions.READ);
            assertTrue(
                    opened.problems().stream()
                            .anyMatch(each -> each.severity() == Severity.ERROR
                                    && each.place().file().equals("curriculum.json")),
                    head + opened.problems());
            opened.problems().forEach(finding -> assertReadable(finding, head));
        }
        Files.write(root.resolve("curriculum.json"), whole);
    }

    @Test
    void aMissingModuleFileIsNamedAndTheOtherOpens() throws Exception {
        Files.delete(root.resolve("modules/m0.json"));
        Finding finding = onlyProblem();
        assertEquals("storage.module.missing", finding.code());
        assertEquals(new Place("curriculum.json", "/modules/0"), finding.place());
        assertEquals("modules/m0.json", finding.args().get(1));
    }

    @Test
    void aModuleWhoseIdIsNotItsNameIsReported() throws Exception {
        replace("modules/m0.json", "\"id\": \"m0\"", "\"id\": \"other\"");
        assertEquals("storage.module.other-id", onlyProblem().code());
    }

    @Test
    void aModuleListedTwiceIsReported() throws Exception {
        replace("curriculum.json", "\"m0\",", "\"m0\", \"m0\",");
        assertEquals("storage.module.twice", onlyProblem().code());
    }

    @Test
    void aFileNameThatDiffersInCaseOnlyIsFoundAndReported() throws Exception {
        Files.move(root.resolve("modules/m0.json"), root.resolve("modules/M0.json"));
        Finding finding = onlyProblem();
        assertEquals("storage.module.other-case", finding.code());
        assertEquals(course, CurriculumFolder.open(root, OpenOptions.READ).curriculum());
    }

    @Test
    void linksThatLeadOutAreNotFollowedAndLinksWithinAre() throws Exception {
        Path secret = Files.writeString(temp.resolve("secret.json"), Files.readString(root.resolve("modules/m0.json")));
        Files.delete(root.resolve("modules/m0.json"));
        Files.createSymbolicLink(root.resolve("modules/m0.json"), secret);
        assertEquals("storage.link.outside", onlyProblem().code());

        Files.delete(root.resolve("modules/m0.json"));
        Files.createSymbolicLink(root.resolve("modules/m0.json"), temp.resolve("nowhere"));
        assertEquals("storage.link.outside", onlyProblem().code());

        Files.delete(root.resolve("modules/m0.json"));
        Files.move(secret, root.resolve("elsewhere.json"));
        Files.createSymbolicLink(root.resolve("modules/m0.json"), root.resolve("elsewhere.json"));
        assertEquals(course, CurriculumFolder.open(root, OpenOptions.READ).curriculum());

        Path outside = temp.resolve("outside");
        Files.move(root.resolve("modules"), outside);
        Files.createSymbolicLink(root.resolve("modules"), outside);
        assertTrue(CurriculumFolder.open(root, OpenOptions.READ).problems().stream()
                .anyMatch(finding -> finding.code().equals("storage.link.outside")));
    }

    @Test
    void filesBeyondTheLimitsAreRefusedByName() throws Exception {
        long size = Files.size(root.resolve("modules/m0.json"));
        Limits tight = new Limits(size - 1, 10, 10, 10);
        Opened opened = CurriculumFolder.open(root, OpenOptions.READ.withLimits(tight));
        assertTrue(opened.problems().stream().allMatch(each -> each.code().equals("storage.file.too-large")));
        assertTrue(
                opened.problems().stream().anyMatch(each -> each.place().file().equals("modules/m0.json")));

        for (int i = 0; i < 12; i++) {
            Files.writeString(root.resolve("modules/more" + i + ".json"), "{}");
        }
        Opened many = CurriculumFolder.open(root, OpenOptions.READ.withLimits(new Limits(1 << 20, 10, 10, 10)));
        assertTrue(many.problems().stream().anyMatch(each -> each.code().equals("storage.modules.too-many")));
    }

    @Test
    void aFolderInThePlaceOfAFileIsReported() throws Exception {
        Files.delete(root.resolve("media.json"));
        Files.createDirectory(root.resolve("media.json"));
        assertEquals("storage.file.not-a-file", onlyProblem().code());
    }

    @Test
    void whatTheRawCheckExplainsIsNotSaidTwice() throws Exception {
        replace("modules/m1.json", "\"title\": \"Module m1", "\"title\": 12, \"nothing\": \"Module m1");
        RawCheck check = (file, json) -> new String(json, StandardCharsets.UTF_8).contains("12,")
                ? List.of(Finding.error("schema.type", new Place(file, "/title")))
                : List.of();
        Opened opened = CurriculumFolder.open(root, OpenOptions.READ.withCheck(check));
        assertEquals(List.of(Finding.error("schema.type", new Place("modules/m1.json", "/title"))), opened.problems());
        assertEquals(1, opened.curriculum().modules().size());
    }

    private Finding onlyProblem() throws StorageException {
        Opened opened = CurriculumFolder.open(root, OpenOptions.READ);
        assertEquals(1, opened.problems().size(), opened.problems().toString());
        assertReadable(opened.problems().get(0), "");
        return opened.problems().get(0);
    }

    private void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(root.resolve(file));
        assertTrue(text.contains(from), from);
        Files.writeString(root.resolve(file), text.replaceFirst(java.util.regex.Pattern.quote(from), to));
    }
}
