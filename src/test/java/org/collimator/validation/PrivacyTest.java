package org.collimator.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collimator.curriculum.*;
import org.collimator.document.Edits;
import org.collimator.question.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What could name a patient is found wherever an author writes, not in questions alone. */
class PrivacyTest {
    private static String found(UnaryOperator<Curriculum> change) {
        return Courses.validator().check(change.apply(Courses.sound())).stream()
                .filter(finding -> finding.code().startsWith("iw40.privacy"))
                .map(finding -> finding.severity() + " " + finding.code().substring(13) + " " + finding.place())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static UnaryOperator<Curriculum> lesson(Block... blocks) {
        return c -> Edits.lesson(c, LessonId.parse("l1"), l -> l.withBlocks(List.of(blocks)));
    }

    private static Block text(String words) {
        return new Block.Text(words, Map.of());
    }

    private static UnaryOperator<Curriculum> media(UnaryOperator<Media> change) {
        return c -> Edits.media(c, MediaId.parse("plate"), change);
    }

    private static String ofText(String words) {
        return found(lesson(text(words))).replaceAll(" modules\\S*", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mrs Example came with a cough. | ERROR name",
                "Frau Müller-Beispiel hustet seit gestern. | ERROR name",
                "Herrn Beispiel wurde übel. | ERROR name",
                "Patient name: Example, Erika | ERROR name",
                "Name der Patientin: Beispiel | ERROR name",
                "MRN 00482913, portable chest. | ERROR number",
                "Accession no. A1234567 | ERROR number",
                "Patienten-Nr.: 7734561 | ERROR number",
                "DOB 1956-03-12 | ERROR date",
                "Der Patient, geb. 12.3.1956, wurde geröntgt. | ERROR date",
                "The image was taken on 12/03/2024. | WARNING date",
                "See film 4829137 in the archive. | WARNING number",
                "A 93-year-old man fell. | WARNING age",
                "Eine 97-jährige Frau ist gestürzt. | WARNING age"
            })
    void aLessonThatCouldNameSomebodyIsFound(String words, String expected) {
        assertEquals(expected, ofText(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr Hounsfield described the scale in 1973.",
                "Collect 1000000 counts over 300 s at 63870000 Hz.",
                "See https://doi.org/10.1148/rg.2019190123, PMID 12345678 and [@nbk500006].",
                "The rule of 2018 gives 50 to 60 years of age.",
                "Ask for patient name, date of birth and patient ID before the exposure.",
                "Miss rate and Frau-free words do not count, nor does version 1.2.3.",
                "Fragen Sie Herrn Dr. Beispiel, den Radiologen."
            })
    void ordinaryTeachingIsNot(String words) {
        assertEquals("", ofText(words));
    }

    @Test
    void everyPlaceWhereAnAuthorWritesIsLookedAt() {
        String name = "Mrs Example";
        Stream<UnaryOperator<Curriculum>> places = Stream.of(
                c -> c.withSummary(name),
                c -> c.withGlossary(List.of(new Term("Nodule", "", name, Map.of()))),
                c -> Edits.module(c, ModuleId.parse("m1"), m -> m.withSummary(name)),
                c -> Edits.module(
                        c, ModuleId.parse("m1"), m -> m.withFaq(List.of(new Faq("Who?", name, List.of(), Map.of())))),
                c -> Edits.objective(c, ObjectiveId.parse("o1"), o -> o.withStatement("Position " + name)),
                c -> Edits.assessment(c, AssessmentId.parse("a1"), a -> a.withInstructions(name)),
                c -> Edits.lesson(c, LessonId.parse("l1"), l -> l.withTitle(name)),
                media(m -> m.withAltShort("Chest of " + name)),
                media(m -> m.withAltLong(name)),
                media(m -> m.withCaption(name)),
                media(m -> m.withTranscript(name)),
                media(m -> m.withConsentBasis("consent of " + name)),
                c -> Edits.question(
                        c, QuestionId.parse("q1"), q -> q.withAbout(q.about().withNote("From " + name))));
        places.forEach(change -> assertEquals(1, found(change).split("ERROR name", -1).length - 1, found(change)));
    }

    @Test
    void thePlaceOfAWordInAListIsTold() {
        Block table = new Block.Table(
                "",
                List.of("Case"),
                List.of(new Block.Row(List.of("None"), Map.of()), new Block.Row(List.of("Mr Example"), Map.of())),
                false,
                Map.of());
        assertEquals("ERROR name modules/m1.json#/lessons/0/blocks/0/rows/1/cells/0", found(lesson(table)));
    }

    @Test
    void theNameOfAFileIsLookedAtToo() {
        assertEquals("WARNING number media.json#/0/path", found(media(m -> m.withPath("images/00482913_ap.png"))));
        assertEquals("WARNING date media.json#/0/path", found(media(m -> m.withPath("chest 12-3-1956.png"))));
        assertEquals("", found(media(m -> m.withPath("images/hip-2-of-120.png"))));
    }

    @Test
    void whoMadeAPictureIsNoPatient() {
        assertEquals("", found(media(m -> m.withCreator("Mrs Example").withAttribution("© Mrs Example"))));
    }

    @Test
    void aConfirmedOneStands() {
        Suppression confirmed = new Suppression("iw40.privacy.name", "Invented for this case", "", Map.of());
        assertEquals(
                "",
                found(c -> Edits.lesson(
                        lesson(text("Mrs Example came.")).apply(c),
                        LessonId.parse("l1"),
                        l -> l.withSuppressions(List.of(confirmed)))));
    }
}
