package org.collimator.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.collimator.curriculum.Curriculum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    @TempDir
    Path temp;

    private Path root;

    @BeforeEach
    void copyTheFixture() throws Exception {
        root = temp.resolve("course");
        Path before = fixture("before");
        for (String file : TestCourses.files(before).keySet()) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.copy(before.resolve(file), root.resolve(file));
        }
    }

    @Test
    void thereIsOneMigrationForEachRaiseInOrder() {
        assertEquals(CurriculumCodec.FORMAT_VERSION, Migrations.ALL.size());
        for (int version = 0; version < Migrations.ALL.size(); version++) {
            assertEquals(version, Migrations.ALL.get(version).from());
        }
    }

    @Test
    void theFirstFormatBecomesTheCurrentOneAndItsOriginalsAreKept() throws Exception {
        Map<String, String> originals = TestCourses.files(root);
        Opened opened = CurriculumFolder.open(root);
        try (CurriculumFolder folder = opened.folder()) {
            assertTrue(opened.isMigrated());
            assertEquals(0, opened.formatVersion());
            assertEquals(65, opened.curriculum().passing().percent());
            assertEquals(originals, TestCourses.files(root), "opening alone writes nothing");
            folder.save(opened.curriculum(), opened.curriculum());
        }
        assertEquals(TestCourses.files(fixture("after")), TestCourses.files(root));
        assertEquals(originals, TestCourses.files(root.resolve(".collimator/backup-0")));

        Opened again = CurriculumFolder.open(root, OpenOptions.READ);
        assertFalse(again.isMigrated());
        assertEquals(opened.curriculum(), again.curriculum());
    }

    @Test
    void onlyLookingAtAnOldFolderWritesNothing() throws Exception {
        Map<String, String> originals = TestCourses.files(root);
        Curriculum curriculum = CurriculumFolder.open(root, OpenOptions.READ).curriculum();
        assertEquals("The CT dose index", curriculum.modules().get(0).title());
        assertEquals(originals, TestCourses.files(root));
        assertFalse(Files.exists(root.resolve(".collimator")));
    }

    @Test
    void migratingTwiceChangesNothingMore() throws Exception {
        for (Map.Entry<String, String> file : TestCourses.files(root).entrySet()) {
            byte[] once = Migrations.migrate(0, file.getKey(), Files.readAllBytes(root.resolve(file.getKey())));
            assertEquals(new String(once), new String(Migrations.migrate(0, file.getKey(), once)));
        }
    }

    private static Path fixture(String name) throws URISyntaxException, IOException {
        return Path.of(MigrationsTest.class
                .getResource("/org/collimator/storage/migrations/from-0/" + name)
                .toURI());
    }
}
