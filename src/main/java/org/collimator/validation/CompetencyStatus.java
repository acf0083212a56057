package org.collimator.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collimator.curriculum.Competency;
import org.collimator.curriculum.CompetencySet;
import org.collimator.curriculum.ElectiveGroup;
import org.collimator.curriculum.Requirement;

/**
 * What is still to be shown of a competency set (CUR-05).
 *
 * @param mandatoryLeft the mandatory competencies that are not shown yet
 * @param electivesLeft how many electives are missing in total
 * @param groupsLeft how many are missing by the title of the elective group, groups that are complete left out
 * @param simulated how many count as shown by simulation
 * @param maxSimulated how many may be
 * @param notToSimulate competencies that were simulated though they must be shown on a patient; they do not count
 */
public record CompetencyStatus(
        List<Competency> mandatoryLeft,
        int electivesLeft,
        Map<String, Integer> groupsLeft,
        int simulated,
        int maxSimulated,
        List<Competency> notToSimulate) {
    public CompetencyStatus {
        mandatoryLeft = List.copyOf(mandatoryLeft);
        groupsLeft = new LinkedHashMap<>(groupsLeft);
        notToSimulate = List.copyOf(notToSimulate);
    }

    /**
     * What somebody has shown of a competency.
     *
     *
     * @param simulated whether on a simulator
     */
    public record Shown(String competency, boolean simulated) {}

    /** The status after what was shown; the same competency counts once, on a patient rather than simulated. */
    public static CompetencyStatus of(CompetencySet set, Collection<Shown> shown) {
        Map<String, Boolean> ticked = new HashMap<>();
        shown.forEach(one -> ticked.merge(one.competency(), one.simulated(), Boolean::logicalAnd));
        List<Competency> mandatoryLeft = new ArrayList<>();
        List<Competency> notToSimulate = new ArrayList<>();
        Map<String, Integer> byGroup = new HashMap<>();
        int electives = 0;
        int simulated = 0;
        for (Competency competency : set.competencies()) {
            Boolean onSimulator = ticked.get(competency.id());
            boolean refused = onSimulator != null && onSimulator && !competency.simulationAllowed();
            boolean done = onSimulator != null && !refused;
            if (refused) {
                notToSimulate.add(competency);
            }
            simulated += done && Boolean.TRUE.equals(onSimulator) ? 1 : 0;
            if (competency.requirement() == Requirement.MANDATORY) {
                if (!done) {
                    mandatoryLeft.add(competency);
                }
            } else if (done) {
                electives++;
                byGroup.merge(competency.group(), 1, Integer::sum);
            }
        }
        Map<String, Integer> groupsLeft = new LinkedHashMap<>();
        for (ElectiveGroup group : set.electiveGroups()) {
            int left = group.min() - byGroup.getOrDefault(group.id(), 0);
            if (left > 0) {
                groupsLeft.put(group.title().isBlank() ? group.id() : group.title(), left);
            }
        }
        int electivesLeft = Math.max(0, set.electiveMin() - electives);
        return new CompetencyStatus(
                mandatoryLeft, electivesLeft, groupsLeft, simulated, set.maxSimulated(), notToSimulate);
    }

    /** How many reasons there are that the set is not fulfilled: one for each thing that is missing or too many. */
    public int messages() {
        int messages = mandatoryLeft.isEmpty() ? 0 : 1;
        messages += electivesLeft > 0 ? 1 : 0;
        messages += groupsLeft.size();
        messages += simulated > maxSimulated ? 1 : 0;
        return messages + (notToSimulate.isEmpty() ? 0 : 1);
    }

    /** Whether everything is shown as the set asks. */
    public boolean isFulfilled() {
        return messages() == 0;
    }
}
