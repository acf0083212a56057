package org.collimator.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * An address in a text, as Markdown has read it: entities and escapes are resolved.
 *
 * @param kind what may be done with it
 * @param text the id of media, or the address percent-encoded
 */
record Address(Kind kind, String text) {
    /** What may be done with an address. */
    enum Kind {
        /** A file of the media folder. */
        MEDIA,
        /** Another site: opens beside the course, which would be lost otherwise. */
        WEB,
        /** A mail address. */
        MAIL,
        /** A place in the course. */
        RELATIVE,
        /** Not to be followed. */
        REFUSED
    }

    private static final String HEX = "0123456789ABCDEF";
    private static final String UNRESERVED = "-._~!$&'()*+,;=:@/?#%";

    static Address of(String destination) {
        String address = destination.strip();
        String scheme = scheme(address);
        return switch (scheme) {
            case "media" -> new Address(Kind.MEDIA, address.substring("media:".length()));
            case "http", "https" -> new Address(isWeb(address) ? Kind.WEB : Kind.REFUSED, encode(address));
            case "mailto" -> new Address(Kind.MAIL, encode(address));
            case "" -> new Address(isRelative(address) ? Kind.RELATIVE : Kind.REFUSED, encode(address));
            default -> new Address(Kind.REFUSED, destination);
        };
    }

    Optional<String> mediaId() {
        return kind == Kind.MEDIA ? Optional.of(text) : Optional.empty();
    }

    /** What stands before the first colon that is not within a path, in lower case; blank where there is none. */
    private static String scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i == 0 ? ":" : address.substring(0, i).toLowerCase(Locale.ROOT);
            }
            if (c == '/' || c == '?' || c == '#') {
                return "";
            }
        }
        return "";
    }

    private static boolean isWeb(String address) {
        int host = address.indexOf(':') + 3;
        return address.startsWith("//", host - 2) && address.length() > host && address.charAt(host) != '/';
    }

    /** Browsers read {@code //host} and {@code \\host} as another site, and drop tabs and line breaks before they look. */
    private static boolean isRelative(String address) {
        boolean otherSite = address.startsWith("//") || address.indexOf('\\') >= 0;
        return !otherSite && !address.isEmpty() && address.chars().allMatch(c -> c >= ' ');
    }

    private static String encode(String address) {
        StringBuilder out = new StringBuilder(address.length() + 16);
        for (byte b : Characters.clean(address).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letter || UNRESERVED.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return out.toString();
    }
}
