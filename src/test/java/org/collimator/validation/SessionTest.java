package org.collimator.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collimator.curriculum.AssessmentItem;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.PoolFilter;
import org.collimator.document.Edits;
import org.collimator.document.Place;
import org.collimator.document.QuestionMembers;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.question.Suppression;
import org.junit.jupiter.api.Test;

class SessionTest {
    @Test
    void afterAnyEditsASessionFindsWhatACheckFromScratchFinds() {
        Set<String> codes = new HashSet<>();
        for (long seed = 1; seed <= 60; seed++) {
            RandomCourse random = new RandomCourse(seed);
            Curriculum course = random.course();
            MediaPresence presence = MediaPresence.UNKNOWN;
            Validator.Session session = Courses.validator().session();
            for (int step = 0; step < 60; step++) {
                if (step % 13 == 12) {
                    presence = random.presence();
                }
                String at = "seed " + seed + ", step " + step;
                List<Finding> found = session.update(course, presence);
                Validator.Session fresh = Courses.validator().session();
                same(fresh.update(course, presence), found, at);
                assertEquals(hidden(fresh), hidden(session), at);
                found.forEach(finding -> codes.add(finding.code()));
                course = random.edit(course);
            }
        }
        assertTrue(codes.size() > 80, "the courses have too few kinds of faults: " + codes.size() + " " + codes);
    }

    /** Names the lines that differ, which are few among many. */
    private static void same(List<Finding> expected, List<Finding> found, String at) {
        String wanted = ValidatorTest.text(expected);
        String given = ValidatorTest.text(found);
        if (!wanted.equals(given)) {
            List<String> missing = new ArrayList<>(wanted.lines().toList());
            given.lines().forEach(missing::remove);
            List<String> surplus = new ArrayList<>(given.lines().toList());
            wanted.lines().forEach(surplus::remove);
            fail(at + "\nmissing: " + missing + "\nsurplus: " + surplus);
        }
    }

    private static String hidden(Validator.Session session) {
        return ValidatorTest.text(
                session.suppressed().stream().map(SuppressedFinding::finding).toList());
    }

    @Test
    void undoingAnEditGivesBackTheFindingsBeforeIt() {
        for (long seed = 100; seed < 120; seed++) {
            RandomCourse random = new RandomCourse(seed);
            Curriculum course = random.course();
            Validator.Session session = Courses.validator().session();
            String before = ValidatorTest.text(session.update(course));
            session.update(random.edit(random.edit(course)));
            assertEquals(before, ValidatorTest.text(session.update(course)), "seed " + seed);
        }
    }

    private static Curriculum large(int modules, int questions) {
        List<Module> all = new ArrayList<>();
        Curriculum sound = Courses.sound();
        List<AssessmentItem> items = new ArrayList<>();
        for (int m = 0; m < modules; m++) {
            List<Question> own = new ArrayList<>();
            for (int q = 0; q < questions; q++) {
                String id = "q" + m + "-" + q;
                own.add(Courses.single(
                        id,
                        "Which quantity number " + words(m * questions + q)
                                + " describes what a detector receives here?",
                        "*Exposure index " + words(q + 3),
                        "Deviation index " + words(q + 5),
                        "Target value " + words(q + 9)));
            }
            all.add(Courses.module()
                    .with(b -> b.questions(own)
                            .lessons(List.of())
                            .checklists(List.of())
                            .objectives(List.of())));
            ModuleId id = ModuleId.parse("m" + m);
            all.set(m, all.get(m).withId(id));
            items.add(new AssessmentItem.Pool(
                    1, new PoolFilter(List.of(id), List.of(), List.of(), List.of(), List.of(), Map.of()), Map.of()));
        }
        List<Module> withFirst = new ArrayList<>(all);
        withFirst.set(0, all.get(0).withObjectives(Courses.module().objectives()));
        return sound.with(b ->
                b.modules(withFirst).assessments(List.of(Courses.assessment().withItems(items))));
    }

    /** A number in letters, so that texts differ in words. */
    private static String words(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 26; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26)).append((char) ('e' + rest % 7));
        }
        return word.toString();
    }

    @Test
    void oneChangedQuestionOfTenThousandChecksItselfAndWhatDependsOnItAlone() {
        Curriculum course = large(200, 50);
        Validator.Session session = Courses.validator().session();
        session.update(course);
        assertTrue(session.work().scanned().size() > 10_000, "the first check reads everything");

        Curriculum next =
                Edits.question(course, QuestionId.parse("q120-7"), q -> QuestionMembers.withStem(q, "Another stem?"));
        session.update(next);

        Place question = Place.module("m120").at("questions", 7);
        assertEquals(List.of(question), session.work().scanned());
        assertEquals(
                Set.of(question, Place.curriculum().at("assessments", 0)),
                new HashSet<>(session.work().crossChecked()));
        assertTrue(
                session.work().compared().contains(question)
                        && session.work().compared().size() <= 200,
                "compared " + session.work().compared().size());
        assertFalse(session.work().structure());
    }

    @Test
    void aChangedObjectiveConcernsTheQuestionsThatAssessIt() {
        Curriculum course = large(3, 4);
        Validator.Session session = Courses.validator().session();
        session.update(course);
        session.update(Edits.objective(
                course, course.modules().get(0).objectives().get(0).id(), o -> o.withLevel(1)));
        assertEquals(
                List.of(Place.module("m0").at("objectives", 0)), session.work().scanned());
        assertEquals(13, session.work().crossChecked().size(), "the objective and the twelve questions");
        assertEquals(List.of(), session.work().compared());
    }

    @Test
    void insertingAQuestionMovesTheOthersWithoutCheckingThemAgain() {
        Curriculum course = large(2, 5);
        Validator.Session session = Courses.validator().session();
        session.update(course);
        Curriculum next = Edits.module(course, ModuleId.parse("m0"), m -> {
            List<Question> more = new ArrayList<>(m.questions());
            more.add(0, Courses.single("new", "Which unit has the absorbed dose of a patient?", "*gray", "sievert"));
            return m.withQuestions(more);
        });
        List<Finding> found = session.update(next);
        assertEquals(
                List.of(Place.module("m0").at("questions", 0)), session.work().scanned());
        assertEquals(ValidatorTest.text(Courses.validator().check(next)), ValidatorTest.text(found));
    }

    @Test
    void theSameCurriculumIsNotCheckedAgain() {
        Curriculum course = Courses.sound();
        Validator.Session session = Courses.validator().session();
        List<Finding> found = session.update(course);
        assertSame(found, session.update(course));
        assertEquals(Work.NONE, session.work());
    }

    @Test
    void aSuppressionWithAReasonHidesItsFindingAndIsListed() {
        Curriculum course = Edits.question(
                Courses.sound(),
                QuestionId.parse("q1"),
                q -> q.withAbout(q.about()
                        .with(b -> b.references(List.of())
                                .suppressions(List.of(
                                        new Suppression("iw29.reference", "common knowledge", "A", Map.of()))))));
        Validator.Session session = Courses.validator().session();
        assertEquals("", ValidatorTest.text(session.update(course)));
        assertEquals(1, session.suppressed().size());
        assertEquals(
                "common knowledge", session.suppressed().get(0).suppression().reason());
        assertEquals("iw29.reference", session.suppressed().get(0).finding().code());
    }

    @Test
    void aSuppressionWithoutReasonHidesNothingAndOneWithoutFindingIsNamed() {
        Curriculum course = Edits.question(
                Courses.sound(),
                QuestionId.parse("q1"),
                q -> q.withAbout(q.about()
                        .with(b -> b.references(List.of())
                                .suppressions(List.of(
                                        new Suppression("iw29.reference", " ", "", Map.of()),
                                        new Suppression("iw01.no-key", "why not", "", Map.of()))))));
        List<String> codes =
                Courses.validator().check(course).stream().map(Finding::code).toList();
        assertEquals(List.of("iw29.reference", "suppression.reason.missing", "suppression.unused"), codes);
    }

    @Test
    void theCurriculumsSuppressionsHoldForItsReferences() {
        Curriculum course = Courses.sound()
                .with(b -> b.references(List.of(Courses.reference("icrp103"), Courses.reference("spare")))
                        .suppressions(List.of(new Suppression("reference.unused", "for later", "", Map.of()))));
        Validator.Session session = Courses.validator().session();
        assertEquals("", ValidatorTest.text(session.update(course)));
        assertEquals(1, session.suppressed().size());
    }
}
