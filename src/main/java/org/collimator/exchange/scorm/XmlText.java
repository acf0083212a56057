package org.collimator.exchange.scorm;

import java.nio.charset.StandardCharsets;

/** Text as XML 1.0 allows it. */
final class XmlText {
    private XmlText() {}

    /** Without the control characters and half characters that no XML file may hold. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isAllowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    /** One line of at most so many characters, for titles. */
    static String line(String text, int longest) {
        String line = clean(text).replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
    }

    /** A path as an address: everything but letters, digits and a few signs is percent-encoded. */
    static String href(String path) {
        StringBuilder href = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0)) {
                href.append(c);
            } else {
                href.append(String.format("%%%02X", b & 0xFF));
            }
        }
        return href.toString();
    }

    /** An identifier that XML accepts as an ID: no colon, and no digit in front. */
    static String identifier(String prefix, String text) {
        return prefix + text.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
