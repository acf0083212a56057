package org.collimator.ui.media;

/**
 * What is known of a medium, in words.
 *
 * @param file its dimensions or type, and its size
 * @param use where it is used, and whether its file is missing
 */
record MediaFacts(String file, String use) {
    /** All of it in one line. */
    @Override
    public String toString() {
        return file + " · " + use;
    }
}
