package org.collimator.exchange.scorm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.collimator.validation.Finding;
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

    @Test
    void aCourseOf400QuestionsIsWarnedOfWhatScorm12ForgetsAndASmallOneIsNot() throws Exception {
        assertEquals(List.of("package.scorm.suspend-data"), codes(400, 100));
        assertEquals(List.of("package.scorm.suspend-data"), codes(10, 520));
        assertEquals(List.of(), codes(60, 20));
    }
}
