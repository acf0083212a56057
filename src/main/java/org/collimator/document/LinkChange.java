package org.collimator.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collimator.curriculum.AssessmentItem;
import org.collimator.curriculum.Credit;
import org.collimator.curriculum.PoolFilter;
import org.collimator.curriculum.RoleId;
import org.collimator.question.About;
import org.jspecify.annotations.Nullable;

/**
 * Changes what elements point to, wherever their records hold an id or their texts a link. A part that makes no sense without its
 * link goes with it: a prerequisite without its module, a picture block without its picture. What does not change stays the very
 * same. Pure.
 */
abstract class LinkChange {
    /** What a link to an element points to from now on: the same, another, or null for nothing. */
    abstract @Nullable ElementRef to(ElementRef ref);

    /** Whether a link to a node of a blueprint stays. */
    boolean keepsNode(String node) {
        return true;
    }

    /** Whether a role stays. */
    boolean keepsRole(RoleId role) {
        return true;
    }

    /** The element with its links changed. */
    final <T> T apply(T element) {
        return apply(element, Set.of());
    }

    /** The element with its links changed but those of some members. */
    @SuppressWarnings("unchecked") // a record is made again by its own constructor
    final <T> T apply(T element, Set<String> except) {
        Object next = record(element, except);
        if (next == null) {
            throw new IllegalStateException("an element cannot be without its links: " + element);
        }
        return (T) next;
    }

    @SuppressWarnings("ReferenceEquality") // identity tells whether anything changed
    private @Nullable Object record(Object record, Set<String> except) {
        RecordShape shape = RecordShape.of(record.getClass());
        @Nullable Object[] changed = null;
        for (RecordShape.Member member : shape.members()) {
            if (except.contains(member.name())) {
                continue;
            }
            Object before = RecordShape.value(record, member);
            Object after = value(before);
            if (after == before) {
                continue;
            }
            if (after == null && !member.nullable()) {
                return null;
            }
            changed = changed == null ? new Object[shape.size()] : changed;
            changed[member.position()] = after == null ? RecordShape.NOTHING : after;
        }
        return names(record, changed == null ? record : shape.with(record, changed));
    }

    /** Names that are plain texts in the records, and what else goes with a link. */
    private @Nullable Object names(Object before, Object record) {
        if (record instanceof About about) {
            List<String> kept = Edits.without(about.blueprintNodes(), node -> !keepsNode(node));
            return kept.equals(about.blueprintNodes()) ? about : about.withBlueprintNodes(kept);
        }
        if (record instanceof Credit credit && !credit.distribution().isEmpty()) {
            return credit(credit);
        }
        if (record instanceof AssessmentItem.Pool after && before instanceof AssessmentItem.Pool pool) {
            return lostItsBounds(pool.filter(), after.filter()) ? null : after;
        }
        return record;
    }

    private Credit credit(Credit credit) {
        Map<String, Double> kept = new LinkedHashMap<>(credit.distribution());
        kept.keySet().removeIf(node -> !keepsNode(node));
        return kept.size() == credit.distribution().size()
                ? credit
                : new Credit(credit.scheme(), credit.amount(), credit.category(), kept, credit.extra());
    }

    /** A pool that named modules or objectives and names none any more would draw from everything. */
    private static boolean lostItsBounds(PoolFilter before, PoolFilter after) {
        return (!before.modules().isEmpty() && after.modules().isEmpty())
                || (!before.objectives().isEmpty() && after.objectives().isEmpty());
    }

    private @Nullable Object value(@Nullable Object value) {
        if (value instanceof String text) {
            return MarkdownLinks.change(text, this);
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? list : list(list);
        }
        if (value instanceof RoleId role) {
            return keepsRole(role) ? role : null;
        }
        if (value instanceof Record record) {
            return RecordShape.of(record.getClass()).isId() ? id(record) : record(record, Set.of());
        }
        return value;
    }

    private @Nullable Object id(Record id) {
        ElementRef ref = Ids.ref(id);
        ElementRef next = ref == null ? null : to(ref);
        if (ref == null || ref.equals(next)) {
            return id;
        }
        return next == null ? null : Ids.id(next);
    }

    @SuppressWarnings("ReferenceEquality") // identity tells whether anything changed
    private List<?> list(List<?> list) {
        List<Object> next = null;
        for (int i = 0; i < list.size(); i++) {
            Object before = list.get(i);
            Object after = value(before);
            if (after != before && next == null) {
                next = new ArrayList<>(list.subList(0, i));
            }
            if (next != null && after != null) {
                next.add(after);
            }
        }
        return next == null ? list : next;
    }
}
