package org.collimator.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;

/**
 * A moment as people of a country write date and time, where the desktop is.
 *
 * @param instant when
 */
public record Moment(Instant instant) implements Worded {
    public Moment {
        Objects.requireNonNull(instant, "instant");
    }

    @Override
    public String in(Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }
}
