package org.collimator.ui.palette;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.ElementRef;
import org.collimator.document.Elements;
import org.collimator.question.Question;
import org.collimator.ui.form.ElementTitles;
import org.collimator.ui.kit.KindWords;
import org.collimator.ui.kit.Texts;

/** The elements of a curriculum as entries; those of records that are the same as before are kept. Used by one thread at a time. */
final class Catalogue {
    private final Texts texts = Texts.of(Catalogue.class);
    private IdentityHashMap<Object, Entry> known = new IdentityHashMap<>();
    private List<Entry> entries = List.of();
    private Object shown = entries;

    /** The entries of all elements, in the order of the outline. */
    @SuppressWarnings("ReferenceEquality") // identity tells what changed
    synchronized List<Entry> of(Curriculum curriculum) {
        if (shown != curriculum) {
            IdentityHashMap<Object, Entry> next = new IdentityHashMap<>();
            List<Entry> all = new ArrayList<>();
            add(curriculum, all, next);
            Elements.each(curriculum, element -> add(element, all, next));
            known = next;
            entries = all;
            shown = curriculum;
        }
        return entries;
    }

    private void add(Object element, List<Entry> all, Map<Object, Entry> next) {
        Entry before = known.get(element);
        Entry entry = before == null ? entry(element) : before;
        next.put(element, entry);
        all.add(entry);
    }

    private Entry entry(Object element) {
        ElementRef ref = Elements.ref(element);
        String kind = ref.kind().name().toLowerCase(Locale.ROOT);
        boolean question = element instanceof Question;
        String word =
                element instanceof Question one ? KindWords.name(one.kind().id()) : texts.get("kind." + kind);
        String icon = question && element instanceof Question one
                ? "question/" + one.kind().id()
                : kind;
        return Entry.of(
                key(ref), icon, ElementTitles.of(ref, element), ref.id().isEmpty() ? word : word + "  " + ref.id());
    }

    static String key(ElementRef ref) {
        return Entry.ELEMENT + ref.kind() + " " + ref.id();
    }

    /** The element of a key. */
    static ElementRef ref(String key) {
        String[] parts = key.split(" ", 3);
        return new ElementRef(ElementRef.Kind.valueOf(parts[1]), parts[2]);
    }
}
