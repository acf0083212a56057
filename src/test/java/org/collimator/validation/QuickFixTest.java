package org.collimator.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.collimator.curriculum.*;
import org.collimator.curriculum.Module;
import org.collimator.document.Edits;
import org.collimator.document.History;
import org.collimator.question.*;
import org.collimator.validation.checks.Remedy;
import org.junit.jupiter.api.Test;

class QuickFixTest {
    private static Curriculum with(Question... questions) {
        return Courses.sound().withModules(List.of(Courses.module().withQuestions(List.of(questions))));
    }

    private static Curriculum balanced() {
        List<Question> questions = new ArrayList<>();
        List<AssessmentItem> items = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            SingleChoice one =
                    Courses.single("k" + i, "Which of " + i + " is it?", "*Aorta", "Vena cava", "Portal vein");
            questions.add(one.withShuffle(false));
            items.add(new AssessmentItem.Fixed(one.id(), Map.of()));
        }
        return with(questions.toArray(Question[]::new))
                .withAssessments(List.of(Courses.assessment().withItems(items)));
    }

    private static Curriculum faulty() {
        return with(
                        Courses.single("q1", "Which organ stores bile?", "*Gallbladder", "Spleen", "spleen.", "Heart"),
                        Courses.single("q2", "Which dose was recorded?", "*5 mGy", "1 mGy", "9 mGy"),
                        Courses.single(
                                "q3", "The liver", "*is seen as a wedge", "is seen as a ring", "is seen as a line"),
                        Courses.single(
                                        "q4",
                                        " Which organ lies here? ",
                                        "*Liver ",
                                        "Spleen",
                                        "Heart",
                                        "All of the above")
                                .withAbout(Courses.about()
                                        .withObjectives(List.of(ObjectiveId.parse("o1"), ObjectiveId.parse("gone")))
                                        .withSuppressions(
                                                List.of(new Suppression("iw01.no-key", "once", "", Map.of())))))
                .with(b -> b.media(List.of(
                                Courses.media("plate", 512, 512),
                                Courses.media("spare", 9, 9),
                                Courses.media("whose", 9, 9).withPatient(null).withConsentBasis("")))
                        .references(List.of(Courses.reference("icrp103")
                                .withCsl(Map.of("title", "T", "DOI", "https://doi.org/10.1000/x"))))
                        .assessments(List.of(Courses.assessment()
                                .withItems(List.of(
                                        new AssessmentItem.Fixed(QuestionId.parse("q1"), Map.of()),
                                        new AssessmentItem.Fixed(QuestionId.parse("q1"), Map.of()))))));
    }

    private static Map<String, Long> codes(Curriculum curriculum) {
        return Courses.validator().check(curriculum).stream()
                .collect(Collectors.groupingBy(f -> f.code() + f.args(), Collectors.counting()));
    }

    @Test
    void eachFixMakesItsFindingGoAndUndoBringsItBack() {
        Set<String> used = new HashSet<>();
        for (Curriculum course : List.of(faulty(), balanced())) {
            for (Finding finding : Courses.validator().check(course)) {
                if (finding.fix().isPresent()) {
                    used.add(finding.fix().get().labelKey());
                    apply(course, finding);
                }
            }
        }
        for (Remedy remedy : Remedy.values()) {
            assertTrue(used.contains(remedy.key()), "no finding offers " + remedy);
        }
    }

    private static void apply(Curriculum course, Finding finding) {
        History<Curriculum> history = new History<>(course, () -> {});
        history.apply(finding.fix().orElseThrow().edit());
        String name = finding.code() + finding.args();
        long left = codes(history.current()).getOrDefault(name, 0L);
        assertTrue(left < codes(course).get(name), name + " is still there after its fix");
        assertFalse(history.undoLabel().orElseThrow().isBlank());
        history.undo();
        assertSame(course, history.current());
    }

    @Test
    void sortingNumbersKeepsTheKeyWithItsOption() {
        Curriculum sorted = fixed("iw20.numeric-order");
        SingleChoice question = (SingleChoice)
                Edits.findQuestion(sorted, QuestionId.parse("q2")).orElseThrow();
        assertEquals(
                List.of("1 mGy", "5 mGy", "9 mGy"),
                question.options().stream().map(Choice::text).toList());
        assertTrue(question.options().get(1).key());
    }

    @Test
    void repeatedWordsMoveIntoTheStem() {
        SingleChoice question = (SingleChoice) Edits.findQuestion(fixed("iw25.repeated-words"), QuestionId.parse("q3"))
                .orElseThrow();
        assertEquals("The liver is seen as a", question.stem());
        assertEquals(
                List.of("wedge", "ring", "line"),
                question.options().stream().map(Choice::text).toList());
    }

    private static Curriculum fixed(String code) {
        Curriculum course = faulty();
        Finding finding = Courses.validator().check(course).stream()
                .filter(f -> f.code().equals(code))
                .findFirst()
                .orElseThrow();
        return finding.fix().orElseThrow().edit().change().apply(course);
    }

    @Test
    void aFixOfWhatIsNoLongerThereChangesNothing() {
        Curriculum course = faulty();
        Curriculum empty = course.withModules(
                List.of(ModuleBuilder.builder().id(ModuleId.parse("m1")).build()));
        for (Finding finding : Courses.validator().check(course)) {
            boolean inModule = finding.place().file().startsWith("modules/");
            if (inModule && finding.fix().isPresent()) {
                Module left = finding.fix()
                        .get()
                        .edit()
                        .change()
                        .apply(empty)
                        .modules()
                        .get(0);
                assertEquals(empty.modules().get(0), left, finding.code());
            }
        }
    }
}
