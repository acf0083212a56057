package org.collimator.ui.element;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.collimator.curriculum.Competency;
import org.collimator.curriculum.CompetencyBuilder;
import org.collimator.curriculum.CompetencySet;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.ElectiveGroup;
import org.collimator.curriculum.Modality;
import org.collimator.curriculum.Population;
import org.collimator.curriculum.Requirement;
import org.collimator.ui.form.AdaptedField;
import org.collimator.ui.form.CardsField;
import org.collimator.ui.form.Choices;
import org.collimator.ui.form.Field;
import org.collimator.ui.form.Fields;
import org.collimator.ui.form.FreshId;
import org.collimator.ui.form.PresentField;
import org.collimator.ui.form.Property;
import org.collimator.ui.form.RecordField;
import org.collimator.ui.kit.Clip;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.list.PastedRow;
import org.jspecify.annotations.Nullable;

/** The fields of what must be shown in clinical practice: counts, groups of electives, and the list of competencies. */
final class CompetencyParts {
    private static final Texts TEXTS = Parts.TEXTS;
    private static final int MOST = 10_000;

    private final Parts parts;

    CompetencyParts(Parts parts) {
        this.parts = parts;
    }

    Field<@Nullable CompetencySet> set() {
        RecordField<CompetencySet> fields = parts.<CompetencySet>record("competencySet")
                .add(new Property<>("edition", CompetencySet::edition, CompetencySet::withEdition), Fields.line())
                .third(
                        new Property<>(
                                "mandatoryCount", CompetencySet::mandatoryCount, CompetencySet::withMandatoryCount),
                        Fields.whole(0, MOST))
                .third(
                        new Property<>("electiveMin", CompetencySet::electiveMin, CompetencySet::withElectiveMin),
                        Fields.whole(0, MOST))
                .third(
                        new Property<>("maxSimulated", CompetencySet::maxSimulated, CompetencySet::withMaxSimulated),
                        Fields.whole(0, MOST))
                .add(
                        new Property<>(
                                "electiveGroups", CompetencySet::electiveGroups, CompetencySet::withElectiveGroups),
                        groups())
                .add(
                        new Property<>("competencies", CompetencySet::competencies, CompetencySet::withCompetencies),
                        competencies());
        return new PresentField<>(
                parts.context,
                TEXTS,
                "competencySet",
                fields,
                () -> new CompetencySet("", 0, 0, List.of(), 0, List.of(), Map.of()));
    }

    private Field<List<ElectiveGroup>> groups() {
        return CardsField.<ElectiveGroup>rows(
                        parts.context,
                        TEXTS,
                        "electiveGroup",
                        () -> RecordField.<ElectiveGroup>row(parts.context, TEXTS, "electiveGroup")
                                .third(new Property<>("id", ElectiveGroup::id, ElectiveGroup::withId), Fields.line())
                                .add(
                                        new Property<>("title", ElectiveGroup::title, ElectiveGroup::withTitle),
                                        Fields.line())
                                .third(
                                        new Property<>("min", ElectiveGroup::min, ElectiveGroup::withMin),
                                        Fields.whole(0, MOST)))
                .adds(list -> new ElectiveGroup(
                        FreshId.ofOption(
                                "g",
                                id -> list.stream().anyMatch(group -> group.id().equals(id))),
                        "",
                        1,
                        Map.of()));
    }

    private Field<List<Competency>> competencies() {
        return CardsField.<Competency>of(parts.context, TEXTS, "competency", this::competency, CompetencyParts::words)
                .adds(list -> fresh(ids(list), "").build())
                .addsAll("competency.paste", list -> pasted(list, Clip.text()));
    }

    private Field<Competency> competency() {
        return parts.<Competency>record("competency")
                .third(new Property<>("id", Competency::id, Competency::withId), Fields.line())
                .third(
                        new Property<>("requirement", Competency::requirement, Competency::withRequirement),
                        Fields.words(TEXTS, "requirement", List.of(Requirement.values()), Requirement::id))
                .third(new Property<>("group", Competency::group, Competency::withGroup), group())
                .add(new Property<>("title", Competency::title, Competency::withTitle), Fields.line())
                .third(
                        new Property<>("modality", Competency::modality, Competency::withModality),
                        Fields.choice(List.of(Modality.values()), Modality::id, TEXTS.get("anyModality")))
                .third(new Property<>("region", Competency::region, Competency::withRegion), Fields.line())
                .third(
                        new Property<>("population", Competency::population, Competency::withPopulation),
                        Fields.choice(
                                List.of(Population.values()),
                                one -> TEXTS.get("population." + one.id()),
                                TEXTS.get("population.anybody")))
                .add(
                        new Property<>(
                                "simulationAllowed", Competency::simulationAllowed, Competency::withSimulationAllowed),
                        Fields.check(TEXTS.get("competency.simulation.box")));
    }

    /** The group of electives, by its title; blank for none. */
    private Field<String> group() {
        return new AdaptedField<String, @Nullable String>(
                parts.pick.one(new Groups()),
                id -> id.isEmpty() ? null : id,
                (id, tell) -> tell.accept(id == null ? "" : id));
    }

    private static final class Groups implements Choices<String> {
        private static List<ElectiveGroup> groups(Curriculum curriculum) {
            CompetencySet set = curriculum.competencySet();
            return set == null ? List.of() : set.electiveGroups();
        }

        private static String words(ElectiveGroup group) {
            return group.title().isBlank() ? group.id() : group.title();
        }

        @Override
        public List<Choice<String>> all(Curriculum curriculum) {
            return groups(curriculum).stream()
                    .map(group -> new Choice<>(group.id(), words(group)))
                    .toList();
        }

        @Override
        public String words(Curriculum curriculum, String id) {
            return groups(curriculum).stream()
                    .filter(group -> group.id().equals(id))
                    .map(Groups::words)
                    .findFirst()
                    .orElse(id);
        }
    }

    private static String words(Competency competency) {
        String title = competency.title().isBlank() ? "" : "  " + competency.title();
        return competency.id() + title + " · "
                + TEXTS.get("requirement." + competency.requirement().id());
    }

    private static Set<String> ids(List<Competency> list) {
        Set<String> ids = new HashSet<>();
        list.forEach(each -> ids.add(each.id()));
        return ids;
    }

    private static CompetencyBuilder fresh(Set<String> taken, String title) {
        String id = FreshId.ofOption("c", taken::contains);
        taken.add(id);
        return CompetencyBuilder.builder()
                .id(id)
                .title(title)
                .region("")
                .requirement(Requirement.MANDATORY)
                .group("")
                .extra(Map.of());
    }

    /**
     * The competencies of a list that was copied: a procedure a line, or, from a spreadsheet, code, procedure, whether it is an elective,
     * and body region.
     */
    static List<Competency> pasted(List<Competency> before, String text) {
        Set<String> taken = ids(before);
        List<Competency> fresh = new ArrayList<>();
        for (PastedRow row : PastedRow.parse(text)) {
            boolean coded = row.cells().size() > 1;
            Competency next = fresh(taken, row.cell(coded ? 1 : 0))
                    .requirement(isElective(row.cell(2)) ? Requirement.ELECTIVE : Requirement.MANDATORY)
                    .region(row.cell(3))
                    .build();
            boolean own = coded && !row.cell(0).isBlank();
            fresh.add(own ? next.withId(row.cell(0)) : next);
        }
        return fresh;
    }

    private static boolean isElective(String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        return plain.startsWith("e") || plain.startsWith("w") || plain.startsWith("o");
    }
}
