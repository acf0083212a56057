package org.collimator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleBuilder;
import org.collimator.curriculum.ModuleId;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.question.QuestionKind;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static Module module(String id, String... questions) {
        return ModuleBuilder.builder()
                .id(ModuleId.parse(id))
                .questions(java.util.Arrays.stream(questions)
                        .map(q -> QuestionKind.NUMERIC.blank(QuestionId.parse(q)))
                        .toList())
                .build();
    }

    private static final Curriculum COURSE =
            Curriculum.blank("urn:uuid:1", "T", "en").withModules(List.of(module("a", "q1", "q2"), module("b", "q3")));

    @Test
    void changingAQuestionSharesAllOthers() {
        Curriculum next = Edits.question(
                COURSE, QuestionId.parse("q2"), q -> q.withAbout(q.about().withNote("look")));
        assertSame(COURSE.modules().get(1), next.modules().get(1));
        assertSame(
                COURSE.modules().get(0).questions().get(0),
                next.modules().get(0).questions().get(0));
        Question changed = Edits.findQuestion(next, QuestionId.parse("q2")).orElseThrow();
        assertEquals("look", changed.about().note());
        assertNotSame(COURSE.modules().get(0), next.modules().get(0));
    }

    @Test
    void aQuestionIsFoundWhereverItStandsWhateverModuleIsNamed() {
        for (ModuleId likely : java.util.Arrays.asList(ModuleId.parse("a"), ModuleId.parse("b"), null)) {
            AtomicInteger changed = new AtomicInteger();
            Curriculum next = Edits.question(COURSE, likely, QuestionId.parse("q3"), q -> {
                changed.incrementAndGet();
                return q.withAbout(q.about().withNote("look"));
            });
            assertEquals(1, changed.get());
            assertSame(COURSE.modules().get(0), next.modules().get(0));
            assertEquals(
                    "look", next.modules().get(1).questions().get(0).about().note());
        }
    }

    @Test
    void changingNothingGivesTheSameCurriculum() {
        assertSame(COURSE, Edits.question(COURSE, QuestionId.parse("q2"), q -> q));
        assertSame(COURSE, Edits.question(COURSE, QuestionId.parse("none"), q -> QuestionKind.NUMERIC.blank(q.id())));
        assertSame(COURSE, Edits.module(COURSE, ModuleId.parse("b"), m -> m));
        assertSame(COURSE, Edits.withoutQuestion(COURSE, QuestionId.parse("none")));
    }

    @Test
    void removingAQuestionLeavesTheOthers() {
        Curriculum next = Edits.withoutQuestion(COURSE, QuestionId.parse("q1"));
        assertEquals(1, next.modules().get(0).questions().size());
        assertSame(COURSE.modules().get(1), next.modules().get(1));
    }
}
