package org.collimator.storage;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says of one value, ready to be held against a stream of tokens. {@link SchemaRules} fills it once; after that
 * it does not change and is for any thread.
 */
final class SchemaRule {
    /** Lets everything pass. */
    static final SchemaRule ANYTHING = new SchemaRule();

    /** The types of JSON values as schemas name them. */
    enum Type {
        STRING,
        NUMBER,
        INTEGER,
        BOOLEAN,
        ARRAY,
        OBJECT,
        NULL
    }

    /**
     * A member that an object may have.
     *
     * @param bit its place in {@link #required}
     * @param name as it stands in files
     * @param title for people
     * @param description what it is for
     * @param rule what its value keeps
     */
    record Member(int bit, String name, String title, String description, SchemaRule rule) {}

    String title = "";
    String description = "";

    /** Empty: any type. */
    final Set<Type> types = EnumSet.noneOf(Type.class);

    /** The texts it may be; empty: any. */
    final Set<String> allowed = new LinkedHashSet<>();

    @Nullable
    Pattern pattern;

    boolean date;
    int minLength;
    double minimum = Double.NEGATIVE_INFINITY;
    double maximum = Double.POSITIVE_INFINITY;

    /** Whether the minimum itself is too small. */
    boolean above;

    final Map<String, Member> members = new LinkedHashMap<>();

    /** One bit a member. */
    long required;

    boolean closed;

    /** What members without a name of their own keep. */
    @Nullable
    SchemaRule others;

    @Nullable
    SchemaRule items;

    int minItems;
    int maxItems = Integer.MAX_VALUE;
    boolean unique;

    /** The member whose value decides which case applies; null where there are no cases. */
    @Nullable
    String by;

    final Map<String, SchemaRule> cases = new LinkedHashMap<>();

    SchemaRule() {}

    boolean takes(Type type) {
        return types.isEmpty() || types.contains(type) || (type == Type.INTEGER && types.contains(Type.NUMBER));
    }
}
