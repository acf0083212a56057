package org.collimator.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1148/radiol.2462070712",
                "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2",
                "10.123456789/x"
            })
    void aBareDoiIsADoi(String text) {
        assertTrue(ReferenceCheck.isDoi(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.1148",
                "10.1148/",
                "10.11/x",
                "11.1148/x",
                "10.1148/a b",
                "https://doi.org/10.1148/x",
                " 10.1148/x"
            })
    void whatIsNotABareDoiIsNone(String text) {
        assertFalse(ReferenceCheck.isDoi(text));
    }

    @Test
    void aDoiIsFoundInItsAddress() {
        assertEquals(Optional.of("10.1148/x"), ReferenceCheck.doiIn("https://doi.org/10.1148/x"));
        assertEquals(Optional.of("10.1148/x"), ReferenceCheck.doiIn("http://dx.doi.org/10.1148/x"));
        assertEquals(Optional.of("10.1148/x"), ReferenceCheck.doiIn("DOI: 10.1148/x "));
        assertEquals(Optional.of("10.1148/x"), ReferenceCheck.doiIn("10.1148/x"));
        assertEquals(Optional.empty(), ReferenceCheck.doiIn("https://example.org/10.1148/x"));
    }

    @Test
    void numbersOfPubMedHaveTheirForm() {
        assertTrue(ReferenceCheck.isPmid("1"));
        assertTrue(ReferenceCheck.isPmid("21956784"));
        assertFalse(ReferenceCheck.isPmid("219567845"));
        assertFalse(ReferenceCheck.isPmid("PMID 1"));
        assertTrue(ReferenceCheck.isPmcid("PMC3256728"));
        assertFalse(ReferenceCheck.isPmcid("3256728"));
        assertFalse(ReferenceCheck.isPmcid("PMC"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0-306-40615-2",
                "0306406152",
                "978-0-306-40615-7",
                "9780306406157",
                "043942089X",
                "043942089x",
                "979-10-90636-07-1"
            })
    void anIsbnWithTheRightCheckDigitIsOne(String text) {
        assertTrue(ReferenceCheck.isIsbn(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0306406153",
                "9780306406158",
                "977-0-306-40615-7",
                "X306406152",
                "030640615",
                "97803064061577"
            })
    void anIsbnWithAWrongCheckDigitOrLengthIsNone(String text) {
        assertFalse(ReferenceCheck.isIsbn(text));
    }

    @Test
    void everySingleWrongDigitOfAnIsbnIsNoticed() {
        String right = "9780306406157";
        for (int at = 3; at < right.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String text = right.substring(0, at) + digit + right.substring(at + 1);
                assertEquals(text.equals(right), ReferenceCheck.isIsbn(text), text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.iaea.org/a?b=c#d",
                "http://example.org",
                "https://example.org:8443/x",
                "HTTPS://example.org/%20",
                "https://münchen.example/ä"
            })
    void aCompleteAddressIsAUrl(String text) {
        assertTrue(ReferenceCheck.isUrl(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.iaea.org",
                "ftp://example.org/x",
                "https://",
                "https:///x",
                "https://exa mple.org",
                "javascript:alert(1)",
                "https://localhost",
                "https://user@example.org",
                "https://example.org/%zz"
            })
    void anIncompleteOrForeignAddressIsNone(String text) {
        assertFalse(ReferenceCheck.isUrl(text));
    }

    @Test
    void theFaultsOfAnItemAreNamedInAFixedOrder() {
        Map<String, Object> csl = Map.of(
                "URL",
                "www.iaea.org",
                "DOI",
                "https://doi.org/10.1/x",
                "PMID",
                21956784,
                "ISBN",
                "0306406153",
                "PMCID",
                "");
        assertEquals(
                List.of(
                        new ReferenceCheck.Fault("DOI", "https://doi.org/10.1/x"),
                        new ReferenceCheck.Fault("ISBN", "0306406153"),
                        new ReferenceCheck.Fault("URL", "www.iaea.org")),
                ReferenceCheck.faults(csl));
    }

    @Test
    void severalIsbnsMayStandInOneMember() {
        assertEquals(List.of(), ReferenceCheck.faults(Map.of("ISBN", "978-0-306-40615-7 979-10-90636-07-1")));
        assertEquals(List.of(), ReferenceCheck.faults(Map.of("ISBN", "9780306406157, 0306406152")));
        assertEquals(
                1,
                ReferenceCheck.faults(Map.of("ISBN", "9780306406157, 0306406153"))
                        .size());
    }
}
