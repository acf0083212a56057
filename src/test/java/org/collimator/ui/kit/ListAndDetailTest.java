package org.collimator.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.ComponentEvent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import org.junit.jupiter.api.Test;

class ListAndDetailTest {
    private final JSplitPane both = (JSplitPane) ListAndDetail.of(new JPanel(), new JPanel(), 420);

    private void width(int width) {
        both.setSize(width, 400);
        for (var listener : both.getComponentListeners()) {
            listener.componentResized(new ComponentEvent(both, ComponentEvent.COMPONENT_RESIZED));
        }
        both.doLayout();
    }

    @Test
    void theDetailHasMoreThanHalfOfTheRoom() {
        width(500);
        assertTrue(
                both.getRightComponent().getWidth() > 250,
                both.getRightComponent().getBounds()::toString);
        width(1200);
        assertEquals(420, both.getDividerLocation());
    }

    @Test
    void whereTheUserDividedItItStays() {
        width(1200);
        both.setDividerLocation(300);
        width(1000);
        assertEquals(300, both.getDividerLocation());
    }
}
