package org.collimator.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collimator.curriculum.*;
import org.collimator.validation.CompetencyStatus.Shown;
import org.junit.jupiter.api.Test;

/** The vector of CUR-05: 10 patient-care activities and 36 procedures are mandatory, 15 electives of which 1 head, 2 fluoroscopy. */
class CompetencyStatusTest {
    private static Competency competency(String id, Requirement requirement, String group, boolean simulation) {
        return new Competency(id, id, null, "", requirement, group, simulation, null, Map.of());
    }

    private static CompetencySet set() {
        List<Competency> all = new ArrayList<>();
        for (int i = 0; i < 46; i++) {
            all.add(competency("m" + i, Requirement.MANDATORY, "", i < 10));
        }
        for (int i = 0; i < 34; i++) {
            String group = i < 5 ? "head" : i < 10 ? "fluoro" : "";
            all.add(competency("e" + i, Requirement.ELECTIVE, group, false));
        }
        return new CompetencySet(
                "2022",
                46,
                15,
                List.of(
                        new ElectiveGroup("head", "Head", 1, Map.of()),
                        new ElectiveGroup("fluoro", "Fluoroscopy", 2, Map.of())),
                10,
                all,
                Map.of());
    }

    private static List<Shown> shown(int fluoro) {
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < 46; i++) {
            shown.add(new Shown("m" + i, false));
        }
        shown.add(new Shown("e0", false));
        for (int i = 0; i < fluoro; i++) {
            shown.add(new Shown("e" + (5 + i), false));
        }
        for (int i = 10; i < 24 - fluoro; i++) {
            shown.add(new Shown("e" + i, false));
        }
        return shown;
    }

    @Test
    void theSetIsFulfilledWithTwoFluoroscopies() {
        assertTrue(CompetencyStatus.of(set(), shown(2)).isFulfilled());
    }

    @Test
    void fifteenElectivesWithOneFluoroscopyFailForExactlyOneReason() {
        CompetencyStatus status = CompetencyStatus.of(set(), shown(1));
        assertEquals(0, status.electivesLeft());
        assertEquals(Map.of("Fluoroscopy", 1), status.groupsLeft());
        assertEquals(1, status.messages());
        assertFalse(status.isFulfilled());
    }

    @Test
    void simulationCountsOnlyWhereItIsAllowed() {
        List<Shown> shown = shown(2);
        shown.replaceAll(
                one -> one.competency().equals("m3") || one.competency().equals("m20")
                        ? new Shown(one.competency(), true)
                        : one);
        CompetencyStatus status = CompetencyStatus.of(set(), shown);
        assertEquals(1, status.simulated());
        assertEquals(
                List.of("m20"),
                status.notToSimulate().stream().map(Competency::id).toList());
        assertEquals(
                List.of("m20"),
                status.mandatoryLeft().stream().map(Competency::id).toList());
    }

    @Test
    void aSetThatCannotBeFulfilledIsAFinding() {
        CompetencySet sound = set();
        assertTrue(codes(sound).isEmpty(), codes(sound).toString());
        assertEquals(List.of("competency.mandatory.count"), codes(sound.withMandatoryCount(36)));
        assertEquals(List.of("competency.elective.count"), codes(sound.withElectiveMin(40)));
        assertEquals(List.of("competency.simulated.count"), codes(sound.withMaxSimulated(11)));
    }

    private static List<String> codes(CompetencySet set) {
        return Courses.validator().check(Courses.sound().withCompetencySet(set)).stream()
                .map(Finding::code)
                .toList();
    }
}
