package org.collimator.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collimator.curriculum.Block;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.document.Place;
import org.collimator.generate.RandomCurricula;
import org.collimator.question.QuestionKind;
import org.collimator.validation.Finding;
import org.junit.jupiter.api.Test;

/** A thousand curricula that nobody thought of go to JSON and back. */
class RandomCurriculaTest {
    private static final int TIMES = 1000;

    private final CurriculumCodec codec = new CurriculumCodec();
    private final SchemaCheck check = new SchemaCheck();

    @Test
    void aThousandCurriculaComeBackEqualAndTheirBytesAreStable() {
        RandomCurricula curricula = new RandomCurricula(true);
        for (long seed = 0; seed < TIMES; seed++) {
            Curriculum curriculum = curricula.curriculum(seed);
            Map<String, byte[]> files = written(curriculum);
            Curriculum again = read(files);
            assertTrue(curriculum.equals(again), "seed " + seed + " does not come back equal");
            String which = "seed " + seed + " ";
            written(again).forEach((file, bytes) -> assertArrayEquals(files.get(file), bytes, which + file));
        }
    }

    @Test
    void whatTheSchemaAllowsTheProgramReadsAndWritesAsTheSchemaAllows() {
        RandomCurricula curricula = new RandomCurricula(false);
        for (long seed = 0; seed < TIMES; seed++) {
            assertEquals(List.of(), findings(curricula.files(seed)), "as drawn, seed " + seed);
            assertEquals(List.of(), findings(written(curricula.curriculum(seed))), "as written, seed " + seed);
        }
    }

    @Test
    void membersThatNobodyKnowsAreWarningsAndNothingElse() {
        RandomCurricula curricula = new RandomCurricula(true);
        int strangers = 0;
        for (long seed = 0; seed < 100; seed++) {
            for (Finding finding : findings(written(curricula.curriculum(seed)))) {
                assertEquals("schema.unknown-member", finding.code(), "seed " + seed + ": " + finding);
                strangers++;
            }
        }
        assertTrue(strangers > 100, "only " + strangers);
    }

    @Test
    void allKindsAndBlocksComeUp() {
        Set<QuestionKind> kinds = EnumSet.noneOf(QuestionKind.class);
        Set<Class<?>> blocks = new HashSet<>();
        for (long seed = 0; seed < 50; seed++) {
            for (Module module : new RandomCurricula(false).curriculum(seed).modules()) {
                module.questions().forEach(question -> kinds.add(question.kind()));
                module.lessons().forEach(lesson -> lesson.blocks().forEach(block -> blocks.add(block.getClass())));
            }
        }
        assertEquals(EnumSet.allOf(QuestionKind.class), kinds);
        assertEquals(Set.of(Block.class.getPermittedSubclasses()), blocks);
    }

    private List<Finding> findings(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .flatMap(file -> check.check(file.getKey(), file.getValue()).stream())
                .toList();
    }

    private Map<String, byte[]> written(Curriculum curriculum) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(Place.CURRICULUM_FILE, codec.writeCurriculum(curriculum));
        files.put(Place.REFERENCES_FILE, codec.writeReferences(curriculum.references()));
        files.put(Place.MEDIA_FILE, codec.writeMedia(curriculum.media()));
        curriculum
                .modules()
                .forEach(module -> files.put(Place.module(module.id().value()).file(), codec.writeModule(module)));
        return files;
    }

    private Curriculum read(Map<String, byte[]> files) {
        CurriculumCodec.Head head = codec.readCurriculum(files.get(Place.CURRICULUM_FILE));
        List<Module> modules = head.modules().stream()
                .map(id -> codec.readModule(files.get(Place.module(id.value()).file())))
                .toList();
        return head.curriculum()
                .with(builder -> builder.modules(modules)
                        .references(codec.readReferences(files.get(Place.REFERENCES_FILE)))
                        .media(codec.readMedia(files.get(Place.MEDIA_FILE))));
    }
}
