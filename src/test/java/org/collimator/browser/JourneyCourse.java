package org.collimator.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.AssessmentBuilder;
import org.collimator.curriculum.AssessmentId;
import org.collimator.curriculum.AssessmentItem;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Purpose;
import org.collimator.exchange.player.DemoCourse;
import org.collimator.question.Answer;
import org.collimator.question.OptionId;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.samples.KeyedAnswer;

/** The demonstration course with one final test of all eight kinds, and answers to it. */
final class JourneyCourse {
    static final AssessmentId EXAM = AssessmentId.parse("exam");
    /** One question of each kind, in the order of the test. */
    static final List<String> ASKED =
            List.of("q-single", "q-truth", "q-multi", "q-match", "q-order", "q-short", "q-numeric", "q-hotspot");

    private JourneyCourse() {}

    static Curriculum curriculum(int attempts) {
        return DemoCourse.curriculum().withAssessments(List.of(exam(attempts)));
    }

    private static Assessment exam(int attempts) {
        List<AssessmentItem> items = ASKED.stream()
                .<AssessmentItem>map(id -> new AssessmentItem.Fixed(QuestionId.parse(id), Map.of()))
                .toList();
        return AssessmentBuilder.builder()
                .id(EXAM)
                .title("All kinds")
                .purpose(Purpose.SUMMATIVE)
                .items(items)
                .attempts(attempts)
                .passPercent(70)
                .shuffleOptions(true)
                .build();
    }

    /** The questions of the test in its order. */
    static List<Question> questions() {
        Map<String, Question> all = new HashMap<>();
        DemoCourse.curriculum()
                .modules()
                .forEach(module -> module.questions().forEach(q -> all.put(q.id().value(), q)));
        return ASKED.stream().map(all::get).toList();
    }

    static Answer right(Question question) {
        return question.match(new KeyedAnswer());
    }

    /** Answers that earn nothing, a part, or half of the points. */
    static Answer flawed(Question question) {
        return switch (question.id().value()) {
            case "q-single" -> new Answer.OneOption(option("a"));
            case "q-truth" -> new Answer.Truth(true);
            case "q-multi" -> new Answer.SomeOptions(Set.of(option("a")));
            case "q-match" -> new Answer.Pairs(Map.of(option("p1"), option("t1"), option("p2"), option("t3")));
            case "q-order" -> new Answer.Sequence(List.of(option("i1"), option("i3"), option("i4"), option("i2")));
            case "q-short" -> new Answer.Text("Diaphragm");
            case "q-numeric" -> new Answer.Quantity("40,8", "mGy");
            case "q-hotspot" -> new Answer.Point(10, 10);
            default -> throw new IllegalArgumentException(question.id().value());
        };
    }

    private static OptionId option(String id) {
        return OptionId.parse(id);
    }

    /** The score in percent that the editor's own marking gives these answers, as it is written to an LMS. */
    static String score(Map<Question, Answer> answers) {
        double most = answers.keySet().stream().mapToDouble(Question::points).sum();
        double earned = answers.entrySet().stream()
                .mapToDouble(each -> each.getKey().points()
                        * each.getKey().mark(each.getValue()).fraction())
                .sum();
        double rounded = Math.round(earned / most * 10_000) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
