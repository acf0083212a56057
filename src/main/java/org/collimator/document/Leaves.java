package org.collimator.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Walks all text of a curriculum and all names of elements in it, whatever records they stand in: what people wrote is told as text,
 * ids as ids; numbers, addresses, codes for machines and unknown members are passed by. Pure; for any thread.
 */
public final class Leaves {
    private static final Set<String> FILES_OF_THEIR_OWN = Set.of("modules", "references", "media");

    private Leaves() {}

    /** Is told of each text and each id. The place is the trail to the record around it, and the member of it. */
    public interface Visitor {
        /** A text, blank ones too. */
        void text(Trail around, String member, String value);

        /** The id of an element: its own, or one it points to. */
        default void id(Trail around, String member, Object id) {}
    }

    /** All of a curriculum, in the order of the files. */
    public static void of(Curriculum curriculum, Visitor visitor) {
        head(curriculum, visitor);
        curriculum
                .modules()
                .forEach(module -> of(module, Trail.at(Place.module(module.id().value())), visitor));
        tail(curriculum, visitor);
    }

    /** The references and media of a curriculum, which come after its modules. */
    public static void tail(Curriculum curriculum, Visitor visitor) {
        for (int i = 0; i < curriculum.references().size(); i++) {
            of(curriculum.references().get(i), Trail.at(Place.reference(i)), visitor);
        }
        for (int i = 0; i < curriculum.media().size(); i++) {
            of(curriculum.media().get(i), Trail.at(Place.media(i)), visitor);
        }
    }

    /** The course itself with its assessments and blueprints; neither modules nor references nor media. */
    public static void head(Curriculum curriculum, Visitor visitor) {
        members(curriculum, Trail.at(Place.curriculum()), visitor, FILES_OF_THEIR_OWN);
    }

    /** All of an element or a part of one. */
    public static void of(Object record, Trail at, Visitor visitor) {
        if (record instanceof Reference reference) {
            reference(reference, at, visitor);
        } else {
            members(record, at, visitor, Set.of());
        }
    }

    /** All of an element but some of its members. */
    public static void except(Set<String> members, Object record, Trail at, Visitor visitor) {
        members(record, at, visitor, members);
    }

    private static void reference(Reference reference, Trail at, Visitor visitor) {
        visitor.id(at, "id", reference.id());
        map(reference.csl(), at, visitor);
        of(reference.verification(), at.member("custom").member("collimator"), visitor);
    }

    private static void members(Object record, Trail at, Visitor visitor, Set<String> except) {
        for (RecordShape.Member member : RecordShape.of(record.getClass()).members()) {
            if (!except.contains(member.name())) {
                value(RecordShape.value(record, member), at, member.name(), visitor);
            }
        }
    }

    private static void value(@Nullable Object value, Trail around, String member, Visitor visitor) {
        if (value instanceof String text) {
            visitor.text(around, member, text);
        } else if (value instanceof List<?> list) {
            if (!list.isEmpty()) {
                list(list, around.member(member), visitor);
            }
        } else if (value instanceof Map<?, ?> map) {
            map(map, around.member(member), visitor);
        } else if (value instanceof Record record) {
            if (RecordShape.of(record.getClass()).isId()) {
                visitor.id(around, member, record);
            } else {
                of(record, around.member(member), visitor);
            }
        }
    }

    private static void list(List<?> list, Trail at, Visitor visitor) {
        for (int i = 0; i < list.size(); i++) {
            Object item = list.get(i);
            if (item instanceof Record record
                    && !RecordShape.of(record.getClass()).isId()) {
                of(record, at.item(i), visitor);
            } else {
                value(item, at, Integer.toString(i), visitor);
            }
        }
    }

    private static void map(Map<?, ?> map, Trail at, Visitor visitor) {
        map.forEach((key, value) -> {
            if (!RecordShape.MACHINE_CSL.contains(String.valueOf(key))) {
                value(value, at, String.valueOf(key), visitor);
            }
        });
    }
}
