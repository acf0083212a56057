package org.collimator.ui.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.collimator.curriculum.Blueprint;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Edit;
import org.collimator.document.Edits;
import org.collimator.document.Place;
import org.collimator.generate.RandomCurricula;
import org.collimator.question.CognitiveLevel;
import org.collimator.question.Question;
import org.collimator.ui.Desk;
import org.collimator.validation.CurriculumStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theCountsAreThoseOfTheStatistics(long seed) {
        same(new RandomCurricula(false).curriculum(seed));
    }

    @Test
    void theCountsOfASampleAreThoseOfTheStatistics() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            same(desk.current());
        }
    }

    private static void same(Curriculum curriculum) {
        List<CoverageRow> rows = CoverageMatrix.NONE.next(curriculum).rows();
        List<CurriculumStatistics.Coverage> told =
                CurriculumStatistics.of(curriculum).coverage();
        assertEquals(told.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            CoverageRow row = rows.get(i);
            assertEquals(told.get(i).lessons(), row.count(CoverageColumn.LESSONS));
            assertEquals(told.get(i).questions(), row.count(CoverageColumn.QUESTIONS));
            assertEquals(told.get(i).checklists(), row.count(CoverageColumn.CHECKLISTS));
            int byLevel = row.count(CoverageColumn.NO_LEVEL);
            for (CognitiveLevel level : CognitiveLevel.values()) {
                byLevel += row.count(CoverageMatrix.column(level));
            }
            assertEquals(byLevel, row.count(CoverageColumn.QUESTIONS));
        }
    }

    @Test
    void anEditReadsOnlyTheModuleItTouched() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            CoverageMatrix before = CoverageMatrix.NONE.next(desk.current());
            assertEquals(desk.current().modules().size(), before.read());
            Curriculum after = Edits.module(
                    desk.current(), desk.current().modules().get(1).id(), module -> module.withQuestions(List.of()));
            CoverageMatrix next = before.next(after);
            assertEquals(1, next.read());
            assertTrue(next.gaps() > before.gaps());
        }
    }

    @Test
    void aCellMakesAQuestionOfItsLevelInOneStep() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            CoverageView view = new CoverageView(desk.context);
            view.shown();
            CoverageRow row = CoverageMatrix.NONE.next(desk.current()).rows().get(0);
            Curriculum before = desk.current();
            for (CoverageColumn column :
                    List.of(CoverageColumn.ANALYSE, CoverageColumn.LESSONS, CoverageColumn.CHECKLISTS)) {
                int had = row.count(column);
                view.matrix().offers(row, column).stream()
                        .filter(MatrixPage.Offer::makes)
                        .findFirst()
                        .orElseThrow()
                        .run()
                        .run();
                CoverageRow after =
                        CoverageMatrix.NONE.next(desk.current()).rows().get(0);
                assertEquals(had + 1, after.count(column));
                assertEquals(1, desk.workspace.history().undoLabels().size());
                assertTrue(after.in(column)
                        .contains(desk.workspace.selection().element().orElseThrow()));
                desk.workspace.history().undo();
                assertSame(before, desk.current());
            }
        }
    }

    @Test
    void everyCellOffersSomething() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            MatrixPage page = new MatrixPage(desk.workspace);
            for (CoverageRow row : CoverageMatrix.NONE.next(desk.current()).rows()) {
                for (CoverageColumn column : CoverageColumn.values()) {
                    assertFalse(page.offers(row, column).isEmpty());
                }
            }
        }
    }

    @Test
    void anObjectiveWithoutAnythingIsAGap() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            desk.workspace.edit(Edit.<Curriculum>of(
                    "empty",
                    Place.FOLDER,
                    c -> Edits.modules(
                            c,
                            m -> m.withQuestions(List.of())
                                    .withChecklists(List.of())
                                    .withLessons(List.of()))));
            CoverageMatrix.NONE.next(desk.current()).rows().forEach(row -> {
                assertEquals(row.objective().safetyCritical() ? Gap.SAFETY : Gap.NOT_ASSESSED, row.gap());
                assertTrue(row.isMissing(CoverageColumn.LESSONS));
                assertTrue(row.isMissing(CoverageColumn.QUESTIONS));
            });
        }
    }

    @Test
    void sharesOfABlueprintAreThoseOfItsQuestions() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            Curriculum course = desk.current();
            for (Blueprint blueprint : course.blueprints()) {
                List<BlueprintTable.Row> rows = BlueprintTable.of(blueprint, BlueprintTable.weights(course, null));
                double top = rows.stream()
                        .filter(row -> row.depth() == 0 && !row.title().isEmpty())
                        .mapToDouble(BlueprintTable.Row::target)
                        .sum();
                assertEquals(1, top, 1e-6);
                rows.forEach(row -> assertTrue(row.actual() >= 0 && row.actual() <= 1));
            }
        }
    }

    @Test
    void aPoolCountsByTheChanceWithWhichItDraws() throws Exception {
        try (Desk desk = Desk.sample("foundations", folder)) {
            desk.current().assessments().forEach(assessment -> {
                double drawn = BlueprintTable.weights(desk.current(), assessment).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
                assertTrue(drawn > 0, assessment.id().value());
            });
            double all = BlueprintTable.weights(desk.current(), null).size();
            assertEquals(
                    desk.current().modules().stream()
                            .flatMap(module -> module.questions().stream())
                            .filter(CoverageTest::counts)
                            .count(),
                    all);
        }
    }

    private static boolean counts(Question question) {
        return question.about().status() != org.collimator.question.Status.RETIRED;
    }
}
