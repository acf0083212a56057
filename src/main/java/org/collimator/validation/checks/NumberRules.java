package org.collimator.validation.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collimator.question.Unit;
import org.collimator.validation.Severity;
import org.jspecify.annotations.Nullable;

/** Rules about options that are numbers or ranges of numbers. */
final class NumberRules {
    private NumberRules() {}

    /** IW20 and IW22: numbers out of order, in several units or with different decimals. */
    static void numbers(Item item, Notes notes) {
        List<Quantity> numbers = new ArrayList<>();
        for (Item.Option option : item.options()) {
            Optional<Quantity> number = Quantity.parse(option.text());
            if (number.isEmpty()) {
                return;
            }
            numbers.add(number.get());
        }
        if (numbers.size() < 3) {
            return;
        }
        boolean oneUnit = numbers.stream()
                .allMatch(number -> Unit.same(number.unit(), numbers.get(0).unit()));
        long decimals = numbers.stream().mapToInt(Quantity::decimals).distinct().count();
        if (!oneUnit || decimals > 1) {
            String all = item.options().stream().map(Item.Option::text).collect(Collectors.joining(" \u00b7 "));
            notes.add(Rule.IW22_UNITS, "/options", all);
        }
        if (oneUnit && !isMonotone(numbers)) {
            if (item.shuffled()) {
                notes.fixable(
                        Rule.IW20_ORDER,
                        "/options",
                        Remedy.SORT_OPTIONS,
                        Rewrite.options(NumberRules::sorted).in(item.question()));
            } else {
                notes.add(Rule.IW20_ORDER, "/options");
            }
        }
    }

    private static boolean isMonotone(List<Quantity> numbers) {
        boolean up = true;
        boolean down = true;
        for (int i = 1; i < numbers.size(); i++) {
            up &= numbers.get(i).value() >= numbers.get(i - 1).value();
            down &= numbers.get(i).value() <= numbers.get(i - 1).value();
        }
        return up || down;
    }

    private static List<org.collimator.question.Choice> sorted(List<org.collimator.question.Choice> options) {
        return options.stream()
                .sorted(Comparator.comparingDouble(option -> Quantity.parse(Words.plain(option.text()))
                        .map(Quantity::value)
                        .orElse(0.0)))
                .toList();
    }

    /** IW21: two ranges share numbers, so that two options are right at once. */
    static void overlap(Item item, Notes notes) {
        List<@Nullable Range> ranges = new ArrayList<>();
        for (Item.Option option : item.options()) {
            ranges.add(Range.parse(option.text()).orElse(null));
        }
        for (int i = 0; i < ranges.size(); i++) {
            for (int j = 0; j < i; j++) {
                Range one = ranges.get(j);
                Range other = ranges.get(i);
                if (one != null && other != null && one.meets(other)) {
                    Item.Option a = item.options().get(j);
                    Item.Option b = item.options().get(i);
                    Severity severity = a.key() || b.key() ? Severity.ERROR : Severity.WARNING;
                    notes.add(Rule.IW21_OVERLAP, severity, b.pointer() + "/text", a.text(), b.text());
                }
            }
        }
    }
}
