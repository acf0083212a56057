package org.collimator.validation.checks;

import java.util.List;
import java.util.function.UnaryOperator;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Edit;
import org.collimator.document.Place;
import org.collimator.validation.Finding;
import org.collimator.validation.QuickFix;
import org.collimator.validation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding that does not know yet where its element stands.
 *
 * @param pointer from the element, such as {@code /stem}; blank for the element
 */
record Draft(
        Rule rule,
        Severity severity,
        String pointer,
        List<Object> args,
        @Nullable Fix fix) {

    /**
     * A remedy.
     *
     *
     * @param change what it does to the curriculum
     */
    record Fix(Remedy remedy, UnaryOperator<Curriculum> change) {}

    /** The finding, for an element that stands at the given place. */
    Finding at(Place element) {
        Place place = pointer.isEmpty() ? element : new Place(element.file(), element.pointer() + pointer);
        QuickFix quick =
                fix == null ? null : new QuickFix(fix.remedy.key(), Edit.of(fix.remedy.label(), place, fix.change));
        return new Finding(rule.code(), severity, place, args, quick);
    }

    /** The same finding but for the remedy, which has no equality. */
    boolean same(Draft other) {
        return rule == other.rule
                && severity == other.severity
                && pointer.equals(other.pointer)
                && args.equals(other.args);
    }
}
