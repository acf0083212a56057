package org.collimator.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.collimator.curriculum.Curriculum;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.Opened;
import org.collimator.storage.SchemaCheck;
import org.collimator.storage.StorageException;
import org.collimator.ui.SameThreadTasks;
import org.collimator.ui.kit.Settings;
import org.collimator.validation.Severity;
import org.collimator.validation.Validator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateTest {
    @TempDir
    Path temp;

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.UK);
    }

    static Stream<Template> templates() {
        return Template.all().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateMakesACourseThatOpensWithoutATrace(Template template) throws Exception {
        Path folder = temp.resolve(template.id());
        template.create(folder);
        Opened opened = CurriculumFolder.open(folder, OpenOptions.READ.withCheck(new SchemaCheck()));
        assertEquals(List.of(), opened.problems());
        assertFalse(template.title().isBlank());
        assertFalse(template.description().isBlank());
        if (template.kind() == Template.Kind.SKELETON) {
            assertEquals(4, opened.curriculum().modules().size());
            assertEquals(1, opened.curriculum().assessments().size());
            List<String> errors = Validator.at(Clock.systemUTC()).check(opened.curriculum()).stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .map(finding -> finding.code())
                    .toList();
            assertEquals(List.of("assessment.pool.too-small"), errors, "only the questions are missing");
        }
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAsItIs() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("full"));
        Files.writeString(folder.resolve("mine.txt"), "mine");
        for (Template template : Template.all()) {
            assertThrows(StorageException.class, () -> template.create(folder), template.id());
        }
        assertEquals("mine", Files.readString(folder.resolve("mine.txt")));
    }

    @Test
    void recentCoursesAreKeptNewestFirstAndForgottenOnRequest() throws Exception {
        Settings settings = Settings.load(temp.resolve("settings"));
        Recents recents = new Recents(settings);
        for (int i = 0; i < 20; i++) {
            recents.add(temp.resolve("course-" + i), titled("Course " + i));
        }
        recents.add(temp.resolve("course-15"), titled("Course 15 again"));
        List<Recents.Recent> all = new Recents(Settings.load(temp.resolve("settings"))).all();
        assertEquals(12, all.size());
        assertEquals("Course 15 again", all.get(0).title());
        recents.remove(temp.resolve("course-15"));
        assertTrue(recents.all().stream().noneMatch(each -> each.title().startsWith("Course 15")));
        assertEquals(Recents.State.MISSING, Recents.state(temp.resolve("course-1")));
        new WelcomePanel(new Closed(), recents, new SameThreadTasks()).component();
    }

    private static Curriculum titled(String title) {
        return Curriculum.blank("id", title, "en");
    }

    /** No door opens. */
    private static final class Closed implements WelcomePanel.Doors {
        @Override
        public void open(Path folder) {}

        @Override
        public void openFolder() {}

        @Override
        public void openPackage() {}

        @Override
        public void create(Template template) {}
    }
}
