package org.collimator.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.collimator.curriculum.*;
import org.collimator.question.*;
import org.junit.jupiter.api.Test;

/** Rules that only a test or the bank as a whole can break. */
class WholeTestRulesTest {
    private static Set<String> codes(List<Question> questions) {
        List<AssessmentItem> items = new ArrayList<>();
        questions.forEach(question -> items.add(new AssessmentItem.Fixed(question.id(), Map.of())));
        Curriculum course = Courses.sound()
                .withModules(List.of(Courses.module().withQuestions(questions)))
                .withAssessments(List.of(Courses.assessment().withItems(items)));
        return Courses.validator().check(course).stream().map(Finding::code).collect(Collectors.toSet());
    }

    /** Twenty choices of four options; in so many the key is the longest. */
    private static List<Question> lengths(int longest) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String key = i < longest ? "*aorta descendens" : "*aorta";
            questions.add(
                    Courses.single("q" + i, "Which vessel is number " + i + "?", key, "vein", "artery", "sinus b"));
        }
        return questions;
    }

    @Test
    void nineLongestKeysOfTwentyAreMoreThanChanceAndEightAreNot() {
        assertTrue(codes(lengths(9)).contains("iw12.longest-key-in-test"));
        assertTrue(!codes(lengths(8)).contains("iw12.longest-key-in-test"));
    }

    private static List<Question> positions(boolean spread) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String[] options = {"aorta", "vein", "sinus"};
            int key = spread ? (i * 7 + i / 3) % 3 : 0;
            options[key] = "*" + options[key];
            questions.add(Courses.single("q" + i, "Which vessel is number " + i + "?", options)
                    .withShuffle(false));
        }
        return questions;
    }

    @Test
    void keysInOnePlaceAreFoundAndSpreadOnesAreNot() {
        Set<String> same = codes(positions(false));
        assertTrue(same.contains("iw35.key-position-in-test") && same.contains("iw35.key-run-in-test"));
        Set<String> spread = codes(positions(true));
        assertTrue(!spread.contains("iw35.key-position-in-test") && !spread.contains("iw35.key-run-in-test"));
    }

    private static List<Question> numbers(int middle) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            boolean inside = i < middle;
            questions.add(Courses.single(
                    "q" + i,
                    "How long is exposure " + i + "?",
                    inside ? "1 s" : "*1 s",
                    inside ? "*2 s" : "2 s",
                    "3 s"));
        }
        return questions;
    }

    @Test
    void eightMiddleValuesOfTenAreTooManyAndSevenAreNot() {
        assertTrue(codes(numbers(8)).contains("iw23.middle-value-in-test"));
        assertTrue(!codes(numbers(7)).contains("iw23.middle-value-in-test"));
    }

    @Test
    void aKeysRareWordInAnotherStemIsACue() {
        Question one = Courses.single("q1", "Which structure stores bile?", "*gallbladder", "spleen", "kidney");
        Question cue =
                Courses.single("q2", "Why does the gallbladder empty after a meal?", "*hormone", "heat", "light");
        Question none = Courses.single("q2", "Why does the stomach empty after a meal?", "*hormone", "heat", "light");
        assertTrue(codes(List.of(one, cue)).contains("iw37.cross-item-cue"));
        assertTrue(!codes(List.of(one, none)).contains("iw37.cross-item-cue"));
    }

    private static final String KNEE = "A digital knee radiograph reports an exposure index of 800; the target for this"
            + " view is 400. What is the deviation index, to one decimal place?";
    private static final String ELBOW =
            "A digital elbow radiograph reports an exposure index of 600; the target for this"
                    + " view is 300. What is the deviation index, to one decimal place?";

    private static Question numeric(String id, String stem, double answer) {
        return NumericBuilder.builder()
                .id(QuestionId.parse(id))
                .stem(stem)
                .points(1)
                .answer(answer)
                .tolerance(new Tolerance(Tolerance.Type.ABSOLUTE, 0.1, Map.of()))
                .about(Courses.about())
                .build();
    }

    @Test
    void questionsThatDifferInTheirFiguresAreTwins() {
        Set<String> codes = codes(List.of(numeric("q1", KNEE, 3), numeric("q2", ELBOW, 3)));
        assertTrue(codes.contains("iw36.parametric-twin"), codes.toString());
        assertTrue(!codes.contains("iw36.duplicate"));
    }

    @Test
    void theSameQuestionTwiceIsADuplicateAndWithAnotherKeyAConflict() {
        assertTrue(
                codes(List.of(numeric("q1", KNEE, 3), numeric("q2", KNEE, 3))).contains("iw36.duplicate"));
        assertTrue(
                codes(List.of(numeric("q1", KNEE, 3), numeric("q2", KNEE, 2))).contains("iw36.conflicting-key"));
        Question yes = Courses.single("q1", "Which organ stores the bile of the body?", "*liver", "heart", "spleen");
        Question no = Courses.single("q2", "Which organ stores the bile of the body?", "liver", "*heart", "spleen");
        assertTrue(codes(List.of(yes, no)).contains("iw36.conflicting-key"));
    }

    @Test
    void unrelatedQuestionsAreNotCompared() {
        Set<String> codes = codes(List.of(
                numeric("q1", KNEE, 3),
                Courses.single("q2", "Which organ stores the bile of the body?", "*liver", "heart", "spleen")));
        assertTrue(codes.stream().noneMatch(code -> code.startsWith("iw36")), codes.toString());
    }

    @Test
    void thousandsOfClonesAreFoundOneByOne() {
        List<Question> clones = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            clones.add(numeric("q" + i, KNEE, 3));
        }
        Curriculum course = Courses.sound().withModules(List.of(Courses.module().withQuestions(clones)));
        long duplicates = Courses.validator().check(course).stream()
                .filter(finding -> finding.code().equals("iw36.duplicate"))
                .count();
        assertEquals(2999, duplicates);
    }
}
