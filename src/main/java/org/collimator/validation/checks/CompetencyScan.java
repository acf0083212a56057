package org.collimator.validation.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collimator.curriculum.Competency;
import org.collimator.curriculum.CompetencySet;
import org.collimator.curriculum.ElectiveGroup;
import org.collimator.curriculum.Requirement;

/** Whether a competency set can be fulfilled and says of itself what is true. */
final class CompetencyScan {
    private CompetencyScan() {}

    static void scan(CompetencySet set, Notes notes) {
        Map<String, Integer> members = new HashMap<>();
        Set<String> groups = groups(set, notes);
        Set<String> ids = new HashSet<>();
        List<Competency> competencies = set.competencies();
        int mandatory = 0;
        int elective = 0;
        int simulated = 0;
        for (int i = 0; i < competencies.size(); i++) {
            Competency competency = competencies.get(i);
            String pointer = "/competencySet/competencies/" + i;
            simulated += competency.simulationAllowed() ? 1 : 0;
            if (competency.requirement() == Requirement.MANDATORY) {
                mandatory++;
            } else {
                elective++;
                members.merge(competency.group(), 1, Integer::sum);
            }
            if (!ids.add(competency.id())) {
                notes.add(Rule.COMPETENCY_ID, pointer + "/id", competency.id());
            }
            if (competency.title().isBlank()) {
                notes.add(Rule.COMPETENCY_TITLE, pointer + "/title", competency.id());
            }
            if (!competency.group().isEmpty() && !groups.contains(competency.group())) {
                notes.add(Rule.COMPETENCY_GROUP, pointer + "/group", competency.group());
            }
        }
        if (mandatory != set.mandatoryCount()) {
            notes.add(Rule.COMPETENCY_MANDATORY, "/competencySet/mandatoryCount", set.mandatoryCount(), mandatory);
        }
        if (set.electiveMin() > elective) {
            notes.add(Rule.COMPETENCY_ELECTIVE, "/competencySet/electiveMin", set.electiveMin(), elective);
        }
        if (set.maxSimulated() > simulated) {
            notes.add(Rule.COMPETENCY_SIMULATED, "/competencySet/maxSimulated", set.maxSimulated(), simulated);
        }
        minima(set, members, notes);
    }

    private static Set<String> groups(CompetencySet set, Notes notes) {
        Set<String> groups = new HashSet<>();
        for (int i = 0; i < set.electiveGroups().size(); i++) {
            String id = set.electiveGroups().get(i).id();
            if (!groups.add(id)) {
                notes.add(Rule.COMPETENCY_GROUP_TWICE, "/competencySet/electiveGroups/" + i + "/id", id);
            }
        }
        return groups;
    }

    private static void minima(CompetencySet set, Map<String, Integer> members, Notes notes) {
        int minima = 0;
        for (int i = 0; i < set.electiveGroups().size(); i++) {
            ElectiveGroup group = set.electiveGroups().get(i);
            minima += group.min();
            int count = members.getOrDefault(group.id(), 0);
            if (group.min() > count) {
                String pointer = "/competencySet/electiveGroups/" + i + "/min";
                notes.add(Rule.COMPETENCY_GROUP_MIN, pointer, group.title(), group.min(), count);
            }
        }
        if (minima > set.electiveMin()) {
            notes.add(Rule.COMPETENCY_GROUPS_MIN, "/competencySet/electiveMin", minima, set.electiveMin());
        }
    }
}
