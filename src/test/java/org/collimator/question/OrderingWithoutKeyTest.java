package org.collimator.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderingWithoutKeyTest {
    @Test
    void itemsWhoseIdsCountDoNotStandInTheKeyedOrder() {
        int keyed = 0;
        for (int question = 0; question < 200; question++) {
            Ordering ordering = ordering("q" + question);
            Ordering open = ordering.withoutKey();
            assertEquals(new HashSet<>(ordering.items()), new HashSet<>(open.items()));
            assertEquals(open, ordering.withoutKey(), "the same each time");
            if (open.items().equals(ordering.items())) {
                keyed++;
            }
        }
        // one in 120 by chance
        assertTrue(keyed < 12, keyed + " of 200 stand in the keyed order");
    }

    private static Ordering ordering(String id) {
        List<Ordering.Item> items = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new Ordering.Item(OptionId.parse("i" + i), "Step " + i, Map.of()))
                .toList();
        return new Ordering(QuestionId.parse(id), "Order.", 1, items, OrderScoring.EXACT, "", About.NOTHING, Map.of());
    }
}
