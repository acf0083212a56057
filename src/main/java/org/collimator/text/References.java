package org.collimator.text;

import java.util.List;

/**
 * What a text points to, without doubles, in the order of first use.
 *
 * @param media ids in {@code ![](media:id)} and {@code [](media:id)}
 * @param citations ids in {@code [@id]}
 * @param refused addresses of links and pictures that are not shown, because they are neither media nor of a kind that is
 *     allowed
 */
public record References(List<String> media, List<String> citations, List<String> refused) {
    /** A text that points to nothing. */
    public static final References NONE = new References(List.of(), List.of(), List.of());

    public References {
        media = List.copyOf(media);
        citations = List.copyOf(citations);
        refused = List.copyOf(refused);
    }
}
