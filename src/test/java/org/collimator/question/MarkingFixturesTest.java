package org.collimator.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkingFixturesTest {
    static List<MarkingFixtures.Case> cases() {
        return MarkingFixtures.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theEditorMarksAsTheFixturesSay(MarkingFixtures.Case one) {
        Mark mark = one.question().mark(one.answer());
        assertEquals(one.fraction(), mark.fraction(), 1e-9, one.name());
    }

    @Test
    void thereAreAtLeastTwoHundredCasesOfAllKinds() {
        assertTrue(cases().size() >= 200, () -> cases().size() + " cases");
        Set<QuestionKind> kinds =
                cases().stream().map(one -> one.question().kind()).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(QuestionKind.class), kinds);
    }

    @Test
    void noTwoCasesHaveTheSameName() {
        assertEquals(
                cases().size(),
                cases().stream().map(MarkingFixtures.Case::name).distinct().count());
    }
}
