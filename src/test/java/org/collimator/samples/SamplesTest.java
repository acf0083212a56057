package org.collimator.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.collimator.curriculum.AssessmentItem;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.PatientShown;
import org.collimator.question.Question;
import org.collimator.question.QuestionKind;
import org.collimator.storage.Sha256;
import org.collimator.storage.StorageException;
import org.collimator.validation.Finding;
import org.collimator.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every folder of samples/ must be, whatever its subject. */
class SamplesTest {
    private static final long REFERENCE_PACKING = 0x4d8e2d04L;

    static List<SampleFolder> samples() throws IOException {
        return SampleFolder.all();
    }

    @Test
    void thereAreSamples() throws IOException {
        assertFalse(samples().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void savingASampleUnchangedChangesNoByte(SampleFolder sample) throws IOException {
        for (var file : sample.canonical(sample.read()).entrySet()) {
            assertArrayEquals(sample.bytes(file.getKey()), file.getValue(), sample + "/" + file.getKey());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theModulesFolderHoldsNothingElse(SampleFolder sample) throws IOException {
        Set<String> expected = sample.read().modules().stream()
                .map(module -> module.id() + ".json")
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, names(sample.path().resolve("modules")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noMemberIsMisspelt(SampleFolder sample) throws IOException {
        List<String> unknown = new ArrayList<>();
        collectExtra(sample.read(), "", unknown);
        assertEquals(List.of(), unknown);
    }

    private static void collectExtra(Object value, String place, List<String> unknown) {
        if (value instanceof Collection<?> list) {
            int index = 0;
            for (Object element : list) {
                collectExtra(element, place + "/" + index++, unknown);
            }
        } else if (value instanceof Record) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                Object inner = read(part, value);
                if (part.getName().equals("extra")) {
                    ((Map<?, ?>) inner).keySet().forEach(key -> unknown.add(place + "/" + key));
                } else if (inner != null) {
                    collectExtra(inner, place + "/" + part.getName(), unknown);
                }
            }
        }
    }

    private static Object read(RecordComponent part, Object owner) {
        try {
            return part.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(part.toString(), e);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void drawingAgainGivesTheCommittedPictures(SampleFolder sample) throws IOException {
        Set<String> paths = new TreeSet<>();
        for (Media media : sample.read().media()) {
            var file = DrawSamples.draw(media);
            byte[] committed = Files.readAllBytes(sample.media(media));
            assertEquals(Sha256.of(committed), media.sha256(), media.path());
            if (media.type().equals("image/png") && !packsLikeTheReference()) {
                assertArrayEquals(pixels(committed), pixels(file.bytes()), media.path());
            } else {
                assertArrayEquals(committed, file.bytes(), media.path());
            }
            assertEquals(file.width(), media.width(), media.path());
            assertEquals(file.height(), media.height(), media.path());
            paths.add(media.path());
        }
        assertEquals(paths, names(sample.path().resolve("media")));
    }

    /** A Java run-time may bring another zlib, which packs the same picture into other bytes. */
    private static boolean packsLikeTheReference() {
        byte[] numbers = new byte[20_000];
        new Random(1).nextBytes(numbers);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] &= (byte) (i % 7 + 3);
        }
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(numbers);
        deflater.finish();
        byte[] packed = new byte[numbers.length];
        CRC32 crc = new CRC32();
        crc.update(packed, 0, deflater.deflate(packed));
        deflater.end();
        return crc.getValue() == REFERENCE_PACKING;
    }

    private static byte[] pixels(byte[] png) throws IOException {
        return ((DataBufferByte)
                        ImageIO.read(new ByteArrayInputStream(png)).getRaster().getDataBuffer())
                .getData();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noPoolDrawsMoreThanItHolds(SampleFolder sample) throws IOException {
        Curriculum curriculum = sample.read();
        for (var assessment : curriculum.assessments()) {
            for (var item : assessment.items()) {
                if (item instanceof AssessmentItem.Pool pool) {
                    long held = curriculum.modules().stream()
                            .flatMap(module -> module.questions().stream()
                                    .filter(q -> pool.filter().accepts(module.id(), q)))
                            .count();
                    assertTrue(held >= pool.draw(), assessment.id() + " draws " + pool.draw() + " of " + held);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPictureSaysWhoMadeItAndThatItIsSynthetic(SampleFolder sample) throws IOException {
        for (Media media : sample.read().media()) {
            assertEquals("Collimator project", media.creator(), media.path());
            assertEquals("CC-BY-4.0", media.licence(), media.path());
            assertEquals(PatientShown.NONE, media.patient(), media.path());
            assertFalse(media.altShort().isBlank(), media.path());
            assertTrue(media.altShort().length() <= 150, media.path());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyModuleTeachesAndEveryObjectiveHasAQuestionOrAChecklist(SampleFolder sample) throws IOException {
        Curriculum curriculum = sample.read();
        Set<Object> assessed = new HashSet<>();
        questions(curriculum).forEach(q -> assessed.addAll(q.about().objectives()));
        curriculum.modules().forEach(m -> m.checklists().forEach(c -> assessed.addAll(c.objectives())));
        for (var module : curriculum.modules()) {
            assertFalse(module.objectives().isEmpty(), module.title());
            assertFalse(module.lessons().isEmpty(), module.title());
            module.objectives().forEach(o -> assertTrue(assessed.contains(o.id()), o.id() + " is never assessed"));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPointOfAKeyScoresFully(SampleFolder sample) throws IOException {
        for (Question question : questions(sample.read())) {
            assertEquals(
                    1,
                    question.mark(question.match(new KeyedAnswer())).fraction(),
                    1e-9,
                    question.id().value());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void validationFindsNoErrorAndNothingButWhatIsExpected(SampleFolder sample) throws IOException, StorageException {
        List<Finding> findings = sample.findings();
        assertEquals(
                List.of(),
                findings.stream().filter(f -> f.severity() == Severity.ERROR).toList());
        assertEquals(
                new String(sample.bytes(ExpectedFindings.FILE), StandardCharsets.UTF_8),
                new String(ExpectedFindings.json(findings), StandardCharsets.UTF_8));
    }

    @Test
    void foundationsAsksInAllKinds() throws IOException {
        List<Question> questions = questions(new SampleFolder(SampleFolder.ALL.resolve("foundations")).read());
        assertTrue(questions.size() >= 24, questions.size() + " questions");
        assertEquals(
                Set.of(QuestionKind.values()),
                questions.stream().map(Question::kind).collect(Collectors.toSet()));
    }

    private static List<Question> questions(Curriculum curriculum) {
        return curriculum.modules().stream()
                .flatMap(module -> module.questions().stream())
                .toList();
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
