package org.collimator.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.Reference;
import org.collimator.curriculum.Verification;
import org.jspecify.annotations.Nullable;

/**
 * Changes texts and names wherever they stand, as {@link Leaves} walks them. Records in which nothing changes stay the very same.
 * Pure; for any thread.
 */
public abstract class LeafChange {
    private static final Set<String> FILES_OF_THEIR_OWN = Set.of("modules", "references", "media");

    /** The text from now on; the very same where it stays. */
    protected abstract String text(Trail around, String member, String value);

    /** The id from now on, of the same type; the very same where it stays. */
    protected Object id(Trail around, String member, Object id) {
        return id;
    }

    /** The curriculum with all its texts changed. */
    public final Curriculum curriculum(Curriculum curriculum) {
        Curriculum next = head(curriculum);
        List<Module> modules = new ArrayList<>();
        for (Module module : curriculum.modules()) {
            modules.add(apply(module, Trail.at(Place.module(module.id().value()))));
        }
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < curriculum.references().size(); i++) {
            references.add(apply(curriculum.references().get(i), Trail.at(Place.reference(i))));
        }
        List<Media> media = new ArrayList<>();
        for (int i = 0; i < curriculum.media().size(); i++) {
            media.add(apply(curriculum.media().get(i), Trail.at(Place.media(i))));
        }
        next = same(modules, curriculum.modules()) ? next : next.withModules(modules);
        next = same(references, curriculum.references()) ? next : next.withReferences(references);
        return same(media, curriculum.media()) ? next : next.withMedia(media);
    }

    /** The course itself with its assessments and blueprints changed. */
    public final Curriculum head(Curriculum curriculum) {
        return (Curriculum) members(curriculum, Trail.at(Place.curriculum()), FILES_OF_THEIR_OWN);
    }

    /** An element or a part of one changed. */
    @SuppressWarnings("unchecked") // a record is made again by its own constructor
    public final <T> T apply(T record, Trail at) {
        return record instanceof Reference reference ? (T) reference(reference, at) : (T) members(record, at, Set.of());
    }

    @SuppressWarnings("ReferenceEquality") // identity tells whether anything changed
    private Reference reference(Reference reference, Trail at) {
        Map<?, ?> csl = map(reference.csl(), at);
        Verification verification =
                apply(reference.verification(), at.member("custom").member("collimator"));
        Reference next = reference;
        if (csl != reference.csl()) {
            Map<String, Object> members = new LinkedHashMap<>();
            csl.forEach((key, value) -> members.put(String.valueOf(key), value));
            next = next.withCsl(members);
        }
        return verification == reference.verification() ? next : next.withVerification(verification);
    }

    private Object members(Object record, Trail at, Set<String> except) {
        RecordShape shape = RecordShape.of(record.getClass());
        @Nullable Object[] changed = null;
        for (RecordShape.Member member : shape.members()) {
            if (except.contains(member.name())) {
                continue;
            }
            Object before = RecordShape.value(record, member);
            Object after = value(before, at, member.name());
            if (after != before) {
                changed = changed == null ? new Object[shape.size()] : changed;
                changed[member.position()] = after;
            }
        }
        return changed == null ? record : shape.with(record, changed);
    }

    private @Nullable Object value(@Nullable Object value, Trail around, String member) {
        if (value instanceof String text) {
            String next = text(around, member, text);
            return next.equals(text) ? text : next;
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? list : list(list, around.member(member));
        }
        if (value instanceof Map<?, ?> map) {
            return map(map, around.member(member));
        }
        if (value instanceof Record record) {
            return RecordShape.of(record.getClass()).isId()
                    ? id(around, member, record)
                    : apply(record, around.member(member));
        }
        return value;
    }

    private List<?> list(List<?> list, Trail at) {
        List<@Nullable Object> next = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            Object item = list.get(i);
            boolean record = item instanceof Record one
                    && !RecordShape.of(one.getClass()).isId();
            next.add(record && item != null ? apply(item, at.item(i)) : value(item, at, Integer.toString(i)));
        }
        return same(next, list) ? list : next;
    }

    private Map<?, ?> map(Map<?, ?> map, Trail at) {
        Map<Object, @Nullable Object> next = new LinkedHashMap<>();
        boolean changed = false;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            boolean machine = RecordShape.MACHINE_CSL.contains(String.valueOf(entry.getKey()));
            Object before = entry.getValue();
            Object after = machine ? before : value(before, at, String.valueOf(entry.getKey()));
            changed |= after != before;
            next.put(entry.getKey(), after);
        }
        return changed ? next : map;
    }

    private static boolean same(List<?> one, List<?> other) {
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) != other.get(i)) {
                return false;
            }
        }
        return one.size() == other.size();
    }
}
