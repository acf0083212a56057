package org.collimator.exchange;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.AssessmentItem;
import org.collimator.curriculum.Block;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Objective;
import org.collimator.curriculum.PoolFilter;
import org.collimator.curriculum.Role;
import org.collimator.curriculum.RoleId;
import org.collimator.curriculum.Variant;
import org.collimator.curriculum.VariantId;
import org.collimator.question.About;
import org.collimator.question.ObjectiveId;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;

/**
 * The course that a variant selects: its modules, and of everything else what does not point to a module that is left out. It
 * has an id of its own, made from those of the curriculum and the variant, so that both can stand in one learning management
 * system.
 */
final class VariantSelection {
    private final Set<ModuleId> modules = new HashSet<>();
    private final Set<QuestionId> questions = new HashSet<>();
    private final Set<ObjectiveId> objectives = new HashSet<>();

    private VariantSelection(List<Module> kept) {
        for (Module module : kept) {
            modules.add(module.id());
            module.questions().forEach(question -> questions.add(question.id()));
            module.objectives().forEach(objective -> objectives.add(objective.id()));
        }
    }

    /** @throws NoSuchElementException where the curriculum has no such variant */
    static Curriculum of(Curriculum whole, VariantId id) {
        Variant variant = whole.variants().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(id.value()));
        List<Module> kept = whole.modules().stream()
                .filter(module -> takes(variant, module.id()))
                .toList();
        VariantSelection selection = new VariantSelection(kept);
        return whole.with(b -> b.id(idOf(whole, variant))
                .title(titleOf(whole, variant))
                .roles(rolesOf(whole, variant))
                .modules(kept.stream().map(selection::module).toList())
                .assessments(whole.assessments().stream()
                        .flatMap(each -> selection.assessment(each).stream())
                        .toList())
                .variants(List.of()));
    }

    private static boolean takes(Variant variant, ModuleId module) {
        return (variant.include().isEmpty() || variant.include().contains(module))
                && !variant.exclude().contains(module);
    }

    private static String idOf(Curriculum whole, Variant variant) {
        byte[] name = (whole.id() + "#" + variant.id()).getBytes(StandardCharsets.UTF_8);
        return Curriculum.ID_PREFIX + UUID.nameUUIDFromBytes(name);
    }

    private static String titleOf(Curriculum whole, Variant variant) {
        return variant.title().isBlank() ? whole.title() : whole.title() + " – " + variant.title();
    }

    private static List<Role> rolesOf(Curriculum whole, Variant variant) {
        List<RoleId> wanted = variant.roles();
        return wanted.isEmpty()
                ? whole.roles()
                : whole.roles().stream()
                        .filter(role -> wanted.contains(role.id()))
                        .toList();
    }

    private Module module(Module module) {
        return module.with(b -> b.prerequisites(kept(module.prerequisites(), each -> modules.contains(each.module())))
                .objectives(module.objectives().stream().map(this::objective).toList())
                .lessons(module.lessons().stream().map(this::lesson).toList())
                .questions(module.questions().stream().map(this::question).toList())
                .checklists(module.checklists().stream()
                        .map(each -> each.withObjectives(kept(each.objectives(), objectives::contains)))
                        .toList()));
    }

    private Objective objective(Objective objective) {
        boolean orphan = objective.parent() != null && !objectives.contains(objective.parent());
        return orphan ? objective.withParent(null) : objective;
    }

    private Lesson lesson(Lesson lesson) {
        return lesson.with(b -> b.objectives(kept(lesson.objectives(), objectives::contains))
                .blocks(lesson.blocks().stream().flatMap(this::block).toList()));
    }

    private Question question(Question question) {
        About about = question.about();
        QuestionId equivalent = about.equivalent();
        boolean orphan = equivalent != null && !questions.contains(equivalent);
        List<ObjectiveId> served = kept(about.objectives(), objectives::contains);
        if (!orphan && served.size() == about.objectives().size()) {
            return question;
        }
        return question.withAbout(about.with(b -> b.objectives(served).equivalent(orphan ? null : equivalent)));
    }

    /** A block as it stays; none where all it does is ask a question that is left out. */
    private Stream<Block> block(Block block) {
        return block.match(new BlockSelection(questions::contains)).stream();
    }

    private Optional<Assessment> assessment(Assessment assessment) {
        if (assessment.module() != null && !modules.contains(assessment.module())) {
            return Optional.empty();
        }
        List<AssessmentItem> items =
                assessment.items().stream().flatMap(this::item).toList();
        boolean emptied = items.isEmpty() && !assessment.items().isEmpty();
        return emptied ? Optional.empty() : Optional.of(assessment.withItems(items));
    }

    private Stream<AssessmentItem> item(AssessmentItem item) {
        if (item instanceof AssessmentItem.Fixed fixed) {
            return questions.contains(fixed.question()) ? Stream.of(fixed) : Stream.empty();
        }
        AssessmentItem.Pool pool = (AssessmentItem.Pool) item;
        PoolFilter filter = pool.filter();
        List<ModuleId> from = kept(filter.modules(), modules::contains);
        List<ObjectiveId> serving = kept(filter.objectives(), objectives::contains);
        // an emptied list would mean "no restriction"
        boolean dry = (from.isEmpty() && !filter.modules().isEmpty())
                || (serving.isEmpty() && !filter.objectives().isEmpty());
        PoolFilter narrowed =
                new PoolFilter(from, serving, filter.tags(), filter.difficulties(), filter.kinds(), filter.extra());
        return dry ? Stream.empty() : Stream.of(new AssessmentItem.Pool(pool.draw(), narrowed, pool.extra()));
    }

    private static <T> List<T> kept(List<T> list, Predicate<T> keep) {
        return list.stream().filter(keep).toList();
    }
}
