package org.collimator.exchange.scorm;

import java.io.IOException;
import java.util.List;
import org.collimator.document.Place;
import org.collimator.exchange.PackageProof;
import org.collimator.storage.JsonFormat;
import org.collimator.validation.Finding;
import tools.jackson.databind.JsonNode;

/**
 * How much a SCORM 1.2 system has to remember of a learner who has answered everything, against the 4,096 characters that
 * it grants. Where that is too little the player drops answers to practice questions first and never scores or the place in
 * an open attempt, so that this is a warning. Where not even the scores fit, nothing would be kept, and that is an error.
 */
final class SuspendEstimate {
    private static final String COURSE = "learn/course.json";
    private static final String MODULES = "learn/modules/";
    private static final int BUDGET = 4096;
    /** Header, version, seed and names of members. */
    private static final int FRAME = 120;
    /** Six pages make one character. */
    private static final int PAGES_A_CHARACTER = 6;
    /** What one answer takes with its number and separators, estimated generously over the kinds. */
    private static final int ANSWER = 8;
    /** Attempts, score, seed and the marks of some objectives. */
    private static final int RECORD = 60;
    /** Attempts and score alone, which never go. */
    private static final int SCORE = 9;
    /** The place, seed and time of an open attempt, and which answers are forgotten. */
    private static final int OPEN = 300;

    private SuspendEstimate() {}

    /** Reads modules until it is too much, so that a large course costs no more than a small one. */
    static List<Finding> of(List<String> names, PackageProof.Reader reader) throws IOException {
        byte[] bytes = reader.read(COURSE);
        if (bytes.length == 0) {
            return List.of();
        }
        JsonNode course = JsonFormat.mapper().readTree(bytes);
        int pages = course.path("modules")
                .valueStream()
                .mapToInt(each -> each.path("pages").asInt(0))
                .sum();
        int asked = course.path("assessments")
                .valueStream()
                .mapToInt(each -> each.path("questions").asInt(0))
                .sum();
        int assessments = course.path("assessments").size();
        if (FRAME + pages / PAGES_A_CHARACTER + assessments * SCORE + OPEN > BUDGET) {
            return List.of(Finding.error("package.scorm.suspend-scores", new Place(COURSE, ""), BUDGET, assessments));
        }
        int records = assessments * RECORD;
        int needed = FRAME + pages / PAGES_A_CHARACTER + records + asked * ANSWER;
        for (String name : names) {
            if (name.startsWith(MODULES) && needed <= BUDGET) {
                needed += JsonFormat.mapper()
                                .readTree(reader.read(name))
                                .path("questions")
                                .size()
                        * ANSWER;
            }
        }
        return needed <= BUDGET
                ? List.of()
                : List.of(Finding.warning("package.scorm.suspend-data", new Place(COURSE, ""), BUDGET));
    }
}
