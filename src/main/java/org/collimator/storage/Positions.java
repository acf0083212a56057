package org.collimator.storage;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collimator.validation.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Where findings stand in the file that they are about: line and column, counted in characters. One pass over the file,
 * whatever their number; parts that no finding is about are skipped.
 */
public final class Positions {
    /**
     * A place in a text file.
     *
     * @param line from 1
     * @param column from 1, in characters (a tab is one)
     */
    public record Position(int line, int column) implements Comparable<Position> {
        /** Where a file begins. */
        public static final Position START = new Position(1, 1);

        @Override
        public int compareTo(Position other) {
            return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
        }
    }

    private final Sought root = new Sought();
    private final byte[] json;

    private Positions(byte[] json) {
        this.json = json;
    }

    /**
     * The position of each finding: where its value begins; where the name begins if the member is unknown or stands twice;
     * the nearest element above it where the file does not have it, as a missing member.
     *
     * @param json the file that all the findings are about
     */
    public static Map<Finding, Position> of(byte[] json, Collection<Finding> findings) {
        Positions positions = new Positions(json);
        findings.forEach(finding -> positions.seek(finding.place().pointer()));
        positions.walk();
        Map<Finding, Integer> offsets = new LinkedHashMap<>();
        findings.forEach(finding -> offsets.put(finding, positions.offset(finding)));
        Map<Integer, Position> places = places(json, offsets.values());
        Map<Finding, Position> found = new LinkedHashMap<>();
        offsets.forEach((finding, offset) -> found.put(finding, said(finding, places.get(offset))));
        return found;
    }

    /** The position of one pointer's value, or of the nearest element above it. */
    public static Position of(byte[] json, String pointer) {
        Positions positions = new Positions(json);
        positions.seek(pointer);
        positions.walk();
        return at(json, Math.max(0, positions.nearest(pointer).value));
    }

    /** The position of a byte. */
    static Position at(byte[] json, int offset) {
        return places(json, List.of(offset)).getOrDefault(offset, Position.START);
    }

    /** What a finding about an unreadable file says itself, otherwise what was found. */
    private static Position said(Finding finding, @Nullable Position found) {
        List<Object> args = finding.args();
        boolean itself = List.of("schema.syntax", "schema.encoding", "schema.beyond-limits")
                .contains(finding.code());
        if (itself && args.size() >= 2) {
            return new Position(Integer.parseInt("" + args.get(0)), Integer.parseInt("" + args.get(1)));
        }
        if (finding.code().startsWith("storage.file.")
                && args.size() > 2
                && args.get(1) instanceof Integer line
                && args.get(2) instanceof Integer column) {
            return new Position(line, column);
        }
        return found == null ? Position.START : found;
    }

    /** A pointer's step that is sought, and where it was met. */
    private static final class Sought {
        private final Map<String, Sought> below = new HashMap<>();
        private int name = -1;
        private int lastName = -1;
        private int value = -1;
    }

    private static String[] steps(String pointer) {
        return pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
    }

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    private void seek(String pointer) {
        Sought sought = root;
        for (String step : steps(pointer)) {
            sought = sought.below.computeIfAbsent(unescaped(step), each -> new Sought());
        }
    }

    private Sought nearest(String pointer) {
        Sought nearest = root;
        for (String step : steps(pointer)) {
            Sought next = nearest.below.get(unescaped(step));
            if (next == null || next.value < 0) {
                break;
            }
            nearest = next;
        }
        return nearest;
    }

    private int offset(Finding finding) {
        Sought nearest = nearest(finding.place().pointer());
        int offset = switch (finding.code()) {
            case "schema.unknown-member" -> nearest.name;
            case "schema.duplicate-member" -> nearest.lastName;
            default -> nearest.value;
        };
        return Math.max(0, offset < 0 ? nearest.value : offset);
    }

    private void walk() {
        try (JsonParser parser = SchemaWalk.parser(json)) {
            parser.nextToken();
            value(parser, root);
        } catch (JacksonException broken) {
            // what was met before the fault is known; the rest is nearest to the last element above it
            return;
        }
    }

    private void value(JsonParser parser, Sought sought) {
        if (sought.value < 0) {
            sought.value = offset(parser);
        }
        if (sought.below.isEmpty()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            members(parser, sought);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                below(parser, sought.below.get(Integer.toString(i)));
            }
        }
    }

    private void members(JsonParser parser, Sought sought) {
        String name;
        while ((name = parser.nextName()) != null) {
            Sought member = sought.below.get(name);
            if (member != null) {
                member.lastName = offset(parser);
                member.name = member.name < 0 ? member.lastName : member.name;
            }
            parser.nextToken();
            below(parser, member);
        }
    }

    private void below(JsonParser parser, @Nullable Sought sought) {
        if (sought == null) {
            parser.skipChildren();
        } else {
            value(parser, sought);
        }
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    /** Lines and columns of the offsets, in one pass; UTF-8 continuation bytes are no characters. */
    private static Map<Integer, Position> places(byte[] json, Collection<Integer> offsets) {
        int[] sorted =
                offsets.stream().mapToInt(each -> each).sorted().distinct().toArray();
        Map<Integer, Position> places = new HashMap<>();
        int line = 1;
        int column = 1;
        int at = json.length >= 3 && json[0] == (byte) 0xEF && json[1] == (byte) 0xBB ? 3 : 0;
        for (int offset : sorted) {
            for (; at < offset && at < json.length; at++) {
                if (json[at] == '\n') {
                    line++;
                    column = 1;
                } else if ((json[at] & 0xC0) != 0x80) {
                    column++;
                }
            }
            places.put(offset, new Position(line, column));
        }
        return places;
    }
}
