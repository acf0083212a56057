package org.collimator.preview;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file, as players of films ask for it (RFC 9110, section 14).
 *
 * @param first the first byte
 * @param last the last byte, included; before the first where nothing of the file is asked for
 */
record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** The one range that a header asks for; empty where it asks for none, for several or for nonsense: all is sent then. */
    static Optional<ByteRange> of(String header, long length) {
        Matcher one = ONE.matcher(header.strip());
        if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (one.group(1).isEmpty()) {
            long tail = Long.parseLong(one.group(2));
            return Optional.of(new ByteRange(tail == 0 ? length : Math.max(0, length - tail), length - 1));
        }
        long first = Long.parseLong(one.group(1));
        long last = one.group(2).isEmpty() ? length - 1 : Long.parseLong(one.group(2));
        return last < first && !one.group(2).isEmpty()
                ? Optional.empty()
                : Optional.of(new ByteRange(first, Math.min(last, length - 1)));
    }

    boolean isWithin(long length) {
        return first < length && first <= last;
    }

    long length() {
        return last - first + 1;
    }
}
