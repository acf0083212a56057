package org.collimator.question;

import java.util.List;

/**
 * What an answer earned and how that came about.
 *
 * @param fraction share of the question's points, 0 to 1
 * @param steps the trace: one line a part of the answer, in the question's order
 */
public record Mark(double fraction, List<Step> steps) {
    public Mark {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("fraction " + fraction + " is not within 0 and 1");
        }
        steps = List.copyOf(steps);
    }

    /** A mark whose trace is one line. */
    static Mark of(double fraction, String part) {
        return new Mark(fraction, List.of(new Step(part, fraction > 0, fraction)));
    }

    /** True where nothing is missing from full marks; forgives rounding. */
    public boolean full() {
        return fraction >= 1 - 1e-9;
    }

    /**
     * One line of the trace.
     *
     * @param part the option, prompt, item or shape it is about; "answer" where the answer has no parts
     * @param right whether this part was answered rightly
     * @param credit what this part added to the fraction, negative where it cost
     */
    public record Step(String part, boolean right, double credit) {}
}
