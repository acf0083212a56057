package org.collimator.text;

import java.util.Locale;

/** What can stand among the arguments of a {@link Phrase} and has its own words in each language. Immutable. */
public interface Worded {
    /** The words in a language. */
    String in(Locale locale);
}
