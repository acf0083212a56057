package org.collimator.document;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of record of the model is made of, asked once by reflection, so that no list of members can forget one. Every string
 * is text but those that are named here.
 */
final class RecordShape {
    /** Strings that are names, addresses or codes for machines, by record and member. */
    static final Set<String> MACHINE = Set.of(
            "Curriculum.id",
            "Curriculum.language",
            "BlueprintNode.id",
            "BlueprintNode.parent",
            "Competency.id",
            "Competency.group",
            "ElectiveGroup.id",
            "About.blueprintNodes",
            "Media.path",
            "Media.type",
            "Media.sha256",
            "Media.licenceUrl",
            "Licence.url",
            "Image.width",
            "Person.orcid",
            "Suppression.code",
            "Tag.system",
            "Tag.code",
            "Tag.version");

    /** Members of a reference that are no words. */
    static final Set<String> MACHINE_CSL = Set.of(
            "id",
            "type",
            "DOI",
            "URL",
            "PMID",
            "PMCID",
            "ISBN",
            "ISSN",
            "language",
            "citation-key",
            "custom",
            "date-parts");

    private static final Set<Class<?>> PLAIN = Set.of(
            boolean.class,
            int.class,
            long.class,
            double.class,
            Boolean.class,
            Integer.class,
            Double.class,
            LocalDate.class);
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final RecordComponent[] components;
    private final List<Member> members;
    private final Constructor<?> constructor;
    private final boolean id;

    /** Stands for null in {@link #with}, where null says that a value stays. */
    static final Object NOTHING = new Object();

    /** A member that may hold text or names; nullable where the record can be without it. */
    record Member(String name, int position, Method get, boolean nullable) {}

    private RecordShape(Class<?> type) {
        components = type.getRecordComponents();
        id = type.getSimpleName().endsWith("Id") && components.length == 1 && components[0].getType() == String.class;
        members = new ArrayList<>();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            String name = components[i].getName();
            boolean plain = PLAIN.contains(types[i]) || types[i].isEnum();
            if (!plain && !name.equals("extra") && !MACHINE.contains(type.getSimpleName() + "." + name)) {
                boolean nullable = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
                members.add(new Member(name, i, components[i].getAccessor(), nullable));
            }
        }
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("a record without its constructor: " + type, impossible);
        }
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Whether it is the name of an element. */
    boolean isId() {
        return id;
    }

    List<Member> members() {
        return members;
    }

    static @Nullable Object value(Object record, Member member) {
        try {
            return member.get().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("no value of " + member.name(), impossible);
        }
    }

    /** The same record with other values of some members; by position, null where the value stays, NOTHING where it goes. */
    Object with(Object record, @Nullable Object[] changed) {
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = changed[i] == null ? components[i].getAccessor().invoke(record) : changed[i];
                values[i] = values[i] == NOTHING ? null : values[i];
            }
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException("a record that does not take what it gave", refused);
        }
    }

    int size() {
        return components.length;
    }
}
