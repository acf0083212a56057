package org.collimator.exchange.player;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The few ways in which text becomes HTML; whatever an author wrote passes through here or through Markdown. */
final class Html {
    private Html() {}

    /** Text as it may stand between tags and within double quotes; characters that no page may hold become blanks. */
    static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
        return html.toString();
    }

    /** An attribute with a blank before it; nothing where the value is blank. */
    static String attribute(String name, String value) {
        return value.isBlank() ? "" : " " + name + "=\"" + escape(value) + "\"";
    }

    /** A link that opens beside the course; the address must begin with http. */
    static String link(String address, String words) {
        return "<a" + attribute("href", address) + " target=\"_blank\" rel=\"noopener noreferrer\">" + escape(words)
                + "</a>";
    }

    /** The address of a media file within the package. */
    static String mediaAddress(String path) {
        return "media/"
                + Arrays.stream(path.split("/"))
                        .map(part ->
                                URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                        .collect(Collectors.joining("/"));
    }
}
