package org.collimator.ui.coverage;

import java.util.Locale;

/** What an objective lacks; the first one that holds is told. */
enum Gap {
    /** Critical to safety, and nothing assesses it. */
    SAFETY,
    /** Nothing assesses it. */
    NOT_ASSESSED,
    /** No lesson teaches it. */
    NOT_TAUGHT,
    /** It is to be done with the hands, and no checklist watches that. */
    NO_CHECKLIST,
    /** All its questions ask for less than its level. */
    TOO_LOW,
    NONE;

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
