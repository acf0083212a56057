package org.collimator.validation.checks;

import java.util.function.UnaryOperator;
import org.collimator.curriculum.Curriculum;
import org.jspecify.annotations.Nullable;

/**
 * A name that an element uses.
 *
 * @param key the name
 * @param how what for
 * @param pointer where, from the element
 * @param drop the curriculum without this use; null where it cannot simply be dropped
 */
record Use(Key key, How how, String pointer, @Nullable UnaryOperator<Curriculum> drop) {

    /** What a name is used for; coverage counts are kept by it. */
    enum How {
        /** Named, with no consequence for coverage. */
        NAMED,
        /** A question that is not retired assesses the objective. */
        ASKED,
        /** A checklist assesses the objective. */
        OBSERVED,
        /** A lesson teaches the objective. */
        TAUGHT,
        /** The reference is cited. */
        CITED,
        /** The picture, sound or film is shown. */
        SHOWN,
        /** The question stands in a lesson. */
        PRACTISED,
        /** The question stands in a formative assessment. */
        FORMATIVE,
        /** The question stands in a summative assessment. */
        SUMMATIVE,
        /** The objective is broken down into others. */
        PARENT
    }

    /** The same name for the same purpose in the same place, whatever dropping it would do. */
    boolean same(Use other) {
        return how == other.how && key.equals(other.key) && pointer.equals(other.pointer);
    }
}
