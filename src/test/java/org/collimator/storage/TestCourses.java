package org.collimator.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.collimator.curriculum.Block;
import org.collimator.curriculum.CalloutStyle;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.LessonBuilder;
import org.collimator.curriculum.LessonId;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.MediaBuilder;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleBuilder;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Reference;
import org.collimator.curriculum.Term;
import org.collimator.curriculum.Verification;
import org.collimator.curriculum.VerificationStatus;
import org.collimator.question.MediaId;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.question.QuestionKind;
import org.collimator.question.ReferenceId;

/** Curricula for tests of storage: rich in kinds of elements and letters, the same for the same arguments. */
final class TestCourses {
    private TestCourses() {}

    /** A curriculum of so many modules, each with questions of every kind, whose texts carry the mark. */
    static Curriculum course(int modules, String mark) {
        List<Module> list = new ArrayList<>();
        for (int i = 0; i < modules; i++) {
            list.add(module("m" + i, mark));
        }
        return Curriculum.blank(Curriculum.ID_PREFIX + "00000000-0000-4000-8000-000000000001", "Course " + mark, "en")
                .with(b -> b.modules(list)
                        .references(List.of(reference("r1", mark), reference("r2", mark)))
                        .media(List.of(media("pic", mark)))
                        .glossary(List.of(new Term("Kernel \u202eרנטגן\u202c 😀", "", "Filter " + mark, Map.of())))
                        .extra(Map.of("ofLater", List.of(1, "two", Map.of("three", true)))));
    }

    static Module module(String id, String mark) {
        List<Question> questions = new ArrayList<>();
        for (QuestionKind kind : QuestionKind.values()) {
            questions.add(kind.blank(QuestionId.parse(kind.id())));
        }
        return ModuleBuilder.builder()
                .id(ModuleId.parse(id))
                .title("Module " + id + " é " + mark)
                .lessons(List.of(LessonBuilder.builder()
                        .id(LessonId.parse("l1"))
                        .title("Lesson \"quoted\" \\ " + mark)
                        .blocks(List.of(
                                new Block.Text("# Heading\n\nText with <b>tags</b> & signs. " + mark, Map.of()),
                                new Block.Callout(CalloutStyle.NOTE, "Mind", "the *dose*", Map.of("later", 1))))
                        .build()))
                .questions(questions)
                .extra(Map.of("moduleOfLater", mark))
                .build();
    }

    static Reference reference(String id, String mark) {
        return new Reference(
                ReferenceId.parse(id),
                Map.of("title", "Physics " + mark, "issued", Map.of("date-parts", List.of(List.of(2020, 3)))),
                new Verification(VerificationStatus.CHECKED, null, "me", "", Map.of()));
    }

    static Media media(String id, String mark) {
        return MediaBuilder.builder()
                .id(MediaId.parse(id))
                .path("pic one.png")
                .type("image/png")
                .altShort("A picture " + mark)
                .build();
    }

    /** The curriculum with another title of one module. */
    static Curriculum retitled(Curriculum curriculum, int module, String title) {
        List<Module> modules = new ArrayList<>(curriculum.modules());
        modules.set(module, modules.get(module).withTitle(title));
        return curriculum.withModules(modules);
    }

    /** Every file below a folder but those of the program, by name, as text of one byte a character. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".collimator/")) {
                    files.put(name, new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }
}
