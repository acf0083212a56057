package org.collimator.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import org.collimator.ui.Parts;
import org.junit.jupiter.api.Test;

class FittingButtonsTest {
    private static final List<String> KEYS = List.of("problem.fix", "problem.fix.all", "problem.suppress");

    private final Container row = (Container) new FittingButtons("row", "More", actions()).component();

    private static List<UiAction> actions() {
        Texts texts = Texts.of(org.collimator.ui.problems.ProblemsPanel.class);
        List<UiAction> actions = new ArrayList<>();
        KEYS.forEach(key -> actions.add(new UiAction(texts, key, () -> {})));
        return actions;
    }

    private long shown() {
        return KEYS.stream()
                .filter(key -> Parts.named(row, "row." + key, JButton.class).isVisible())
                .count();
    }

    private void width(int width) {
        row.setSize(width, 24);
        row.doLayout();
    }

    @Test
    void allStandInARowWhereThereIsRoom() {
        width(row.getPreferredSize().width);
        assertEquals(3, shown());
        assertFalse(Parts.named(row, "row.more", JButton.class).isVisible());
    }

    @Test
    void whatDoesNotFitWaitsInAMenuAndNothingLeavesTheRow() {
        for (int width = row.getPreferredSize().width - 1; width >= row.getMinimumSize().width; width -= 10) {
            width(width);
            assertTrue(shown() < 3);
            JButton more = Parts.named(row, "row.more", JButton.class);
            assertTrue(more.isVisible());
            assertTrue(more.getX() + more.getWidth() <= width, "the button of the menu leaves the row at " + width);
        }
    }
}
