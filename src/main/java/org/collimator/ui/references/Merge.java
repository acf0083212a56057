package org.collimator.ui.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collimator.curriculum.Block;
import org.collimator.curriculum.Checklist;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.Reference;
import org.collimator.document.Edits;
import org.collimator.document.LeafChange;
import org.collimator.document.Trail;
import org.collimator.question.Cited;
import org.collimator.question.Question;
import org.collimator.question.ReferenceId;
import org.collimator.text.Markdown;

/**
 * Makes one reference of several to the same work: the first one stays and learns what only the others know, and whatever used the
 * others uses it. Pure.
 */
final class Merge extends LeafChange {
    private static final Pattern CITED = Pattern.compile("(\\[|;\\s{0,9})@([A-Za-z0-9][A-Za-z0-9._-]{0,79})");

    private final Map<ReferenceId, ReferenceId> stays = new HashMap<>();
    private final Map<ReferenceId, Reference> enriched = new HashMap<>();

    Merge(List<List<Reference>> groups) {
        for (List<Reference> group : groups) {
            Reference first = group.get(0);
            Map<String, Object> csl = new LinkedHashMap<>(first.csl());
            Reference merged = first;
            for (Reference other : group.subList(1, group.size())) {
                if (!other.id().equals(first.id())) {
                    stays.put(other.id(), first.id());
                }
                other.csl().forEach(csl::putIfAbsent);
                boolean better = other.verification()
                                        .status()
                                        .compareTo(merged.verification().status())
                                > 0
                        && merged.verification().on() == null;
                merged = better ? merged.withVerification(other.verification()) : merged;
            }
            enriched.put(first.id(), merged.withCsl(csl));
        }
    }

    /** The curriculum with the others gone. */
    Curriculum apply(Curriculum curriculum) {
        Curriculum next = Edits.modules(curriculum(curriculum), Merge::withoutDoubles);
        List<Reference> references = new ArrayList<>();
        for (Reference reference : next.references()) {
            if (!stays.containsKey(reference.id())) {
                references.add(enriched.getOrDefault(reference.id(), reference));
            }
        }
        return next.withReferences(references);
    }

    /** Who cited two of them cites the one that stays once. */
    private static Module withoutDoubles(Module module) {
        List<Question> questions = Edits.replaced(module.questions(), question -> true, question -> {
            List<Cited> cited = distinct(question.about().references());
            return cited.size() == question.about().references().size()
                    ? question
                    : question.withAbout(question.about().withReferences(cited));
        });
        List<Checklist> checklists = Edits.replaced(module.checklists(), checklist -> true, checklist -> {
            List<Cited> cited = distinct(checklist.references());
            return cited.size() == checklist.references().size() ? checklist : checklist.withReferences(cited);
        });
        List<Lesson> lessons = Edits.replaced(module.lessons(), lesson -> true, lesson -> {
            List<Block> blocks = Edits.replaced(lesson.blocks(), block -> true, Merge::withoutDoubles);
            return blocks.equals(lesson.blocks()) ? lesson : lesson.withBlocks(blocks);
        });
        boolean same = questions.equals(module.questions())
                && checklists.equals(module.checklists())
                && lessons.equals(module.lessons());
        return same
                ? module
                : module.withQuestions(questions).withChecklists(checklists).withLessons(lessons);
    }

    private static Block withoutDoubles(Block block) {
        if (block instanceof Block.Literature list) {
            List<ReferenceId> once = distinct(list.references());
            return once.size() == list.references().size()
                    ? block
                    : new Block.Literature(list.title(), once, list.extra());
        }
        return block;
    }

    private static <T> List<T> distinct(List<T> list) {
        return list.size() < 2 ? list : list.stream().distinct().toList();
    }

    @Override
    protected Object id(Trail around, String member, Object id) {
        return id instanceof ReferenceId reference ? stays.getOrDefault(reference, reference) : id;
    }

    @Override
    protected String text(Trail around, String member, String value) {
        if (!value.contains("[@")
                || Markdown.references(value).citations().stream()
                        .noneMatch(id -> stays.containsKey(new ReferenceId(id)))) {
            return value;
        }
        return CITED.matcher(value).replaceAll(found -> {
            ReferenceId staying = stays.get(new ReferenceId(found.group(2)));
            return Matcher.quoteReplacement(staying == null ? found.group() : found.group(1) + "@" + staying.value());
        });
    }
}
