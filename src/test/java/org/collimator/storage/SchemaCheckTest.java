package org.collimator.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.collimator.document.Place;
import org.collimator.validation.Finding;
import org.collimator.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Planted mistakes: each gives one finding, with the right code, pointer, line, column and words. */
class SchemaCheckTest {
    private final SchemaCheck check = new SchemaCheck();

    @ParameterizedTest
    @MethodSource("org.collimator.storage.PlantedMistakes#all")
    void aPlantedMistakeGivesOneFindingInItsPlace(PlantedMistakes.Mistake mistake) {
        assertEquals(List.of(), check.check(mistake.schema(), "f.json", bytes(mistake.sound())), "before");
        byte[] json = bytes(mistake.faulty());
        List<Finding> findings = check.check(mistake.schema(), "f.json", json);
        assertEquals(1, findings.size(), findings.toString());
        Finding finding = findings.get(0);
        assertEquals(mistake.code(), finding.code());
        assertEquals(mistake.pointer(), finding.place().pointer());
        assertEquals(mistake.position(), Positions.of(json, findings).get(finding));
        assertEquals(mistake.message(), StorageMessages.text(finding.code(), finding.args()));
        assertFalse(
                StorageMessages.text(finding.code() + ".remedy", finding.args()).isBlank());
        boolean kept = finding.code().equals("schema.unknown-member");
        assertEquals(kept ? Severity.WARNING : Severity.ERROR, finding.severity());
    }

    @Test
    void everySchemaAndEveryCodeHasAPlantedMistake() {
        List<PlantedMistakes.Mistake> all = PlantedMistakes.all().toList();
        for (String schema : Schemas.names()) {
            boolean planted = all.stream().anyMatch(mistake -> mistake.schema().equals(schema));
            assertTrue(planted || schema.equals("common"), schema);
        }
        List<String> untried = ResourceBundle.getBundle(StorageMessages.BUNDLE).keySet().stream()
                .filter(key -> key.startsWith("schema.") && key.endsWith(".remedy"))
                .map(key -> key.substring(0, key.length() - ".remedy".length()))
                .filter(code -> all.stream().noneMatch(mistake -> mistake.code().equals(code)))
                .sorted()
                .toList();
        assertEquals(List.of("schema.beyond-limits", "schema.encoding", "schema.more"), untried);
    }

    @Test
    void severalMistakesGiveAFindingEach() {
        String json = """
                {
                  "id": "m 1",
                  "titel": "x",
                  "questions": [
                    {"id": "q1", "points": 1, "kind": "essai"},
                    {"points": -1, "id": "q2", "kind": "numeric", "tolerance": {}}
                  ]
                }
                """;
        List<Finding> findings = check.check("modules/m.json", bytes(json));
        assertEquals(
                List.of(
                        "schema.pattern /id",
                        "schema.unknown-member /titel",
                        "schema.not-one-of /questions/0/kind",
                        "schema.too-small /questions/1/points",
                        "schema.missing-member /questions/1/tolerance/amount"),
                codesAndPointers(findings));
    }

    @Test
    void aFileOfAnotherKindDoesNotBuryItsReader() {
        String json = "[" + "5,".repeat(5000) + "5]";
        List<Finding> findings = check.check("media.json", bytes(json));
        assertEquals(SchemaFindings.MOST + 1, findings.size());
        assertEquals("schema.more", findings.get(SchemaFindings.MOST).code());
    }

    @Test
    void nestingWithoutEndIsRefusedAtOnce() {
        String json = "{\"id\": \"m\",\n\"x\": " + "[".repeat(1_000_000);
        Finding finding = check.check("modules/m.json", bytes(json)).get(0);
        assertEquals("schema.beyond-limits", finding.code());
        assertEquals(List.of("2", "" + (5 + Limits.DEPTH), "" + Limits.DEPTH), finding.args());
    }

    @Test
    void aMillionDeepInAKnownMemberIsRefusedToo() {
        String json = "{\"lessons\": " + "[{\"blocks\":".repeat(1_000_000);
        List<Finding> findings = check.check("modules/m.json", bytes(json));
        assertEquals(List.of("schema.beyond-limits "), codesAndPointers(findings));
    }

    @Test
    void otherEncodingsAreNamed() {
        byte[] latin = "{\"id\": \"m\",\n \"title\": \"R\u00f6ntgen\"}".getBytes(StandardCharsets.ISO_8859_1);
        Finding finding = check.check("modules/m.json", latin).get(0);
        assertEquals("schema.encoding", finding.code());
        assertEquals(List.of("2", "13"), finding.args());
        byte[] wide = "{\"id\": \"m\"}".getBytes(StandardCharsets.UTF_16);
        assertEquals(
                "schema.encoding", check.check("modules/m.json", wide).get(0).code());
    }

    @Test
    void aByteOrderMarkIsNoFault() {
        assertEquals(List.of(), check.check("modules/m.json", bytes("\ufeff{\"id\": \"m\"}")));
    }

    @Test
    void theDecidingMemberMayStandAnywhere() {
        String json = "{\"id\":\"m\",\"questions\":[{\"points\":1,\"id\":\"q\",\"regions\":[{\"shape\":"
                + "{\"cx\":1,\"cy\":2,\"r\":3,\"type\":\"circle\"},\"id\":\"r\",\"credit\":1}],\"kind\":\"hotspot\"}]}";
        assertEquals(List.of(), check.check("modules/m.json", bytes(json)));
    }

    @Test
    void everyTruncationOfAModuleIsASyntaxFindingAtItsEnd() {
        String json = PlantedMistakes.MODULE.strip();
        for (int length = 0; length < json.length(); length++) {
            byte[] cut = bytes(json.substring(0, length));
            List<Finding> findings = check.check("modules/m.json", cut);
            assertEquals(List.of("schema.syntax "), codesAndPointers(findings), "cut at " + length);
        }
    }

    @Test
    void aFileWithoutASchemaIsNotLookedAt() {
        assertEquals(List.of(), check.check("notes.txt", bytes("no JSON")));
        assertTrue(SchemaCheck.schemaOf("modules/a.txt").isEmpty());
    }

    @Test
    void positionsOfPointersThatAreNotThereAreThoseOfTheNearestElement() {
        byte[] json = bytes("{\n  \"a\": [\n    {\"b\": 1}\n  ]\n}");
        assertEquals(new Positions.Position(3, 5), Positions.of(json, "/a/0/c/d"));
        assertEquals(new Positions.Position(3, 11), Positions.of(json, "/a/0/b"));
        assertEquals(new Positions.Position(2, 8), Positions.of(json, "/a/7"));
        assertEquals(Positions.Position.START, Positions.of(json, "/nowhere"));
    }

    @Test
    void columnsCountCharactersAndNamesMayHaveSlashes() {
        byte[] json = bytes("{\"\u00e4\ud83e\uddb4/~\": 1, \"b\": 2}");
        assertEquals(new Positions.Position(1, 10), Positions.of(json, "/\u00e4\ud83e\uddb4~1~0"));
        assertEquals(new Positions.Position(1, 18), Positions.of(json, "/b"));
    }

    @Test
    void positionsOfABrokenFileAreAsFarAsItCanBeRead() {
        byte[] json = bytes("{\n \"a\": 1,\n \"b\" 2}");
        Finding finding = Finding.error("x", new Place("f", "/b"));
        Map<Finding, Positions.Position> found = Positions.of(json, List.of(finding));
        assertEquals(Positions.Position.START, found.get(finding));
        assertEquals(new Positions.Position(2, 7), Positions.of(json, "/a"));
    }

    private static List<String> codesAndPointers(Collection<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.place().pointer())
                .toList();
    }

    static Stream<String> names() {
        return Schemas.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPublishedSchemaIsUnderstoodWhole(String name) {
        assertTrue(new SchemaRules().root(name).isPresent());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
