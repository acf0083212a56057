package org.collimator.storage;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Where in a JSON file the value of a pointer stands, so that a message can name line and column. */
public final class JsonPositions {
    private JsonPositions() {}

    /**
     * A place in a text file, both counted from 1.
     *
     * @param line from 1
     * @param column from 1
     */
    public record Position(int line, int column) {}

    /**
     * Where the value begins; the nearest element above it that is there, where the pointer's own is not. Empty where the
     * bytes are no JSON so far.
     *
     * @param json the file
     * @param pointer RFC 6901; blank for the whole
     */
    public static Optional<Position> of(byte[] json, String pointer) {
        String[] steps =
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
        Position found = null;
        try (JsonParser parser = JsonFormat.mapper().createParser(json)) {
            parser.nextToken();
            found = position(parser);
            for (String step : steps) {
                if (!enter(parser, step.replace("~1", "/").replace("~0", "~"))) {
                    break;
                }
                found = position(parser);
            }
        } catch (JacksonException broken) {
            return Optional.ofNullable(found);
        }
        return Optional.ofNullable(found);
    }

    private static boolean enter(JsonParser parser, String step) {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            return enterElement(parser, step);
        }
        return parser.currentToken() == JsonToken.START_OBJECT && enterMember(parser, step);
    }

    private static boolean enterMember(JsonParser parser, String name) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean here = parser.currentName().equals(name);
            parser.nextToken();
            if (here) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static boolean enterElement(JsonParser parser, String index) {
        if (!index.matches("\\d{1,9}")) {
            return false;
        }
        int wanted = Integer.parseInt(index);
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (parser.currentToken() == null) {
                return false;
            }
            if (i == wanted) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static Position position(JsonParser parser) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
