package org.collimator.text;

import java.util.Optional;

/** A failure that was to be expected, in words for the person who meets it. Whatever is not explained is a bug. */
public interface Explained {
    /** What happened, and to what. */
    Phrase explanation();

    /** What to do about it; empty where nothing is known. */
    Optional<Phrase> remedy();
}
