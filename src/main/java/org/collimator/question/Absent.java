package org.collimator.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a member that is missing in a file stands for: blank text, an empty list, no further members. */
public final class Absent {
    private Absent() {}

    /** The text itself, or blank where it is missing. */
    public static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** An unmodifiable copy of the list, empty where it is missing. */
    public static <T> List<T> empty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The members a newer version or another tool wrote, in their order; empty where there are none. */
    public static Map<String, Object> none(@Nullable Map<String, Object> members) {
        return members == null || members.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** An unmodifiable copy of the map in its order, so that files are written alike each time; empty where it is missing. */
    public static <V> Map<String, V> map(@Nullable Map<String, V> entries) {
        return entries == null || entries.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The value itself, or the one that a missing member stands for. */
    public static <T> T or(@Nullable T value, T missing) {
        return value == null ? missing : value;
    }
}
