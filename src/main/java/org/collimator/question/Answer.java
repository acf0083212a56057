package org.collimator.question;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a learner answers. One shape may serve several kinds; {@link Question#mark} refuses the wrong one. */
public sealed interface Answer {

    /** One option of a single choice. */
    record OneOption(OptionId option) implements Answer {}

    /** The options ticked in a multiple choice; may be empty. */
    record SomeOptions(Set<OptionId> options) implements Answer {
        public SomeOptions {
            options = Set.copyOf(options);
        }
    }

    /** True or false. */
    record Truth(boolean value) implements Answer {}

    /** Prompt to target; prompts left open are missing. */
    record Pairs(Map<OptionId, OptionId> targets) implements Answer {
        public Pairs {
            targets = Map.copyOf(targets);
        }
    }

    /** The items in the learner's order. */
    record Sequence(List<OptionId> items) implements Answer {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Words, as typed. */
    record Text(String text) implements Answer {}

    /** A number as typed, and the unit where it was chosen or typed apart from it; blank otherwise. */
    record Quantity(String number, String unit) implements Answer {}

    /** A point in image pixels of the stored picture, x to the right and y down from the left upper corner. */
    record Point(double x, double y) implements Answer {}
}
