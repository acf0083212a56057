package org.collimator.citation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.collimator.curriculum.Reference;
import org.collimator.curriculum.Verification;
import org.collimator.question.ReferenceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceImportTest {
    private static final String BIBTEX = """
            % made by hand
            @string{pr = "Pediatric Radiology"}
            @article{Seibert2011,
              author = {Seibert, J. Anthony and M{\\"u}ller, Richard L. and {World Health Organization}},
              title = {{X}-ray imaging of H$_2$O \\& more},
              journal = pr, year = 2011, month = may, volume = 41, number = 5, pages = {573--581},
              doi = {https://doi.org/10.1007/s00247-010-1828-5}, pmid = {21956784}, pmcid = {PMC3256728}
            }
            @book{bushong, title={Radiologic Science}, publisher={Elsevier}, address={St. Louis}, edition={12}, year={2021}}
            @misc{iaea, title={Radiation protection}, url={https://www.iaea.org/a_b}}
            """;
    private static final String RIS = """
            TY  - JOUR
            AU  - Seibert, J. Anthony
            AU  - World Health Organization
            TI  - X-ray imaging
              physics
            T2  - Pediatric Radiology
            J2  - Pediatr Radiol
            PY  - 2011/05/03/
            VL  - 41
            IS  - 5
            SP  - 573
            EP  - 581
            DO  - https://doi.org/10.1007/x
            SN  - 0301-0449
            UR  - https://example.org
            ER  -\s

            TY  - RPRT
            TI  - Dosimetry
            A1  - IAEA
            Y1  - 2007
            PB  - IAEA
            CY  - Vienna
            IS  - 457
            SN  - 978-92-0-115406-4
            ER  -\s
            """;
    private static final String PUBMED = """

            PMID- 21956784
            OWN - NLM
            VI  - 41
            IP  - 5
            DP  - 2011 May 3
            TI  - X-ray imaging physics for nuclear medicine technologists. Part 2: X-ray
                  interactions and image formation.
            PG  - 573-81
            LID - 10.1007/s00247-010-1828-5 [doi]
            LID - 573 [pii]
            FAU - Seibert, J Anthony
            AU  - Seibert JA
            FAU - Boone, John M
            TA  - Pediatr Radiol
            JT  - Pediatric radiology
            PMC - PMC3256728
            """;

    private static ImportedReferences read(String text, Reference... existing) {
        return ReferenceImport.read(text.getBytes(StandardCharsets.UTF_8), List.of(existing));
    }

    private static Reference reference(String id, Map<String, Object> csl) {
        return new Reference(new ReferenceId(id), csl, Verification.UNVERIFIED);
    }

    @Test
    void bibtexIsRead() {
        ImportedReferences imported = read(BIBTEX);
        assertEquals(List.of(), imported.notes());
        assertEquals(
                List.of("Seibert2011", "bushong", "iaea"),
                imported.references().stream().map(r -> r.id().value()).toList());
        Map<String, Object> article = imported.references().get(0).csl();
        assertEquals("article-journal", article.get("type"));
        assertEquals("X-ray imaging of H<sub>2</sub>O & more", article.get("title"));
        assertEquals(
                List.of(
                        Map.of("family", "Seibert", "given", "J. Anthony"),
                        Map.of("family", "Müller", "given", "Richard L."),
                        Map.of("literal", "World Health Organization")),
                article.get("author"));
        assertEquals("Pediatric Radiology", article.get("container-title"));
        assertEquals("5", article.get("issue"));
        assertFalse(article.containsKey("number")
                || article.containsKey("number-of-pages")
                || article.containsKey("event-date"));
        assertEquals("573-581", article.get("page"));
        assertEquals("10.1007/s00247-010-1828-5", article.get("DOI"));
        assertEquals("21956784", article.get("PMID"));
        assertEquals("PMC3256728", article.get("PMCID"));
        assertEquals("book", imported.references().get(1).csl().get("type"));
        assertEquals("webpage", imported.references().get(2).csl().get("type"));
        assertEquals(
                "https://www.iaea.org/a_b", imported.references().get(2).csl().get("URL"));
    }

    @Test
    void anArticleFromBibtexIsPrintedWithIssueAndPagesInBothStyles() {
        Reference article = read(BIBTEX).references().get(0);
        String vancouver = Citations.vancouver(article, "en").plain();
        assertTrue(vancouver.contains("2011 May;41(5):573–81."), vancouver);
        String apa = Citations.format(List.of(article), CitationStyle.APA, "en")
                .get(0)
                .plain();
        assertTrue(apa.contains("41(5), 573–581."), apa);
    }

    @Test
    void aBrokenEntryCostsItselfOnly() {
        ImportedReferences imported =
                read("@article{a, title={A}}\n@article{b,\n  title {B}\n}\n@book{c, title={C}}\n@book{d, title={D}\n");
        assertEquals(
                List.of("a", "c"),
                imported.references().stream().map(r -> r.id().value()).toList());
        assertEquals(
                List.of("import.bibtex", "import.bibtex"),
                imported.notes().stream().map(ImportNote::key).toList());
        assertEquals(3, imported.notes().get(0).line());
        assertTrue(
                imported.notes().get(0).text().startsWith("Line 3: The entry 'b' cannot be read: "),
                imported.notes().get(0).text());
        assertEquals(6, imported.notes().get(1).line());
    }

    @Test
    void risIsRead() {
        ImportedReferences imported = read(RIS);
        assertEquals(List.of(), imported.notes());
        Map<String, Object> article = imported.references().get(0).csl();
        assertEquals("seib11", imported.references().get(0).id().value());
        assertEquals(
                Map.ofEntries(
                        Map.entry("type", "article-journal"),
                        Map.entry("title", "X-ray imaging physics"),
                        Map.entry(
                                "author",
                                List.of(
                                        Map.of("family", "Seibert", "given", "J. Anthony"),
                                        Map.of("literal", "World Health Organization"))),
                        Map.entry("container-title", "Pediatric Radiology"),
                        Map.entry("container-title-short", "Pediatr Radiol"),
                        Map.entry("issued", Map.of("date-parts", List.of(List.of(2011, 5, 3)))),
                        Map.entry("volume", "41"),
                        Map.entry("issue", "5"),
                        Map.entry("page", "573-581"),
                        Map.entry("DOI", "10.1007/x"),
                        Map.entry("ISSN", "0301-0449"),
                        Map.entry("URL", "https://example.org")),
                article);
        Map<String, Object> report = imported.references().get(1).csl();
        assertEquals("iaea07", imported.references().get(1).id().value());
        assertEquals("457", report.get("number"));
        assertEquals("978-92-0-115406-4", report.get("ISBN"));
        assertEquals("Vienna", report.get("publisher-place"));
    }

    @Test
    void whatIsWrongInRisIsNamedByItsLine() {
        ImportedReferences imported =
                read("hello\nTY  - ODD\nTI  - One\n\nTY  - BOOK\nTI  - Two\nER  - \nTY  - BOOK\nER  - \n");
        assertEquals(
                List.of("1 import.stray", "2 import.unended", "2 import.type", "8 import.untitled"),
                imported.notes().stream()
                        .map(note -> note.line() + " " + note.key())
                        .toList());
        assertEquals(3, imported.references().size());
    }

    @Test
    void pubMedIsRead() {
        ImportedReferences imported = read(PUBMED);
        assertEquals(List.of(), imported.notes());
        Reference article = imported.references().get(0);
        assertEquals("seib11", article.id().value());
        assertEquals(
                "Seibert JA, Boone JM. X-ray imaging physics for nuclear medicine technologists. Part 2: X-ray interactions and image formation."
                        + " Pediatr Radiol. 2011 May 3;41(5):573–81. doi: 10.1007/s00247-010-1828-5. PMID: 21956784. PMCID: PMC3256728",
                Citations.vancouver(article, "en").plain());
    }

    @Test
    void cslJsonIsReadWithoutItsIdsWhereTheyCannotStand() {
        ImportedReferences imported = read("""
                [{"id": "http://zotero.org/users/1/items/ABC", "type": "article-journal", "title": "Öl", "author": [{"family": "Öztürk"}],
                  "issued": {"date-parts": [["2019"]]}, "DOI": "doi:10.1000/1", "custom": {"x": 1}, "volume": null},
                 {"id": "own.key_1", "type": "strange", "title": "B"}, 7, {"id": "x"}]
                """);
        assertEquals(
                List.of("oztu19", "own.key_1"),
                imported.references().stream().map(r -> r.id().value()).toList());
        assertEquals("10.1000/1", imported.references().get(0).csl().get("DOI"));
        assertFalse(imported.references().get(0).csl().containsKey("custom")
                || imported.references().get(0).csl().containsKey("id"));
        assertEquals(
                List.of("import.json-item", "import.json-item"),
                imported.notes().stream()
                        .map(ImportNote::key)
                        .filter(k -> k.equals("import.json-item"))
                        .toList());
        assertEquals("document", imported.references().get(1).csl().get("type"));
    }

    @Test
    void badJsonIsNamedByItsLine() {
        ImportedReferences imported = read("[\n{\"id\": \"a\",\n \"title\" \"x\"}]");
        assertEquals(3, imported.notes().get(0).line());
        assertTrue(
                imported.notes().get(0).text().startsWith("Line 3: The JSON cannot be read: "),
                imported.notes().get(0).text());
    }

    @Test
    void aWorkThatIsThereIsLeftOut() {
        Reference byDoi = reference("mine", Map.of("title", "Another title", "DOI", "10.1007/X"));
        ImportedReferences imported = read(RIS, byDoi);
        assertEquals(1, imported.references().size());
        assertEquals(
                "Line 1: 'X-ray imaging physics' is there already as mine and was left out.",
                imported.notes().get(0).text());

        Reference byTitle = reference(
                "other",
                Map.of("title", "X-RAY imaging – physics", "issued", Map.of("date-parts", List.of(List.of(2011)))));
        assertEquals(1, read(RIS, byTitle).references().size());
        Reference otherYear = byTitle.withCsl(Map.of("title", "X-ray imaging physics", "issued", 2012));
        assertEquals(2, read(RIS, otherYear).references().size());
        Reference otherDoi =
                reference("third", Map.of("title", "X-ray imaging physics", "issued", 2011, "DOI", "10.1007/other"));
        assertEquals(2, read(RIS, otherDoi).references().size());
        assertEquals(2, read(RIS + RIS).references().size());
    }

    @Test
    void idsThatAreTakenGetALetter() {
        String one = "TY  - BOOK\nAU  - Seibert, A\nPY  - 2011\nTI  - %s\nER  - \n";
        ImportedReferences imported = read(
                one.formatted("A") + one.formatted("B") + one.formatted("C"),
                reference("SEIB11", Map.of("title", "Z")));
        assertEquals(
                List.of("seib11b", "seib11c", "seib11d"),
                imported.references().stream().map(r -> r.id().value()).toList());
        assertEquals(
                "ref",
                read("TY  - BOOK\nTI  - 漢字\nER  - \n").references().get(0).id().value());
    }

    @Test
    void anOldEncodingIsReadAndNamed() {
        byte[] file = "TY  - BOOK\nTI  - Röntgen\nER  - \n".getBytes(Charset.forName("windows-1252"));
        ImportedReferences imported = ReferenceImport.read(file, List.of());
        assertEquals("Röntgen", imported.references().get(0).text("title"));
        assertEquals("import.encoding", imported.notes().get(0).key());
        assertEquals(
                "Röntgen",
                read("\uFEFFTY  - BOOK\nTI  - Röntgen\nER  - \n")
                        .references()
                        .get(0)
                        .text("title"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', import.empty",
        "'  ', import.empty",
        "Seibert JA. X-ray imaging., import.format",
        "[], import.empty",
        "<xml/>, import.format"
    })
    void whatHoldsNoReferencesSaysSo(String text, String key) {
        ImportedReferences imported = read(text);
        assertEquals(List.of(), imported.references());
        assertEquals(key, imported.notes().get(0).key());
        assertFalse(imported.notes().get(0).text().contains("{"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M{\\\"u}ller|Müller",
                "M\\\"uller|Müller",
                "Sm\\o{}rrebr\\o d|Smørrebrød",
                "\\'Etude|Étude",
                "\\c{c}a|ça",
                "\\v{S}|Š",
                "Stra{\\ss}e|Straße",
                "10$^{-3}$|10<sup>-3</sup>",
                "H$_2$O|H<sub>2</sub>O",
                "A \\& B, 5\\,\\% {CT}|A & B, 5% CT",
                "1--2|1–2",
                "plain|plain"
            })
    void latexBecomesWords(String latex, String words) {
        assertEquals(words, LatexText.decode(latex).replace("\\,", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BIBTEX,
                RIS,
                PUBMED,
                "[{\"id\":\"a\",\"type\":\"book\",\"title\":\"A\",\"issued\":{\"date-parts\":[[2011]]}}]"
            })
    void everyTruncatedFileIsReadOrExplained(String text) {
        for (int length = 0; length < text.length(); length += 3) {
            String start = text.substring(0, length);
            ImportedReferences imported = assertDoesNotThrow(() -> read(start), start);
            assertTrue(!imported.references().isEmpty() || !imported.notes().isEmpty(), start);
            imported.notes().forEach(note -> assertFalse(note.text().isBlank()));
        }
    }

    @Test
    void aFileOfManyEntriesIsReadSoon() {
        StringBuilder ris = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            ris.append("TY  - JOUR\nAU  - Seibert, A\nTI  - Title ").append(i).append("\nPY  - 2011\nER  - \n");
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals(5000, read(ris.toString()).references().size()));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read("@".repeat(100_000) + "article{".repeat(10_000)));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read("[".repeat(100_000)));
    }
}
