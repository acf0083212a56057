package org.collimator.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ValidatorTest {
    @Test
    void aSoundCourseHasNothingToSay() {
        assertEquals("", text(Courses.validator().check(Courses.sound())));
    }

    static String text(java.util.List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(finding.severity())
                    .append(' ')
                    .append(finding.code())
                    .append(' ')
                    .append(finding.place())
                    .append(' ')
                    .append(finding.args())
                    .append('\n');
        }
        return text.toString();
    }
}
