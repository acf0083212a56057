package org.collimator.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.0|3.0|''",
                "3,0|3.0|''",
                " -0.5 |-0.5|''",
                "−7|-7|''",
                "+12|12|''",
                ".5|0.5|''",
                "4.2e-3|0.0042|''",
                "4.2E3|4200|''",
                "4.2 × 10^-3|0.0042|''",
                "4.2x10^3|4200|''",
                "4.2·10⁻³|0.0042|''",
                "5.9 mSv|5.9|mSv",
                "5.9mSv|5.9|mSv",
                "420 mGy·cm|420|mGy·cm",
                "12 eV|12|eV",
                "90°|90|°",
                "1.5 × 10^2 MBq|150|MBq"
            })
    void aNumberIsReadAsPeopleTypeIt(String typed, double value, String unit) {
        NumberText number = NumberText.parse(typed).orElseThrow();
        assertEquals(value, number.value(), 1e-12);
        assertEquals(unit, number.unit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "about 3", "1,000.5", "1.000,5", "3..4", "--3", "e5", "1e999", "NaN", "Infinity", "1'000"})
    void whatCouldMeanTwoThingsIsNoNumber(String typed) {
        assertTrue(NumberText.parse(typed).isEmpty(), typed);
    }

    @Test
    void aVeryLongAnswerIsRefused() {
        assertTrue(NumberText.parse("1".repeat(1000)).isEmpty());
    }
}
