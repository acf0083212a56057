package org.collimator.validation.checks;

/** The parts of a curriculum that are checked one by one. */
public enum Part {
    CURRICULUM,
    ASSESSMENT,
    BLUEPRINT,
    MODULE,
    OBJECTIVE,
    LESSON,
    QUESTION,
    CHECKLIST,
    FAQ,
    REFERENCE,
    MEDIA
}
