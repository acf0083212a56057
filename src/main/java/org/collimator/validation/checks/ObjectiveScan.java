package org.collimator.validation.checks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collimator.curriculum.Domain;
import org.collimator.curriculum.Objective;
import org.collimator.document.Edits;

/** Whether an objective is whole (CUR-01) and begins with a verb that can be observed (CUR-07). */
final class ObjectiveScan {
    private static final Set<String> NOT_OBSERVABLE = Set.of("know", "understand", "learn", "appreciate", "grasp");
    private static final List<String> NOT_OBSERVABLE_PHRASES =
            List.of("be aware of", "be familiar with", "become familiar with", "gain insight", "have knowledge of");

    /** Verbs by revised Bloom level; a verb of several levels stands with each. */
    private static final Map<String, Set<Integer>> LEVELS = levels(
            "define identify label list locate match memorise memorize name recall recite recognise recognize record "
                    + "reproduce repeat select state",
            "classify compare describe discuss distinguish exemplify explain express illustrate infer interpret "
                    + "locate outline paraphrase recognise recognize report restate review select summarise summarize "
                    + "translate identify contrast",
            "adjust apply calculate carry choose complete compute demonstrate employ execute implement interpret "
                    + "operate perform position practise practice prepare record respond set show solve support "
                    + "survey use run convert screen decay-correct correct avoid follow escalate communicate",
            "analyse analyze appraise categorise categorize compare contrast correlate critique deduce "
                    + "differentiate discriminate distinguish examine inspect interpret map organise organize "
                    + "prioritise prioritize question relate select separate survey test classify recognise recognize",
            "appraise argue assess check choose conclude criticise criticize critique decide defend estimate "
                    + "evaluate grade judge justify monitor prioritise prioritize rate recommend select support "
                    + "value verify weigh",
            "arrange assemble author compose construct create design develop devise formulate generate invent "
                    + "manage organise organize plan prepare produce propose report write");

    private ObjectiveScan() {}

    private static Map<String, Set<Integer>> levels(String... verbs) {
        Map<String, Set<Integer>> levels = new java.util.HashMap<>();
        for (int level = 1; level <= verbs.length; level++) {
            for (String verb : verbs[level - 1].split(" ", -1)) {
                levels.computeIfAbsent(verb, v -> new java.util.TreeSet<>()).add(level);
            }
        }
        return Map.copyOf(levels);
    }

    static void scan(Objective objective, Setting setting, Gather gather) {
        Notes notes = gather.notes;
        gather.define(Space.OBJECTIVE, objective.id().value());
        gather.useAll(
                Space.ROLE,
                objective.roles(),
                Use.How.NAMED,
                "/roles",
                (c, id) -> Edits.objective(c, objective.id(), o -> o.withRoles(Edits.without(o.roles(), id::equals))));
        if (objective.parent() != null) {
            gather.use(
                    Space.OBJECTIVE,
                    objective.parent(),
                    Use.How.PARENT,
                    "/parent",
                    c -> Edits.objective(c, objective.id(), o -> o.withParent(null)));
        }
        String name = name(objective);
        if (objective.statement().isBlank()) {
            notes.add(Rule.OBJECTIVE_STATEMENT, "/statement", name);
        } else if (setting.english()) {
            verb(objective, notes);
        }
        level(objective, name, notes);
        if (objective.roles().isEmpty()) {
            notes.add(Rule.OBJECTIVE_ROLES, "/roles", name);
        }
    }

    /** What a person calls the objective. */
    static String name(Objective objective) {
        return objective.code().isBlank() ? objective.id().value() : objective.code();
    }

    private static void level(Objective objective, String name, Notes notes) {
        Domain domain = objective.domain();
        if (domain == null) {
            notes.add(Rule.OBJECTIVE_DOMAIN, "/domain", name);
        }
        int highest = domain == null || domain == Domain.COGNITIVE ? 6 : 5;
        if (objective.level() == 0) {
            notes.add(Rule.OBJECTIVE_LEVEL, "/level", name);
        } else if (objective.level() < 1 || objective.level() > highest) {
            notes.add(Rule.OBJECTIVE_LEVEL_RANGE, "/level", objective.level(), highest);
        }
    }

    private static void verb(Objective objective, Notes notes) {
        List<String> words = Words.of(Words.plain(objective.statement()));
        String statement = String.join(" ", words);
        Optional<String> phrase =
                NOT_OBSERVABLE_PHRASES.stream().filter(statement::startsWith).findFirst();
        String verb = words.isEmpty() ? "" : words.get(0).toLowerCase(Locale.ROOT);
        if (phrase.isPresent() || NOT_OBSERVABLE.contains(verb)) {
            notes.add(Rule.OBJECTIVE_VERB, "/statement", phrase.orElse(verb));
            return;
        }
        Set<Integer> levels = LEVELS.get(verb);
        int level = objective.level();
        boolean cognitive = objective.domain() == Domain.COGNITIVE && level >= 1 && level <= 6;
        if (cognitive && levels != null && !levels.contains(level)) {
            notes.add(Rule.OBJECTIVE_VERB_LEVEL, "/statement", verb, level);
        }
    }
}
