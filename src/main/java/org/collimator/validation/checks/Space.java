package org.collimator.validation.checks;

import org.jspecify.annotations.Nullable;

/** A space of names: within one, a name means one thing. */
enum Space {
    MODULE(Rule.DUPLICATE_MODULE, Rule.DANGLING_MODULE),
    OBJECTIVE(Rule.DUPLICATE_OBJECTIVE, Rule.DANGLING_OBJECTIVE),
    LESSON(Rule.DUPLICATE_LESSON, null),
    QUESTION(Rule.DUPLICATE_QUESTION, Rule.DANGLING_QUESTION),
    CHECKLIST(Rule.DUPLICATE_CHECKLIST, null),
    REFERENCE(Rule.DUPLICATE_REFERENCE, Rule.DANGLING_REFERENCE),
    MEDIA(Rule.DUPLICATE_MEDIA, Rule.DANGLING_MEDIA),
    ASSESSMENT(Rule.DUPLICATE_ASSESSMENT, null),
    BLUEPRINT(Rule.DUPLICATE_BLUEPRINT, Rule.DANGLING_BLUEPRINT),
    /** Nodes of different blueprints may share a name. */
    NODE(null, Rule.DANGLING_NODE),
    ROLE(Rule.DUPLICATE_ROLE, Rule.DANGLING_ROLE),
    VARIANT(Rule.DUPLICATE_VARIANT, null),
    /** Abbreviations that the glossary explains. */
    ABBREVIATION(null, Rule.IW33_ABBREVIATION),
    /** Names of module files as a file system without capitals sees them. */
    MODULE_FILE(Rule.MODULE_FILE_CASE, null),
    /** Paths of media files as a file system without capitals sees them. */
    MEDIA_FILE(Rule.DUPLICATE_MEDIA_PATH, null),
    /** DOIs of references. */
    DOI(Rule.DUPLICATE_DOI, null);

    private final @Nullable Rule duplicate;
    private final @Nullable Rule dangling;

    Space(@Nullable Rule duplicate, @Nullable Rule dangling) {
        this.duplicate = duplicate;
        this.dangling = dangling;
    }

    /** The finding where a name is given twice; null where that is no fault. */
    @Nullable
    Rule duplicate() {
        return duplicate;
    }

    /** The finding where a name is used and not given; null where that cannot be. */
    @Nullable
    Rule dangling() {
        return dangling;
    }
}
