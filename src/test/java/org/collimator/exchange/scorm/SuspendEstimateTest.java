package org.collimator.exchange.scorm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collimator.validation.Finding;
import org.collimator.validation.FindingText;
import org.collimator.validation.Severity;
import org.junit.jupiter.api.Test;

class SuspendEstimateTest {
    private static List<String> codes(int questions, int asked) throws Exception {
        var list = String.join(",", Collections.nCopies(questions, "{}"));
        var files = Map.of(
                "learn/course.json",
                "{\"modules\":[{\"pages\":12}],\"assessments\":[{\"questions\":" + asked + "}]}",
                "learn/modules/m1.json",
                "{\"questions\":[" + list + "]}");
        return SuspendEstimate.of(
                        List.of("learn/course.json", "learn/modules/m1.json"),
                        name -> files.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8))
                .stream()
                .map(Finding::code)
                .toList();
    }

    private static List<Finding> ofAssessments(int count) throws Exception {
        var list = String.join(",", Collections.nCopies(count, "{\"questions\":1}"));
        var course = "{\"modules\":[{\"pages\":600}],\"assessments\":[" + list + "]}";
        return SuspendEstimate.of(List.of("learn/course.json"), name -> course.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void hundredsOfScoredAssessmentsFitAndBeyondThatTheExportIsRefusedWithTheWayOut() throws Exception {
        assertEquals("package.scorm.suspend-data", ofAssessments(390).get(0).code());
        Finding refused = ofAssessments(420).get(0);
        assertEquals(Severity.ERROR, refused.severity());
        assertEquals("package.scorm.suspend-scores", refused.code());
        assertTrue(FindingText.message(refused, Locale.ENGLISH).contains("420"));
        assertTrue(FindingText.remedy(refused, Locale.ENGLISH).contains("--sco=module"));
    }

    @Test
    void aCourseOf400QuestionsIsWarnedOfWhatScorm12ForgetsAndASmallOneIsNot() throws Exception {
        assertEquals(List.of("package.scorm.suspend-data"), codes(400, 100));
        assertEquals(List.of("package.scorm.suspend-data"), codes(10, 520));
        assertEquals(List.of(), codes(60, 20));
    }
}
