package org.collimator.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.collimator.curriculum.Block;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.LessonBuilder;
import org.collimator.curriculum.LessonId;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleBuilder;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Reference;
import org.collimator.curriculum.Verification;
import org.collimator.curriculum.VerificationStatus;
import org.collimator.question.About;
import org.collimator.question.Choice;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.question.QuestionKind;
import org.collimator.question.ReferenceId;
import org.collimator.question.SingleChoice;
import org.collimator.question.TrueFalse;
import org.junit.jupiter.api.Test;

class CurriculumCodecTest {
    private final CurriculumCodec codec = new CurriculumCodec();

    @Test
    void aModuleWithABlankQuestionOfEachKindComesBackEqual() {
        List<Question> questions = Stream.of(QuestionKind.values())
                .map(kind -> kind.blank(QuestionId.parse("q-" + kind.id())))
                .toList();
        Lesson lesson = LessonBuilder.builder()
                .id(LessonId.parse("l1"))
                .blocks(List.of(
                        new Block.Text("Hello", Map.of()),
                        new Block.KnowledgeCheck(questions.get(0).id(), Map.of())))
                .build();
        Module module = ModuleBuilder.builder()
                .id(ModuleId.parse("m1"))
                .lessons(List.of(lesson))
                .questions(questions)
                .build();
        byte[] json = codec.writeModule(module);
        assertEquals(module, codec.readModule(json));
        assertArrayEquals(json, codec.writeModule(codec.readModule(json)));
    }

    @Test
    void aKeyOfFalseIsNotLost() {
        Question question = new TrueFalse(QuestionId.parse("q"), "x", 2.5, false, "", "", "", About.NOTHING, Map.of());
        Module module = ModuleBuilder.builder()
                .id(ModuleId.parse("m1"))
                .questions(List.of(question))
                .build();
        assertEquals(module, codec.readModule(codec.writeModule(module)));
    }

    @Test
    void membersOfANewerVersionAreKeptAndWrittenBack() {
        Question question = new SingleChoice(
                QuestionId.parse("q"),
                "Which?",
                1,
                List.of(Choice.of("a", "This", true)),
                false,
                "",
                About.NOTHING,
                Map.of("later", List.of(1, "two")));
        Module module = ModuleBuilder.builder()
                .id(ModuleId.parse("m1"))
                .questions(List.of(question))
                .extra(Map.of("alsoLater", Map.of("deep", true)))
                .build();
        assertEquals(module, codec.readModule(codec.writeModule(module)));
    }

    @Test
    void theHeadNamesTheModulesInOrder() {
        Curriculum curriculum = Curriculum.blank(Curriculum.ID_PREFIX + "x", "Course", "en")
                .withModules(List.of(
                        ModuleBuilder.builder().id(ModuleId.parse("b")).build(),
                        ModuleBuilder.builder().id(ModuleId.parse("a")).build()));
        byte[] json = codec.writeCurriculum(curriculum);
        CurriculumCodec.Head head = codec.readCurriculum(json);
        assertEquals(List.of(ModuleId.parse("b"), ModuleId.parse("a")), head.modules());
        assertEquals(curriculum.withModules(List.of()), head.curriculum());
    }

    @Test
    void aReferenceIsPlainCslWithItsVerificationInCustom() {
        Reference reference = new Reference(
                ReferenceId.parse("icrp103"),
                Map.of("type", "book", "title", "ICRP 103", "issued", Map.of("date-parts", List.of(List.of(2007)))),
                new Verification(VerificationStatus.CHECKED, java.time.LocalDate.of(2026, 1, 2), "", "", Map.of()));
        byte[] json = codec.writeReferences(List.of(reference));
        assertEquals(List.of(reference), codec.readReferences(json));
    }
}
