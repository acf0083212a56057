package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Items to be put in order; the list stands in the right order, and the player always shows it shuffled.
 *
 * @param items in the right order
 * @param scoring how an answer is marked; an answer that is not a permutation of the items earns nothing
 */
@RecordBuilder
public record Ordering(
        QuestionId id,
        String stem,
        @JsonInclude(JsonInclude.Include.ALWAYS) double points,
        List<Item> items,
        OrderScoring scoring,
        String feedback,
        About about,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements Question, OrderingBuilder.With {
    public Ordering {
        Objects.requireNonNull(id, "id");
        stem = Absent.blank(stem);
        Points.require(points);
        items = Absent.empty(items);
        scoring = Absent.or(scoring, OrderScoring.EXACT);
        feedback = Absent.blank(feedback);
        about = Absent.or(about, About.NOTHING);
        extra = Absent.none(extra);
    }

    /**
     * One item.
     *
     * @param id names it within the question; must not betray the order
     * @param text what the learner reads
     * @param extra members of a newer version, kept as they are
     */
    public record Item(
            OptionId id,
            String text,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {
        public Item {
            Objects.requireNonNull(id, "id");
            text = Absent.blank(text);
            extra = Absent.none(extra);
        }
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.ORDERING;
    }

    @Override
    public Mark mark(Answer answer) {
        if (!(answer instanceof Answer.Sequence sequence)) {
            throw new IllegalArgumentException("an ordering takes a sequence, not " + answer);
        }
        List<OptionId> key = items.stream().map(Item::id).toList();
        List<OptionId> given = sequence.items();
        if (key.size() < 2 || given.size() != key.size() || !new HashSet<>(given).equals(new HashSet<>(key))) {
            return new Mark(0, List.of());
        }
        List<Mark.Step> steps = IntStream.range(0, key.size())
                .mapToObj(i -> {
                    boolean right = key.get(i).equals(given.get(i));
                    return new Mark.Step(key.get(i).value(), right, 0);
                })
                .toList();
        return new Mark(fraction(key, given), steps);
    }

    private double fraction(List<OptionId> key, List<OptionId> given) {
        return switch (scoring) {
            case EXACT -> key.equals(given) ? 1 : 0;
            case ADJACENT_PAIRS -> adjacentPairs(key, given);
            case KENDALL -> concordantPairs(key, given);
        };
    }

    private static double adjacentPairs(List<OptionId> key, List<OptionId> given) {
        int together = 0;
        for (int i = 0; i + 1 < key.size(); i++) {
            int at = given.indexOf(key.get(i));
            if (at + 1 < given.size() && given.get(at + 1).equals(key.get(i + 1))) {
                together++;
            }
        }
        return (double) together / (key.size() - 1);
    }

    /** (tau + 1) / 2 without ties: the share of pairs in the right order. */
    private static double concordantPairs(List<OptionId> key, List<OptionId> given) {
        Map<OptionId, Integer> place = new HashMap<>();
        for (OptionId item : given) {
            place.put(item, place.size());
        }
        int n = key.size();
        int concordant = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (place.getOrDefault(key.get(i), 0) < place.getOrDefault(key.get(j), 0)) {
                    concordant++;
                }
            }
        }
        return concordant / (n * (n - 1) / 2.0);
    }

    /** Where an item stands once the key is taken out: the same each time, and not by its id, for ids often count. */
    private int place(Item item) {
        return Integer.reverse((id.value() + "/" + item.id().value()).hashCode() * 0x9E3779B9);
    }

    /** Items in an order that tells nothing. */
    @Override
    public Ordering withoutKey() {
        List<Item> sorted = items.stream()
                .sorted(Comparator.comparingInt(this::place)
                        .thenComparing(item -> item.id().value()))
                .toList();
        return withItems(sorted).withFeedback("");
    }

    @Override
    public Ordering withAbout(About words) {
        return OrderingBuilder.With.super.withAbout(words);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.ordering(this);
    }
}
