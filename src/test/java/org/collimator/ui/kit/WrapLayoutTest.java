package org.collimator.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Dimension;
import java.awt.EventQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

class WrapLayoutTest {
    @Test
    void narrowerRowsAskOnceForTheHeightTheyNeedNow() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        JPanel rows = new JPanel(new WrapLayout(0, 0)) {
            private static final long serialVersionUID = 1;

            @Override
            public void revalidate() {
                if (asked != null) {
                    asked.incrementAndGet();
                }
            }
        };
        for (int i = 0; i < 4; i++) {
            JPanel part = new JPanel();
            part.setPreferredSize(new Dimension(100, 20));
            rows.add(part);
        }
        rows.setSize(400, 20);
        rows.doLayout();
        EventQueue.invokeAndWait(() -> {});
        asked.set(0);
        rows.setSize(150, 20);
        rows.doLayout();
        rows.doLayout();
        EventQueue.invokeAndWait(() -> {});
        assertEquals(1, asked.get());
        assertEquals(80, rows.getPreferredSize().height);
    }

    @Test
    void theFirstOfARowStandsAtTheEdge() {
        JPanel rows = new JPanel(new WrapLayout(16, 8));
        for (int i = 0; i < 3; i++) {
            JPanel part = new JPanel();
            part.setPreferredSize(new Dimension(100, 20));
            rows.add(part);
        }
        rows.setSize(260, 100);
        rows.doLayout();
        assertEquals(0, rows.getComponent(0).getX());
        assertEquals(116, rows.getComponent(1).getX());
        assertEquals(0, rows.getComponent(2).getX());
    }

    @Test
    void nothingIsWiderThanItsRow() {
        JPanel rows = new JPanel(new WrapLayout(4, 4));
        JPanel part = new JPanel();
        part.setPreferredSize(new Dimension(400, 20));
        rows.add(part);
        rows.setSize(260, 100);
        rows.doLayout();
        assertEquals(260, part.getWidth());
    }
}
