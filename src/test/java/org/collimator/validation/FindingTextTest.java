package org.collimator.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.collimator.document.Place;
import org.collimator.question.About;
import org.collimator.question.AcceptedText;
import org.collimator.question.QuestionId;
import org.collimator.question.ShortText;
import org.collimator.question.ShortTextBuilder;
import org.collimator.question.TextMatch;
import org.collimator.text.Phrase;
import org.collimator.validation.checks.Remedy;
import org.collimator.validation.checks.Rule;
import org.junit.jupiter.api.Test;

class FindingTextTest {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.collimator.validation.messages", Locale.ROOT);

    @Test
    void everyRuleHasAMessageAndARemedyAndNothingElseStandsInTheBundle() {
        Set<String> wanted = new TreeSet<>();
        for (Rule rule : Rule.values()) {
            wanted.add(rule.code());
            wanted.add(rule.code() + ".remedy");
        }
        for (Remedy remedy : Remedy.values()) {
            wanted.add(remedy.key());
        }
        for (Severity severity : Severity.values()) {
            wanted.add("severity." + severity.id());
        }
        TreeSet<String> there = new TreeSet<>(BUNDLE.keySet());
        there.removeIf(key -> key.startsWith("part."));
        assertEquals(wanted, there);
    }

    @Test
    void codesAreUniqueAndDotted() {
        Set<String> seen = new HashSet<>();
        List<String> odd = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            if (!seen.add(rule.code()) || !rule.code().matches("[a-z0-9]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+")) {
                odd.add(rule.code());
            }
        }
        assertEquals(List.of(), odd);
    }

    @Test
    void textsAreWholeSentencesInPlainWords() {
        for (String key : BUNDLE.keySet()) {
            String text = BUNDLE.getString(key);
            assertFalse(text.isBlank(), key);
            assertFalse(text.contains("'"), "a straight apostrophe swallows placeholders: " + key);
            assertFalse(text.contains("!") || text.toLowerCase(Locale.ROOT).contains("please"), key);
            assertTrue(
                    key.startsWith("fix.")
                            || key.startsWith("severity.")
                            || key.startsWith("part.")
                            || ".:)".indexOf(last(text)) >= 0
                            || text.endsWith("}")
                            || text.endsWith("”"),
                    key + ": " + text);
        }
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    @Test
    void aMessageNamesWhatItIsAbout() {
        Finding finding = Finding.error(Rule.HOTSPOT_OUTSIDE.code(), Place.curriculum(), 512, 256);
        assertEquals(
                "A region reaches beyond the picture of 512 by 256 pixels.", FindingText.message(finding, Locale.UK));
        assertTrue(FindingText.remedy(finding, Locale.UK).startsWith("Move the region inside"));
    }

    @Test
    void findingsOfAllSourcesHaveWords() {
        Finding schema = Finding.error("schema.not-a-date", Place.curriculum(), "date", "Date", "tomorrow");
        assertEquals("“date” (Date) cannot be “tomorrow”, because that is not a date.", message(schema));
        Finding folder = Finding.error("storage.module.twice", Place.curriculum(), "m1");
        assertEquals("The module m1 is listed twice in curriculum.json.", message(folder));
        assertEquals("Delete one of the two entries.", FindingText.remedy(folder, Locale.UK));
        Finding proof = Finding.error("package.file.missing", Place.curriculum(), "media/a.png");
        assertTrue(message(proof).contains("media/a.png"));
    }

    @Test
    void anUnknownCodeStandsForItself() {
        Finding unknown = Finding.error("nobody.knows", Place.curriculum(), "text");
        assertEquals("nobody.knows", message(unknown));
        assertEquals("", FindingText.remedy(unknown, Locale.UK));
    }

    @Test
    void numbersAreWrittenPlainly() {
        Finding finding = Finding.warning(Rule.HOTSPOT_LARGE.code(), Place.curriculum(), 100.0 / 3);
        assertEquals("The right regions cover 33.3333 percent of the picture.", message(finding));
        Finding year = Finding.warning(Rule.REFERENCE_YEAR.code(), Place.curriculum(), 20260);
        assertEquals("The year 20260 cannot be right.", message(year));
    }

    @Test
    void aFindingSpeaksTheLanguageThatIsAskedForAndEnglishWhereNobodyTranslated() {
        Finding finding = Finding.error(
                "schema.wrong-type",
                Place.curriculum(),
                "points",
                "Points",
                Phrase.of("org.collimator.storage.messages", "schema.type.NUMBER"),
                Phrase.of("org.collimator.storage.messages", "schema.found.STRING"),
                "");
        assertEquals(
                "„points“ (Points) muss eine Zahl sein, nicht Text.",
                FindingText.message(finding, Locale.forLanguageTag("de-AT")));
        assertEquals("“points” (Points) must be a number, not text.", FindingText.message(finding, Locale.FRENCH));
        assertEquals("Hinweis", FindingText.severity(Severity.INFO, Locale.GERMAN));
    }

    @Test
    void thePartsOfASentenceSpeakTheLanguageOfTheWhole() {
        Finding regex = Courses.validator()
                .check(Courses.sound().withModules(List.of(Courses.module().withQuestions(List.of(runaway())))))
                .stream()
                .filter(finding -> finding.code().equals("question.short-text.regex"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "Der Ausdruck „(a+)+“ lässt sich nicht überall verwenden: Was sich wiederholt oder verzweigt, wird noch"
                        + " einmal wiederholt, was ewig dauern kann.",
                FindingText.message(regex, Locale.GERMAN));
        assertTrue(message(regex).endsWith("which can take for ever."), message(regex));
        Finding form = Courses.validator()
                .check(Courses.sound()
                        .withModules(List.of(Courses.module()
                                .withQuestions(List.of(Courses.single(
                                        "q1", "Which value was chosen?", "*about 5 mGy", "very high", "rather low"))))))
                .stream()
                .filter(finding -> finding.code().equals("iw15.format-cue"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "Die richtige Option fällt durch ihre Form auf: Nur sie hat eine Ziffer, oder nur sie hat keine.",
                FindingText.message(form, Locale.GERMAN));
    }

    private static ShortText runaway() {
        AcceptedText accepted = new AcceptedText("(a+)+", TextMatch.REGEX, 1, "", Map.of());
        return ShortTextBuilder.builder()
                .id(QuestionId.parse("q1"))
                .stem("Which unit?")
                .points(1)
                .about(About.NOTHING)
                .accepted(List.of(accepted))
                .extra(Map.of())
                .build();
    }

    @Test
    void severitiesHaveNames() {
        assertEquals("Hint", FindingText.severity(Severity.INFO, Locale.UK));
    }

    private static String message(Finding finding) {
        return FindingText.message(finding, Locale.UK);
    }

    @Test
    void severitiesOfTheRulesHoldTheirOrder() {
        assertTrue(Arrays.stream(Rule.values()).anyMatch(rule -> rule.severity() == Severity.ERROR));
        assertEquals(Severity.ERROR, Rule.OBJECTIVE_UNASSESSED_SAFETY.severity());
        assertEquals(Severity.WARNING, Rule.OBJECTIVE_UNASSESSED.severity());
    }
}
