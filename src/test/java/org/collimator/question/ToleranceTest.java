package org.collimator.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceTest {
    @ParameterizedTest
    @CsvSource({
        "absolute, 0.1, 3.0, 3.1, true",
        "absolute, 0.1, 3.0, 2.9, true",
        "absolute, 0.1, 3.0, 3.05, true",
        "absolute, 0.1, 3.0, 3.11, false",
        "absolute, 0, 3.0, 3.0, true",
        "absolute, 0, 3.0, 3.0001, false",
        "relative, 0.02, 0.4444, 0.44, true",
        "relative, 0.02, 0.4444, 0.4533, false",
        "relative, 0.02, 100, 102, true",
        "relative, 0.02, -100, -98, true",
        "relative, 0.02, 0, 0, true",
        "significant-figures, 2, 5.88, 5.9, true",
        "significant-figures, 2, 5.88, 5.88, true",
        "significant-figures, 2, 5.88, 5.8, false",
        "significant-figures, 3, 1948, 1950, true",
        "significant-figures, 3, 1948, 1943, false",
        "significant-figures, 2, 0.4444, 0.44, true"
    })
    void theEdgeOfTheToleranceBelongsToIt(String type, double amount, double key, double given, boolean accepted) {
        Tolerance.Type kind = java.util.Arrays.stream(Tolerance.Type.values())
                .filter(value -> value.id().equals(type))
                .findFirst()
                .orElseThrow();
        assertEquals(accepted, new Tolerance(kind, amount, Map.of()).accepts(key, given));
    }
}
