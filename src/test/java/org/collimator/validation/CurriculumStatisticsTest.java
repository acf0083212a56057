package org.collimator.validation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.collimator.curriculum.*;
import org.collimator.question.*;
import org.collimator.validation.checks.BlueprintShare;
import org.collimator.validation.checks.GuessRate;
import org.junit.jupiter.api.Test;

class CurriculumStatisticsTest {
    @Test
    void aCourseIsCounted() {
        Curriculum course = Courses.sound()
                .withModules(List.of(Courses.module()
                        .withWorkload(List.of(
                                new Workload(TeachingMethod.LECTURE, 90, Supervision.NONE, Map.of()),
                                new Workload(TeachingMethod.LECTURE, 30, Supervision.NONE, Map.of())))));
        CurriculumStatistics counts = CurriculumStatistics.of(course);
        assertEquals(3, counts.questions());
        assertEquals(1, counts.byKind().get(QuestionKind.HOTSPOT));
        assertEquals(0, counts.byKind().get(QuestionKind.MATCHING));
        assertEquals(Map.of(ModuleId.parse("m1"), 3), counts.byModule());
        assertEquals(Map.of(CognitiveLevel.APPLY, 3), counts.byLevel());
        assertEquals(Map.of(TeachingMethod.LECTURE, 120), counts.minutes());
        assertEquals(
                List.of(new CurriculumStatistics.Coverage(ObjectiveId.parse("o1"), ModuleId.parse("m1"), 1, 3, 1, 1)),
                counts.coverage());
        double area = 20.0 * 512 / (512 * 512);
        assertEquals((0.25 + area) / 3, counts.guessRate(), 1e-9);
    }

    @Test
    void guessRatesFollowTheNumberOfAnswers() {
        assertEquals(0.25, GuessRate.of(Courses.questions().get(0), id -> null), 1e-12);
        MultipleChoice several = MultipleChoiceBuilder.builder()
                .id(QuestionId.parse("q"))
                .points(1)
                .options(List.of(
                        Choice.of("a", "a", true),
                        Choice.of("b", "b", true),
                        Choice.of("c", "c", false),
                        Choice.of("d", "d", false),
                        Choice.of("e", "e", false)))
                .build();
        assertEquals(0.1, GuessRate.of(several, id -> null), 1e-12);
    }

    @Test
    void itemQualityIsTheShareWithAtMostOneFlaw() {
        Question flawed = Courses.single("q9", "Which is not often seen?", "*Never", "All of the above", "Heart")
                .withFeedback("f");
        Curriculum course = Courses.sound()
                .withModules(List.of(Courses.module()
                        .withQuestions(List.of(Courses.questions().get(0), flawed))));
        ItemQuality quality = ItemQuality.of(course, Courses.validator().check(course));
        assertEquals(2, quality.questions());
        assertEquals(1, quality.acceptable());
        assertEquals(0.5, quality.share());
        assertEquals(1, quality.flaws().get("iw07.negative-lead-in"));
    }

    @Test
    void itemsAreApportionedByLargestRemainder() {
        assertArrayEquals(new int[] {10, 15, 15, 20}, BlueprintShare.apportion(new double[] {33, 50, 51, 66}, 60));
        assertArrayEquals(new int[] {0, 0}, BlueprintShare.apportion(new double[] {1, 1}, 0));
    }
}
