package org.collimator.citation;

/** How references are printed. */
public enum CitationStyle {
    /** Numbered in the order of citation, as medical journals do: Citing Medicine of the National Library of Medicine. */
    VANCOUVER("nlm-citation-sequence"),
    /** Author and year, sorted by author: Publication Manual of the American Psychological Association, seventh edition. */
    APA("apa");

    private final String file;

    CitationStyle(String file) {
        this.file = file;
    }

    /** The name of its CSL file, without the ending. */
    String file() {
        return file;
    }
}
