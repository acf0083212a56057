package org.collimator.storage;

import tools.jackson.databind.JsonNode;

/**
 * One raise of the format version: rewrites files of version {@link #from} as the next version has them. Works on JSON trees,
 * never on the records, so that it stays right when the records change. A member it does not know stays as it is.
 */
interface Migration {
    /** The version it starts from. */
    int from();

    /** Changes curriculum.json in place. */
    default void curriculum(JsonNode tree) {}

    /** Changes a module's file in place. */
    default void module(JsonNode tree) {}

    /** Changes references.json in place. */
    default void references(JsonNode tree) {}

    /** Changes media.json in place. */
    default void media(JsonNode tree) {}
}
