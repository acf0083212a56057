package org.collimator.ui.element;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collimator.curriculum.Reference;
import org.collimator.curriculum.Verification;
import org.collimator.question.ReferenceId;
import org.jspecify.annotations.Nullable;

/** Records of the model in which every member says something, made and read by reflection, so that none can be forgotten. */
final class Filled {
    private int made;

    /** A record of this type; a list in it has one record of every kind there is. */
    <R> R of(Class<R> type) {
        return type.cast(value(type, type.getSimpleName()));
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return several(generic, name);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return text(name);
        }
        if (plain == int.class || plain == Integer.class) {
            return 3;
        }
        if (plain == double.class || plain == Double.class) {
            return name.equals("credit") ? 0.25 : 2.5;
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return true;
        }
        if (plain == LocalDate.class) {
            return LocalDate.of(2027, 3, 4);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[plain.getEnumConstants().length - 1];
        }
        if (plain == Reference.class) {
            return reference();
        }
        return plain.isSealed() ? kinds(plain, name).get(0) : record(plain, name);
    }

    private String text(String name) {
        return switch (name) {
            case "language" -> "en";
            case "width" -> "wide";
            case "cognitiveTargets" -> "apply";
            case "path" -> "picture.png";
            case "type" -> "image/png";
            default -> name + " " + ++made;
        };
    }

    private Object several(ParameterizedType generic, String name) {
        Type[] arguments = generic.getActualTypeArguments();
        if (generic.getRawType() == Map.class) {
            return name.equals("extra") ? Map.of() : Map.of(value(arguments[0], name), value(arguments[1], name));
        }
        if (arguments[0] instanceof Class<?> plain && plain.isSealed()) {
            return kinds(plain, name);
        }
        int count = switch (name) {
            case "points" -> 3;
            case "options" -> 2;
            default -> 1;
        };
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(value(arguments[0], name));
        }
        return list;
    }

    private List<Object> kinds(Class<?> sealed, String name) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .map(kind -> record(kind, name))
                .toList();
    }

    private Object record(Class<?> type, String name) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            boolean id = isId(type);
            values[i] = id ? "x" + ++made : value(components[i].getGenericType(), components[i].getName());
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new AssertionError(name + " of " + type, refused);
        }
    }

    private static boolean isId(Class<?> type) {
        return type.getSimpleName().endsWith("Id") && type.getRecordComponents().length == 1;
    }

    /** A reference with all the members that the form knows. */
    private Reference reference() {
        Map<String, Object> csl = new LinkedHashMap<>();
        csl.put("type", "book");
        csl.put("author", List.of(Map.of("family", "Family", "given", "Given")));
        csl.put("issued", Map.of("date-parts", List.of(List.of(2020, 1, 2))));
        for (String member : List.of("title", "container-title", "volume", "issue", "page", "publisher", "edition")) {
            csl.put(member, member);
        }
        for (String member : List.of("publisher-place", "number", "DOI", "PMID", "PMCID", "ISBN", "URL")) {
            csl.put(member, member);
        }
        return new Reference(new ReferenceId("x" + ++made), csl, of(Verification.class));
    }

    /** All values of a record by their pointers. */
    static Map<String, Object> values(@Nullable Object value) {
        Map<String, Object> values = new LinkedHashMap<>();
        walk(value, "", values, new LinkedHashSet<>());
        return values;
    }

    /** The pointers of all members of a record and of the records in it. */
    static Set<String> members(@Nullable Object value) {
        Set<String> members = new LinkedHashSet<>();
        walk(value, "", new LinkedHashMap<>(), members);
        return members;
    }

    private static void walk(@Nullable Object value, String pointer, Map<String, Object> values, Set<String> members) {
        if (value instanceof Record one && !isId(value.getClass())) {
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                String at = pointer + "/" + component.getName();
                members.add(at);
                walk(get(component, one), at, values, members);
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(list.get(i), pointer + "/" + i, values, members);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> walk(each, pointer + "/" + key, values, members));
        } else if (value != null) {
            values.put(pointer, value);
        }
    }

    private static @Nullable Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException refused) {
            throw new AssertionError(component.getName(), refused);
        }
    }
}
