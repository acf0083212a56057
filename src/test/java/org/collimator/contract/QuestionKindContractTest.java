package org.collimator.contract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.collimator.curriculum.Curriculum;
import org.collimator.question.MarkingFixtures;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.question.QuestionKind;
import org.collimator.storage.CurriculumCodec;
import org.collimator.storage.JsonFormat;
import org.collimator.storage.SchemaCheck;
import org.collimator.validation.Finding;
import org.collimator.validation.MediaPresence;
import org.collimator.validation.Severity;
import org.collimator.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the compiler cannot see of a question kind: its files, its words, its samples, and that its key can be hidden. */
class QuestionKindContractTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/collimator/question");
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Set<String> FILES = Set.of(
            "schema.json", "player.js", "player.css", "icon.svg", "messages.properties", "messages_de.properties");
    private static final QuestionId ID = QuestionId.parse("q-blank");

    @Test
    void everyKindHasOneRecordAndEveryRecordOneKind() {
        List<Class<?>> records = new ArrayList<>();
        for (QuestionKind kind : QuestionKind.values()) {
            records.add(kind.type());
        }
        assertEquals(List.of(Question.class.getPermittedSubclasses()), records);
    }

    @Test
    void theFoldersAreThoseOfTheKinds() throws IOException {
        Set<String> ids = new TreeSet<>();
        for (QuestionKind kind : QuestionKind.values()) {
            ids.add(kind.id());
        }
        Set<String> folders = names(RESOURCES);
        folders.removeIf(name -> name.contains("."));
        assertEquals(ids, folders);
    }

    private static Set<String> names(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names;
    }

    @ParameterizedTest
    @EnumSource
    void theFolderIsComplete(QuestionKind kind) throws IOException {
        assertEquals(FILES, names(RESOURCES.resolve(kind.id())));
    }

    @ParameterizedTest
    @EnumSource
    void theIdLeadsBackToTheKind(QuestionKind kind) {
        assertEquals(kind, QuestionKind.ofId(kind.id()).orElseThrow());
        assertTrue(kind.id().matches("[a-z]+(-[a-z]+)*"), kind.id());
    }

    @ParameterizedTest
    @EnumSource
    void aBlankQuestionRoundTripsAndIsToldWhatItLacks(QuestionKind kind) throws IOException {
        Question blank = kind.blank(ID);
        assertEquals(kind, blank.kind());
        assertEquals(kind.type(), blank.getClass());
        byte[] json = JsonFormat.mapper().writeValueAsBytes(blank);
        assertEquals(kind.id(), JsonFormat.mapper().readTree(json).get("kind").asString());
        assertEquals(blank, JsonFormat.mapper().readValue(json, Question.class));
        assertEquals(blank, blank.withAbout(blank.about()));

        Curriculum sample = technician();
        Curriculum curriculum =
                sample.withModules(List.of(sample.modules().get(0).with(b -> b.questions(List.of(blank)))));
        List<Finding> findings = Validator.at(DAY).check(curriculum, MediaPresence.of(Map.of())).stream()
                .filter(finding -> finding.place().pointer().startsWith("/questions/0"))
                .toList();
        assertTrue(findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR), findings.toString());
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaAcceptsTheSamplesAndRejectsThemMutilated(QuestionKind kind) throws IOException {
        int samples = 0;
        for (Path file : modules()) {
            ObjectNode module = (ObjectNode) JsonFormat.mapper().readTree(Files.readAllBytes(file));
            ArrayNode questions = (ArrayNode) module.get("questions");
            for (int i = 0; questions != null && i < questions.size(); i++) {
                ObjectNode question = (ObjectNode) questions.get(i);
                if (question.get("kind").asString().equals(kind.id())) {
                    samples++;
                    assertEquals(List.of(), faults(module, i), file + " question " + i);
                    JsonNode stem = question.get("stem");
                    question.put("stem", 1);
                    assertFalse(faults(module, i).isEmpty(), file + " question " + i + " with a number for its stem");
                    question.set("stem", stem);
                    JsonNode id = question.remove("id");
                    assertFalse(faults(module, i).isEmpty(), file + " question " + i + " without its id");
                    question.set("id", id);
                }
            }
        }
        assertTrue(samples > 0, "no sample has a question of the kind " + kind.id());
    }

    private static List<Finding> faults(ObjectNode module, int question) {
        byte[] json = module.toString().getBytes(StandardCharsets.UTF_8);
        return new SchemaCheck()
                .check("module", "modules/m.json", json).stream()
                        .filter(finding -> finding.place().pointer().startsWith("/questions/" + question))
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList();
    }

    @ParameterizedTest
    @EnumSource
    void withoutItsKeyAQuestionTellsNothingAndEarnsNothing(QuestionKind kind) throws IOException {
        for (MarkingFixtures.Case fixture : MarkingFixtures.all()) {
            Question question = fixture.question();
            if (question.kind() == kind) {
                Question open = question.withoutKey();
                String json = JsonFormat.mapper().writeValueAsString(open);
                assertAll(
                        fixture.name(),
                        () -> assertEquals(question.id(), open.id()),
                        () -> assertEquals(question.stem(), open.stem()),
                        () -> assertEquals("", open.feedback()),
                        () -> assertEquals(open, open.withoutKey()),
                        () -> assertFalse(json.contains("\"key\":true"), json),
                        () -> assertFalse(json.contains("\"credit\""), json),
                        () -> assertEquals(List.of(), told(kind, json), json));
            }
        }
        Question told = samples().stream()
                .filter(question -> question.kind() == kind)
                .filter(question -> !question.feedback().isBlank())
                .findFirst()
                .orElseThrow();
        assertFalse(JsonFormat.mapper().writeValueAsString(told.withoutKey()).contains(told.feedback()));
        assertNotEquals(told, told.withoutKey());
    }

    /** Members that only a key has, found in the question without it. */
    private static List<String> told(QuestionKind kind, String json) {
        JsonNode question = JsonFormat.mapper().readTree(json);
        List<String> keys = switch (kind) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> List.of();
            case TRUE_FALSE -> List.of("answer", "feedbackTrue", "feedbackFalse");
            case MATCHING -> List.of("target");
            case ORDERING -> List.of();
            case SHORT_TEXT -> List.of("accepted");
            case NUMERIC -> List.of("answer", "expected");
            case HOTSPOT -> List.of("regions");
        };
        return keys.stream()
                .filter(key -> question.findValues(key).stream()
                        .anyMatch(value -> !value.isNull()
                                && !value.asString("x").isEmpty()
                                && value.size() + (value.isContainer() ? 0 : 1) > 0))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void theIconLoads(QuestionKind kind) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var icon = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(resource(kind, "icon.svg")))
                .getDocumentElement();
        assertEquals("svg", icon.getLocalName());
        assertFalse(icon.getAttribute("viewBox").isBlank(), "an icon without a viewBox cannot be scaled");
    }

    @ParameterizedTest
    @EnumSource
    void theWordsAreComplete(QuestionKind kind) throws IOException {
        Properties words = new Properties();
        words.load(new ByteArrayInputStream(resource(kind, "messages.properties")));
        assertEquals(Set.of("name", "description", "action"), words.stringPropertyNames());
        for (String key : words.stringPropertyNames()) {
            String text = words.getProperty(key);
            assertFalse(text.isBlank() || text.contains("!") || text.contains("please"), key + ": " + text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePlayerRegistersTheKind(QuestionKind kind) throws IOException {
        String script = new String(resource(kind, "player.js"), StandardCharsets.UTF_8);
        assertTrue(script.contains("export const kind = {\n  id: '" + kind.id() + "',"), script.substring(0, 300));
    }

    @ParameterizedTest
    @EnumSource
    void theMarkingFixturesHaveCasesRightAndWrong(QuestionKind kind) {
        List<MarkingFixtures.Case> cases = MarkingFixtures.all().stream()
                .filter(fixture -> fixture.question().kind() == kind)
                .toList();
        assertTrue(cases.size() >= 5, kind.id() + ": " + cases.size());
        assertTrue(cases.stream().anyMatch(fixture -> fixture.fraction() == 1), kind.id());
        assertTrue(cases.stream().anyMatch(fixture -> fixture.fraction() == 0), kind.id());
    }

    private static byte[] resource(QuestionKind kind, String name) throws IOException {
        try (InputStream in = Question.class.getResourceAsStream(kind.id() + "/" + name)) {
            assertNotNull(in, kind.id() + "/" + name);
            return in.readAllBytes();
        }
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("samples"), 3)) {
            return files.filter(file -> file.toString().contains("modules")
                            && file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Question> samples() throws IOException {
        CurriculumCodec codec = new CurriculumCodec();
        List<Question> questions = new ArrayList<>();
        for (Path file : modules()) {
            questions.addAll(codec.readModule(Files.readAllBytes(file)).questions());
        }
        return questions;
    }

    private static Curriculum technician() throws IOException {
        CurriculumCodec codec = new CurriculumCodec();
        Path folder = Path.of("samples/technician");
        CurriculumCodec.Head head = codec.readCurriculum(Files.readAllBytes(folder.resolve("curriculum.json")));
        byte[] module =
                Files.readAllBytes(folder.resolve("modules/" + head.modules().get(0) + ".json"));
        return head.curriculum().withModules(List.of(codec.readModule(module)));
    }
}
