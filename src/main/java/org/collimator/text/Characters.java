package org.collimator.text;

/** Characters that HTML and XML cannot carry, and those that they must escape. */
final class Characters {
    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** The text with {@code & < > "} escaped and without control characters; for text and for attribute values. */
    static void escape(String text, StringBuilder out) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c) && c != '&' && c != '<' && c != '>' && c != '"') {
                continue;
            }
            out.append(text, from, i);
            from = i + 1;
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> append(text, i, out);
            }
        }
        out.append(text, from, text.length());
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F;
    }

    /** The text without control characters and halves of surrogate pairs. */
    static String clean(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            append(text, at, out);
        }
        return out.toString();
    }

    private static void append(String text, int at, StringBuilder out) {
        char c = text.charAt(at);
        if (isPlain(c)) {
            out.append(c);
        } else if (Character.isSurrogate(c)) {
            out.append(isPaired(text, at) ? c : REPLACEMENT);
        } else if (c >= 0xFFFE) {
            out.append(REPLACEMENT);
        } else if (c > 0x9F || c == '\n' || c == '\t') {
            out.append(c);
        }
    }

    private static boolean isPaired(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
