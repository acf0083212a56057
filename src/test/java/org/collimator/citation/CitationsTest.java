package org.collimator.citation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.collimator.curriculum.Reference;
import org.collimator.curriculum.Verification;
import org.collimator.question.ReferenceId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CitationsTest {
    private static final List<Object> HOSTILE_VALUES = Arrays.asList(
            "x",
            "",
            " ",
            "<b onclick=x>",
            "\"><script>alert(1)</script>",
            7,
            -1,
            3.5,
            true,
            List.of(),
            List.of("x"),
            Map.of(),
            List.of(Map.of()),
            List.of(Map.of("family", "<i>A</i>")),
            List.of(Map.of("literal", "B & C", "given", List.of())),
            Map.of("date-parts", List.of(List.of(2011, 13, 99))),
            Map.of("date-parts", "x"),
            Map.of("raw", "spring"),
            Map.of("date-parts", List.of(List.of(2011), List.of(2012))),
            "javascript:alert(1)",
            "https://example.org/\"onclick=x",
            "2011-02-30",
            "é".repeat(5000),
            "a\nb\u0000c\uD800");

    private static final List<String> HOSTILE_MEMBERS = List.of(
            "type",
            "title",
            "author",
            "editor",
            "issued",
            "accessed",
            "URL",
            "DOI",
            "PMID",
            "PMCID",
            "ISBN",
            "page",
            "volume",
            "edition",
            "container-title",
            "container-title-short",
            "publisher",
            "publisher-place",
            "number",
            "collection-title",
            "genre",
            "nonsense",
            "custom");

    private static final Map<String, Object> ARTICLE = Map.of(
            "type", "article-journal",
            "title", "X-ray imaging physics for nuclear medicine technologists",
            "author",
                    List.of(
                            Map.of("family", "Seibert", "given", "J. Anthony"),
                            Map.of("family", "Morin", "given", "Richard L.")),
            "container-title", "Pediatric Radiology",
            "journalAbbreviation", "Pediatr. Radiol.",
            "volume", 41,
            "issue", "5",
            "page", "573-581",
            "issued", Map.of("date-parts", List.of(List.of("2011", "5"))));

    private static Reference reference(String id, Map<String, Object> csl) {
        return new Reference(new ReferenceId(id), csl, Verification.UNVERIFIED);
    }

    private static Map<String, Object> with(Map<String, Object> csl, Object... more) {
        Map<String, Object> all = new LinkedHashMap<>(csl);
        for (int i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }

    @Test
    void vancouverPrintsTheIdentifiersWithLinks() {
        FormattedReference printed = Citations.vancouver(
                reference(
                        "seib11",
                        with(ARTICLE, "DOI", "10.1007/s00247-010-1828-5", "PMID", 21956784, "PMCID", "PMC3256728")),
                "en-GB");
        assertEquals(
                "Seibert JA, Morin RL. X-ray imaging physics for nuclear medicine technologists. Pediatr Radiol. 2011 May;41(5):573–81."
                        + " doi: 10.1007/s00247-010-1828-5. PMID: 21956784. PMCID: PMC3256728",
                printed.plain());
        assertEquals(
                List.of(
                        "https://doi.org/10.1007/s00247-010-1828-5",
                        "https://pubmed.ncbi.nlm.nih.gov/21956784",
                        "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3256728"),
                Jsoup.parseBodyFragment(printed.html())
                        .select("a[target=_blank][rel=noopener]")
                        .eachAttr("href"));
    }

    @Test
    void aWrongIdentifierIsPrintedWithoutALink() {
        FormattedReference printed = Citations.vancouver(reference("x", with(ARTICLE, "DOI", "see journal")), "en");
        assertTrue(printed.html().endsWith(" doi: see journal"), printed.html());
        assertFalse(printed.html().contains("<a"));
    }

    @Test
    void theAddressOfAWebPageIsALink() {
        FormattedReference printed = Citations.vancouver(
                reference(
                        "iaea",
                        Map.of(
                                "type", "webpage",
                                "title", "Radiation protection of patients",
                                "author", List.of(Map.of("literal", "International Atomic Energy Agency")),
                                "URL", "https://www.iaea.org/a?b=c&d=e",
                                "accessed", "2026-01-02")),
                "en");
        assertEquals(
                "International Atomic Energy Agency. Radiation protection of patients [Internet]. [cited 2026 Jan 2]."
                        + " Available from: https://www.iaea.org/a?b=c&d=e",
                printed.plain());
        assertTrue(
                printed.html()
                        .endsWith("<a href=\"https://www.iaea.org/a?b=c&amp;d=e\" target=\"_blank\" rel=\"noopener\">"
                                + "https://www.iaea.org/a?b=c&amp;d=e</a>"),
                printed.html());
    }

    @Test
    void apaIsSortedByAuthorWithSlantedTitles() {
        Map<String, Object> book = Map.of(
                "type", "book",
                "title", "Christensen's physics of diagnostic radiology",
                "author", List.of(Map.of("family", "Curry", "given", "Thomas S.")),
                "publisher", "Lea & Febiger",
                "issued", 1990);
        List<FormattedReference> printed = Citations.format(
                List.of(
                        reference("seib11", with(ARTICLE, "DOI", "10.1007/s00247-010-1828-5")),
                        reference("curry", book)),
                CitationStyle.APA,
                "en-GB");
        assertEquals(
                List.of("curry", "seib11"),
                printed.stream().map(one -> one.id().value()).toList());
        assertTrue(
                printed.get(0).html().startsWith("Curry, T. S. (1990). <em>Christensen’s physics"),
                printed.get(0).html());
        assertTrue(
                printed.get(1)
                        .html()
                        .endsWith(
                                "573–581. <a href=\"https://doi.org/10.1007/s00247-010-1828-5\" target=\"_blank\" rel=\"noopener\">"
                                        + "https://doi.org/10.1007/s00247-010-1828-5</a>"),
                printed.get(1).html());
        assertTrue(
                printed.get(1).plain().startsWith("Seibert, J. A., & Morin, R. L. (2011)."),
                printed.get(1).plain());
    }

    @Test
    void germanHasItsOwnWords() {
        FormattedReference printed = Citations.vancouver(
                reference("a", with(ARTICLE, "URL", "https://example.org/", "accessed", "2026-01-02")), "de-AT");
        assertTrue(printed.plain().contains("zitiert"), printed.plain());
    }

    @Test
    void markupInTitlesIsKeptAndScriptsAreText() {
        FormattedReference printed = Citations.vancouver(
                reference(
                        "a",
                        with(ARTICLE, "title", "The <i>in vivo</i> T<sub>2</sub> of <script>alert(1)</script> & more")),
                "en");
        assertTrue(
                printed.html()
                        .contains(
                                "The <i>in vivo</i> T<sub>2</sub> of &lt;script&gt;alert(1)&lt;/script&gt; &amp; more"),
                printed.html());
        assertTrue(printed.plain().contains("The in vivo T2 of <script>"), printed.plain());
    }

    @Test
    void aDoiWithOddCharactersIsEncodedInItsAddress() {
        FormattedReference printed = Citations.vancouver(
                reference(
                        "a",
                        with(ARTICLE, "DOI", "10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2#\"x")),
                "en");
        String href = Jsoup.parseBodyFragment(printed.html()).select("a").attr("href");
        assertEquals(
                "https://doi.org/10.1002/%28SICI%291097-0258%2819980815%2917:15%3C1661::AID-SIM968%3E3.0.CO%3B2-2%23%22x",
                href);
    }

    @Test
    void noReferencesAreNoEntries() {
        for (CitationStyle style : CitationStyle.values()) {
            assertEquals(List.of(), Citations.format(List.of(), style, "en"));
        }
    }

    @ParameterizedTest
    @EnumSource(CitationStyle.class)
    void whateverStandsInTheFileIsPrintedSafely(CitationStyle style) {
        Random random = new Random(7);
        List<Reference> references = new java.util.ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Map<String, Object> csl = new LinkedHashMap<>();
            HOSTILE_MEMBERS.forEach(member -> {
                if (random.nextBoolean()) {
                    csl.put(member, HOSTILE_VALUES.get(random.nextInt(HOSTILE_VALUES.size())));
                }
            });
            references.add(reference("r" + i, csl));
        }
        List<FormattedReference> printed = assertDoesNotThrow(() -> Citations.format(references, style, "en"));
        assertEquals(300, printed.size());
        for (FormattedReference one : printed) {
            for (Element element : Jsoup.parseBodyFragment(one.html()).body().select("*:not(body)")) {
                assertTrue(Set.of("a", "em", "i", "b", "sub", "sup").contains(element.normalName()), one.html());
                assertTrue(
                        Set.of("href", "target", "rel")
                                .containsAll(element.attributes().asList().stream()
                                        .map(a -> a.getKey())
                                        .toList()),
                        one.html());
                assertTrue(element.attr("href").matches("|https?://[^\"<>\\s]+"), one.html());
            }
        }
    }
}
