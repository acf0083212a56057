package org.collimator.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.collimator.curriculum.Reference;
import org.collimator.curriculum.Verification;
import org.collimator.question.ReferenceId;
import org.junit.jupiter.api.Test;

/** The lean writer is only worth having while it says what citeproc-java says, letter by letter. */
class VancouverTextTest {
    private static final int ITEMS = 3000;
    private static final String[] TYPES = {
        "article-journal",
        "article-journal",
        "article-journal",
        "book",
        "chapter",
        "report",
        "standard",
        "webpage",
        "document"
    };
    private static final String[] TITLES = {
        "New exposure indicators for digital radiography",
        "The 2007 Recommendations of the International Commission on Radiological Protection",
        "Is low dose harmful?",
        "Bushong's radiologic science – physics",
        "MR safety: a (short) history",
        "CT dose, noise and 3D reconstruction in children",
        "Évaluation de la dose en radiologie",
        "X-ray imaging at 120 kV",
        "Radiation and your patient's child",
        "A \"quoted\" title",
        "Ends with a full stop."
    };
    private static final String[] FAMILIES = {
        "Seibert",
        "Morin",
        "Müller",
        "Garcia Lopez",
        "Smith-Jones",
        "Li",
        "O'Brien",
        "van Dyk",
        "de la Cruz",
        "D’Arcy",
        "ter Haar"
    };
    private static final String[] GIVEN = {
        "J. Anthony", "Richard L.", "Anna", "K", "É.", "LaVerne T.", "J.A.", "Jean-Luc", "Mary Ann", "AB"
    };
    private static final String[] JOURNALS = {
        "Pediatric Radiology", "J Am Coll Radiol", "Radiographics", "Phys. Med. Biol.", "Ann ICRP"
    };
    private static final String[] PUBLISHERS = {
        "Elsevier", "Mosby Inc.", "International Atomic Energy Agency", "Wiley & Sons", "ISO"
    };
    private static final String[] PLACES = {"Vienna", "St. Louis, MO", "New York", "München"};
    private static final String[] PAGES = {
        "573-581",
        "1-332",
        "12",
        "e34",
        "100-104",
        "99-101",
        "1001-1002",
        "1009-12",
        "S12-S15",
        "5, 7-9",
        "20–25",
        "9-12"
    };
    private static final String[] URLS = {
        "https://www.iaea.org/publications/8646", "https://example.org/a?b=c&d=e", "http://example.org/"
    };

    private final Random random = new Random(41573);
    private boolean ordinary;

    /** Of the ordinary works only the first half of the values is used: the others mostly need citeproc. */
    private String any(String... values) {
        return values[random.nextInt(ordinary ? (values.length + 1) / 2 : values.length)];
    }

    private void sometimes(Map<String, Object> csl, int percent, String member, Object value) {
        if (random.nextInt(100) < percent) {
            csl.put(member, value);
        }
    }

    private Map<String, Object> date() {
        List<Integer> parts = new ArrayList<>(List.of(1990 + random.nextInt(37)));
        if (random.nextBoolean()) {
            parts.add(1 + random.nextInt(12));
            if (random.nextBoolean()) {
                parts.add(1 + random.nextInt(28));
            }
        }
        return Map.of("date-parts", List.of(parts));
    }

    private List<Map<String, Object>> names() {
        List<Map<String, Object>> names = new ArrayList<>();
        for (int i = random.nextInt(10); i >= 0; i--) {
            names.add(
                    random.nextInt(6) == 0
                            ? Map.of(
                                    "literal",
                                    any("International Commission on Radiological Protection", "ACR & RSNA", "WHO"))
                            : Map.of("family", any(FAMILIES), "given", any(GIVEN)));
        }
        return names;
    }

    private Reference reference(int number) {
        Map<String, Object> csl = new LinkedHashMap<>();
        ordinary = random.nextInt(10) > 0;
        String type = any(TYPES);
        csl.put("type", type);
        sometimes(csl, 97, "title", any(TITLES));
        sometimes(csl, 85, "author", names());
        sometimes(csl, type.equals("chapter") ? 70 : 10, "editor", names());
        sometimes(csl, 85, "issued", date());
        boolean within = type.equals("article-journal") || type.equals("chapter");
        sometimes(csl, within ? 95 : 10, "container-title", any(JOURNALS));
        sometimes(
                csl,
                within ? 5 : 20,
                "collection-title",
                any("ICRP Publication", "IAEA Safety Reports", "Human Health Series No. 5"));
        sometimes(
                csl,
                type.equals("article-journal") ? 50 : 0,
                "container-title-short",
                any("Pediatr. Radiol.", "Phys Med Biol"));
        sometimes(csl, type.equals("article-journal") ? 90 : 15, "volume", String.valueOf(1 + random.nextInt(300)));
        sometimes(csl, type.equals("article-journal") ? 70 : 0, "issue", any("5", "Suppl 1", "2-4", "12"));
        sometimes(csl, 70, "page", any(PAGES));
        sometimes(csl, type.equals("article-journal") ? 3 : 80, "publisher", any(PUBLISHERS));
        sometimes(csl, type.equals("article-journal") ? 3 : 60, "publisher-place", any(PLACES));
        sometimes(
                csl,
                type.equals("book") || type.equals("chapter") ? 50 : 2,
                "edition",
                any("1", "2", "3", "11", "21", "7th", "Revised"));
        sometimes(csl, type.equals("book") ? 50 : 0, "number-of-pages", any("345", "xii, 200"));
        sometimes(
                csl,
                type.equals("report") || type.equals("standard") ? 60 : 0,
                "number",
                any("26", "NG-T-1.2", "60601-1"));
        sometimes(csl, 40, "URL", any(URLS));
        sometimes(csl, 40, "accessed", date());
        sometimes(csl, 40, "DOI", "10.1148/radiol." + number);
        sometimes(csl, 20, "PMID", 21956784);
        sometimes(csl, 10, "ISBN", "9780306406157");
        return new Reference(new ReferenceId("r" + number), csl, Verification.UNVERIFIED);
    }

    @Test
    void itSaysWhatCiteprocSays() {
        List<CslItem> items = new ArrayList<>();
        Map<String, String> written = new LinkedHashMap<>();
        for (int number = 0; number < ITEMS; number++) {
            CslItem item = CslItem.of(reference(number), CitationStyle.VANCOUVER);
            Optional<String> entry = VancouverText.write(item);
            if (entry.isPresent()) {
                items.add(item);
                written.put(item.id(), entry.get());
            }
        }
        Map<String, String> expected = Citeproc.words(items, CitationStyle.VANCOUVER, "en-US");
        for (CslItem item : items) {
            assertEquals(
                    expected.get(item.id()),
                    written.get(item.id()),
                    () -> item.members().toString());
        }
        assertTrue(items.size() > ITEMS / 2, "written leanly: " + items.size());
    }
}
