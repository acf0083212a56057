package org.collimator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.generate.RandomCurricula;
import org.collimator.storage.BundledSamples;
import org.collimator.storage.CurriculumCodec;
import org.collimator.storage.CurriculumFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LeavesTest {
    /** Members whose strings are names of elements, choices from a list, or dates. */
    private static final Set<String> NO_TEXT = Set.of(
            "id",
            "kind",
            "type",
            "module",
            "modules",
            "include",
            "exclude",
            "objectives",
            "reference",
            "references",
            "question",
            "media",
            "image",
            "source",
            "target",
            "equivalent",
            "blueprint",
            "parent",
            "role",
            "roles",
            "modalities",
            "modality",
            "family",
            "level",
            "difficulty",
            "status",
            "domain",
            "purpose",
            "feedback",
            "scoring",
            "match",
            "altPolicy",
            "patient",
            "on",
            "reviewBy",
            "supervision",
            "requirement",
            "population",
            "distribution",
            "rule",
            "style",
            "method",
            "difficulties",
            "kinds",
            "verification",
            "blueprintNodes",
            "language",
            "path",
            "sha256",
            "licenceUrl",
            "url",
            "width",
            "orcid",
            "code",
            "system",
            "version",
            "group");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyStringOfARandomCourseIsToldOrIsNoText(long seed) {
        holdsAll(new RandomCurricula(false).curriculum(seed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"foundations", "certification", "departments", "technician", "three-professions"})
    void everyStringOfASampleIsToldOrIsNoText(String name, @TempDir Path folder) throws Exception {
        holdsAll(sample(name, folder));
    }

    private static Curriculum sample(String name, Path folder) throws Exception {
        BundledSamples.copy(name, folder);
        var opened = CurriculumFolder.open(folder);
        opened.folder().close();
        return opened.curriculum();
    }

    private static void holdsAll(Curriculum curriculum) {
        Map<String, String> told = new TreeMap<>();
        Leaves.of(curriculum, (around, member, value) -> {
            if (!value.isEmpty()) {
                told.put(around.place().at(member).toString(), value);
            }
        });
        Map<String, String> written = new TreeMap<>();
        CurriculumCodec codec = new CurriculumCodec();
        strings(codec.writeCurriculum(curriculum), Place.curriculum(), written);
        strings(codec.writeReferences(curriculum.references()), new Place(Place.REFERENCES_FILE, ""), written);
        strings(codec.writeMedia(curriculum.media()), new Place(Place.MEDIA_FILE, ""), written);
        for (Module module : curriculum.modules()) {
            strings(codec.writeModule(module), Place.module(module.id().value()), written);
        }
        told.forEach((place, text) -> assertEquals(text, written.get(place), place));
        assertFalse(told.isEmpty());
        Set<String> missed = new TreeSet<>(written.keySet());
        missed.removeAll(told.keySet());
        missed.removeIf(LeavesTest::isNoText);
        assertEquals(Set.of(), missed);
    }

    private static boolean isNoText(String place) {
        String[] parts = place.split("/");
        String last = parts[parts.length - 1];
        if (last.matches("\\d+") && parts.length > 1) {
            last = parts[parts.length - 2];
        }
        return NO_TEXT.contains(last)
                || place.contains("/date-parts/")
                || (place.startsWith(Place.REFERENCES_FILE) && RecordShape.MACHINE_CSL.contains(last));
    }

    private static void strings(byte[] json, Place file, Map<String, String> found) {
        strings(JsonMapper.builder().build().readTree(new ByteArrayInputStream(json)), file, found);
    }

    private static void strings(JsonNode node, Place at, Map<String, String> found) {
        if (node.isString() && !node.stringValue().isEmpty()) {
            found.put(at.toString(), node.stringValue());
        }
        node.properties().forEach(member -> strings(member.getValue(), at.at(member.getKey()), found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            strings(node.get(i), at.at(i), found);
        }
    }

    @Test
    void theExceptionsAreMembersThatThereAre() {
        Set<String> known = new HashSet<>();
        Set.of("org.collimator.curriculum", "org.collimator.question")
                .forEach(name -> new com.tngtech.archunit.core.importer.ClassFileImporter()
                        .importPackages(name)
                        .forEach(type -> type.getFields()
                                .forEach(field -> known.add(type.getSimpleName() + "." + field.getName()))));
        assertTrue(known.containsAll(RecordShape.MACHINE), () -> RecordShape.MACHINE.toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void aChangeReachesWhatIsToldAndNothingElse(long seed) {
        Curriculum before = new RandomCurricula(false).curriculum(seed);
        LeafChange twice = new LeafChange() {
            @Override
            protected String text(Trail around, String member, String value) {
                return value.isEmpty() ? value : value + "~";
            }
        };
        LeafChange back = new LeafChange() {
            @Override
            protected String text(Trail around, String member, String value) {
                return value.isEmpty() ? value : value.substring(0, value.length() - 1);
            }
        };
        Curriculum after = twice.curriculum(before);
        assertNotEquals(before, after);
        Leaves.of(after, (around, member, value) -> assertTrue(value.isEmpty() || value.endsWith("~"), member));
        assertEquals(before, back.curriculum(after));
    }

    @Test
    void whatDoesNotChangeStaysTheVerySame() {
        Curriculum before = new RandomCurricula(false).curriculum(21);
        LeafChange nothing = new LeafChange() {
            @Override
            protected String text(Trail around, String member, String value) {
                return new StringBuilder(value).toString();
            }
        };
        assertSame(before, nothing.curriculum(before));
    }
}
