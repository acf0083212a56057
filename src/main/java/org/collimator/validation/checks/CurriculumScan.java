package org.collimator.validation.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.collimator.curriculum.CompetencySet;
import org.collimator.curriculum.Credit;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Role;
import org.collimator.curriculum.RoleId;
import org.collimator.curriculum.Term;
import org.collimator.curriculum.Variant;
import org.collimator.document.Edits;

/** The curriculum's own members: title, licence, credits, roles, glossary, variants, competencies. */
final class CurriculumScan {
    private static final double CREDIT_SLACK = 0.005;
    private static final Pattern SCHEMES = Pattern.compile("[+&,;]|\\band\\b");

    private CurriculumScan() {}

    static void scan(Curriculum curriculum, Setting setting, Gather gather) {
        Notes notes = gather.notes;
        if (curriculum.title().isBlank()) {
            notes.add(Rule.CURRICULUM_TITLE, "/title");
        }
        if (!isLanguage(curriculum.language())) {
            notes.add(Rule.CURRICULUM_LANGUAGE, "/language", curriculum.language());
        }
        if (curriculum.modules().isEmpty()) {
            notes.add(Rule.CURRICULUM_MODULES, "/modules");
        }
        if (curriculum.licence().isMissing()) {
            notes.add(Rule.CURRICULUM_LICENCE, "/licence");
        }
        if (curriculum.reviewBy() != null && curriculum.reviewBy().isBefore(setting.today())) {
            notes.add(Rule.REVIEW_DATE, "/reviewBy", curriculum.reviewBy().toString());
        }
        gather.markdown(curriculum.summary(), "/summary");
        credits(curriculum.credits(), gather);
        roles(curriculum.roles(), gather);
        glossary(curriculum.glossary(), gather);
        variants(curriculum.variants(), gather);
        CompetencySet set = curriculum.competencySet();
        if (set != null) {
            CompetencyScan.scan(set, notes);
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (java.util.IllformedLocaleException e) {
            return false;
        }
    }

    private static void credits(List<Credit> credits, Gather gather) {
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < credits.size(); i++) {
            Credit credit = credits.get(i);
            String pointer = "/credits/" + i;
            String scheme = credit.scheme().strip();
            String lower = scheme.toLowerCase(Locale.ROOT);
            if (scheme.isEmpty()) {
                gather.notes.add(Rule.CREDIT_SCHEME_MISSING, pointer + "/scheme");
            } else if (SCHEMES.matcher(lower).find() || lower.equals("total") || lower.equals("sum")) {
                gather.notes.add(Rule.CREDIT_SCHEME_MIXED, pointer + "/scheme", scheme);
            } else if (!seen.add(List.of(lower, credit.category().strip().toLowerCase(Locale.ROOT)))) {
                gather.notes.add(Rule.CREDIT_SCHEME_TWICE, pointer + "/scheme", scheme);
            }
            double sum = credit.distribution().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            if (!credit.distribution().isEmpty() && Math.abs(sum - credit.amount()) > CREDIT_SLACK) {
                gather.notes.add(Rule.CREDIT_DISTRIBUTION, pointer + "/distribution", sum, credit.amount());
            }
            credit.distribution().keySet().stream()
                    .sorted()
                    .forEach(node ->
                            gather.use(Space.NODE, node, Use.How.NAMED, pointer + "/distribution/" + escaped(node)));
        }
    }

    private static String escaped(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }

    private static void roles(List<Role> roles, Gather gather) {
        for (int i = 0; i < roles.size(); i++) {
            gather.define(Space.ROLE, roles.get(i).id().value());
            if (roles.get(i).title().isBlank()) {
                gather.notes.add(
                        Rule.ROLE_TITLE,
                        "/roles/" + i + "/title",
                        roles.get(i).id().value());
            }
        }
    }

    private static void glossary(List<Term> terms, Gather gather) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            String pointer = "/glossary/" + i;
            if (term.term().isBlank()) {
                gather.notes.add(Rule.TERM_BLANK, pointer + "/term");
            } else if (first.putIfAbsent(Words.folded(term.term()), i) != null) {
                gather.notes.add(Rule.TERM_TWICE, pointer + "/term", term.term());
            }
            if (!term.abbreviation().isBlank()) {
                gather.define(Space.ABBREVIATION, term.abbreviation().strip());
                if (first.putIfAbsent("=" + term.abbreviation().strip(), i) != null) {
                    gather.notes.add(Rule.TERM_TWICE, pointer + "/abbreviation", term.abbreviation());
                }
            }
            if (!term.term().isBlank()) {
                gather.define(Space.ABBREVIATION, term.term().strip());
            }
            if (term.definition().isBlank()) {
                gather.notes.add(Rule.TERM_DEFINITION, pointer + "/definition", term.term());
            }
            gather.markdown(term.definition(), pointer + "/definition");
        }
    }

    private static void variants(List<Variant> variants, Gather gather) {
        for (int i = 0; i < variants.size(); i++) {
            Variant variant = variants.get(i);
            String pointer = "/variants/" + i;
            gather.define(Space.VARIANT, variant.id().value());
            gather.useAll(
                    Space.ROLE,
                    variant.roles(),
                    Use.How.NAMED,
                    pointer + "/roles",
                    (c, id) -> variant(c, variant, v -> with(v, without(v.roles(), id), v.include(), v.exclude())));
            gather.useAll(
                    Space.MODULE,
                    variant.include(),
                    Use.How.NAMED,
                    pointer + "/include",
                    (c, id) -> variant(c, variant, v -> with(v, v.roles(), without(v.include(), id), v.exclude())));
            gather.useAll(
                    Space.MODULE,
                    variant.exclude(),
                    Use.How.NAMED,
                    pointer + "/exclude",
                    (c, id) -> variant(c, variant, v -> with(v, v.roles(), v.include(), without(v.exclude(), id))));
            for (ModuleId module : variant.include()) {
                if (variant.exclude().contains(module)) {
                    gather.notes.add(Rule.VARIANT_BOTH, pointer, variant.title(), module.value());
                }
            }
        }
    }

    private static <T> List<T> without(List<T> list, T element) {
        return Edits.without(list, element::equals);
    }

    private static Variant with(Variant v, List<RoleId> roles, List<ModuleId> include, List<ModuleId> exclude) {
        return new Variant(v.id(), v.title(), roles, v.region(), include, exclude, v.extra());
    }

    private static Curriculum variant(
            Curriculum curriculum, Variant which, java.util.function.UnaryOperator<Variant> change) {
        return curriculum.withVariants(Edits.replaced(curriculum.variants(), v -> v.id().equals(which.id()), change));
    }
}
