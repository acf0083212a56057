package org.collimator.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.collimator.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something an author should know, and where.
 *
 * @param code stable dotted code, such as {@code question.hotspot.outside-image}; also its message key
 * @param severity how bad it is
 * @param place file and JSON pointer
 * @param args what the message's placeholders stand for
 * @param quickFix a remedy; null where there is none
 */
public record Finding(
        String code,
        Severity severity,
        Place place,
        List<Object> args,
        @Nullable QuickFix quickFix) {
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        args = List.copyOf(args);
    }

    /** An error without a quick fix. */
    public static Finding error(String code, Place place, Object... args) {
        return new Finding(code, Severity.ERROR, place, List.of(args), null);
    }

    /** A warning without a quick fix. */
    public static Finding warning(String code, Place place, Object... args) {
        return new Finding(code, Severity.WARNING, place, List.of(args), null);
    }

    /** A hint without a quick fix. */
    public static Finding info(String code, Place place, Object... args) {
        return new Finding(code, Severity.INFO, place, List.of(args), null);
    }

    /** The same finding with a remedy. */
    public Finding fixedBy(QuickFix fix) {
        return new Finding(code, severity, place, args, fix);
    }

    /** The remedy, if there is one. */
    public Optional<QuickFix> fix() {
        return Optional.ofNullable(quickFix);
    }
}
