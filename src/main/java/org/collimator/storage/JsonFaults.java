package org.collimator.storage;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collimator.document.Place;
import org.collimator.validation.Finding;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says in an author's words why the bytes of a file are no part of a curriculum: file, line and column always. */
final class JsonFaults {
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate Object property \"(.*?)\"");

    private JsonFaults() {}

    /** The finding for what the reader of JSON threw. */
    static Finding finding(String file, byte[] json, JacksonException fault) {
        if (isBlank(json)) {
            return Finding.error("storage.file.empty", new Place(file, ""), file, 1, 1);
        }
        String pointer = pointer(fault);
        Positions.Position at = position(json, fault, pointer);
        Place place = new Place(file, pointer);
        String element = pointer.isEmpty() ? "/" : pointer;
        Matcher duplicate = DUPLICATE.matcher(String.valueOf(fault.getOriginalMessage()));
        if (fault instanceof UnexpectedEndOfInputException || isCutOff(fault)) {
            return Finding.error("storage.file.cut-off", place, file, at.line(), at.column());
        }
        if (fault instanceof StreamConstraintsException) {
            return Finding.error("storage.file.too-deep", place, file, at.line(), at.column(), Limits.DEPTH);
        }
        if (duplicate.find()) {
            return Finding.error("storage.file.twice", place, file, at.line(), at.column(), duplicate.group(1));
        }
        if (fault instanceof StreamReadException) {
            return Finding.error("storage.file.syntax", place, file, at.line(), at.column());
        }
        if (fault instanceof InvalidTypeIdException kind) {
            return Finding.error(
                    "storage.file.unknown-kind", place, file, at.line(), at.column(), String.valueOf(kind.getTypeId()));
        }
        if (fault instanceof MismatchedInputException) {
            return Finding.error("storage.file.wrong-type", place, file, at.line(), at.column(), element);
        }
        return Finding.error(
                "storage.file.wrong-value", place, file, at.line(), at.column(), element, innermost(fault));
    }

    private static boolean isCutOff(JacksonException fault) {
        return String.valueOf(fault.getOriginalMessage()).startsWith("Unexpected end-of-input");
    }

    private static boolean isBlank(byte[] json) {
        for (byte each : json) {
            if (each > ' ' || each < 0) {
                return false;
            }
        }
        return true;
    }

    private static String innermost(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause instanceof JacksonException json ? json.getOriginalMessage() : cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    private static String pointer(JacksonException fault) {
        StringBuilder pointer = new StringBuilder();
        List<JacksonException.Reference> path = fault.getPath();
        for (JacksonException.Reference step : path) {
            String name = step.getPropertyName();
            if (name != null) {
                pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
            } else if (step.getIndex() >= 0) {
                pointer.append('/').append(step.getIndex());
            }
        }
        return pointer.toString();
    }

    private static Positions.Position position(byte[] json, JacksonException fault, String pointer) {
        var location = fault.getLocation();
        return location != null && location.getLineNr() > 0
                ? new Positions.Position(location.getLineNr(), Math.max(1, location.getColumnNr()))
                : Positions.of(json, pointer);
    }
}
