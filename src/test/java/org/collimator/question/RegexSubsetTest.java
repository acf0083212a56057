package org.collimator.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexSubsetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(milli|micro)?\\s*sievert(s)?$|^(m|µ|u)?Sv$",
                "[A-Za-z]+",
                "a{2,3}b?",
                "(?:left|right) lung",
                "10\\.5",
                "[^\\d]*"
            })
    void whatMeansTheSameInJavaAndInTheBrowserIsAllowed(String regex) {
        assertEquals(Optional.empty(), RegexSubset.problem(regex));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(a+)+;nested",
                "(a|b)*;nested",
                "(?i)abc;group",
                "(?<=a)b;group",
                "(a)\\1;escape",
                "\\p{L};escape",
                "\\blung\\b;escape",
                "a++;possessive",
                "[a[b]];class",
                "[a&&b];class",
                "(abc;syntax"
            })
    void whatDiffersOrCanRunAwayIsRefused(String regex, String problem) {
        assertEquals(Optional.of(problem), RegexSubset.problem(regex));
    }

    @Test
    void anExpressionThatWouldRunAwayEndsAtOnceAndMatchesNothing() {
        AcceptedText evil = new AcceptedText("(a+)+b", TextMatch.REGEX, 1, "", Map.of());
        boolean accepted =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> evil.accepts("a".repeat(60)));
        assertFalse(accepted);
    }

    @Test
    void theWholeAnswerMustFit() {
        AcceptedText unit =
                new AcceptedText("^(milli|micro)?\\s*sievert(s)?$", TextMatch.REGEX_IGNORE_CASE, 1, "", Map.of());
        assertTrue(unit.accepts(" MilliSievert "));
        assertFalse(unit.accepts("millisieverts per hour"));
    }
}
