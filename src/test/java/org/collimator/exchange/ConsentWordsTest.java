package org.collimator.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.PatientShown;
import org.collimator.exchange.player.DemoCourse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of a consent may name the patient: they stay on the author's desktop. */
class ConsentWordsTest {
    private static final String WORDS = "Form 12 signed by Erika Example";

    private static List<String> filesWithTheWords(PatientShown patient, String words) throws Exception {
        return filesWithTheWords(patient, words, WORDS);
    }

    private static List<String> filesWithTheWords(@Nullable PatientShown patient, String words, String basis)
            throws Exception {
        Curriculum course = DemoCourse.curriculum();
        List<Media> media = course.media().stream()
                .map(each -> each.withPatient(patient).withConsentBasis(basis))
                .toList();
        List<String> found = new ArrayList<>();
        PackageFormat format = PackageFormats.ofId("scorm12").orElseThrow();
        for (PackageEntry entry : format.entries(course.withMedia(media), DemoCourse.media(), ExportOptions.DEFAULT)) {
            try (InputStream stream = entry.source().open()) {
                if (new String(stream.readAllBytes(), StandardCharsets.UTF_8).contains(words)) {
                    found.add(entry.path());
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource(names = {"ANONYMISED", "RECOGNISABLE"})
    void noFileOfAPackageHasThem(PatientShown patient) throws Exception {
        assertEquals(List.of(), filesWithTheWords(patient, "Erika"));
    }

    @Test
    void norTheWordsOfAnOlderRecordThatTellsOfAPatientByThemOnly() throws Exception {
        assertEquals(List.of(), filesWithTheWords(null, "Erika", "Consent of Erika Example, form 12"));
    }

    @Test
    void whereThereIsNoPatientNothingIsLost() throws Exception {
        assertEquals(List.of("content/media.json"), filesWithTheWords(PatientShown.NONE, WORDS));
    }

    @Test
    void learnersReadWhetherAPatientIsInIt() throws Exception {
        assertTrue(filesWithTheWords(PatientShown.RECOGNISABLE, "recognisable, with consent").stream()
                .anyMatch(path -> path.startsWith("learn/")));
    }
}
