package org.collimator.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BorderLayout;
import java.awt.Container;
import java.awt.Dimension;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.junit.jupiter.api.Test;

class PagePanelTest {
    private final JPanel content = new JPanel();
    private int measured;

    private final PagePanel page = new PagePanel(new BorderLayout() {
        private static final long serialVersionUID = 1;

        @Override
        public Dimension preferredLayoutSize(Container target) {
            measured++;
            return super.preferredLayoutSize(target);
        }
    });
    private final JScrollPane pane = new JScrollPane(page);

    @Test
    void aPageIsAsHighAsItsPaneUntilItNeedsMore() {
        page.add(content);
        assertTrue(tracksWith(300));
        assertFalse(tracksWith(500));
        assertTrue(tracksWith(200), "what was told before is forgotten");
    }

    @Test
    void aPassOfTheScrollPaneMeasuresALongFormNoMoreOftenThanItHasTo() {
        page.add(content);
        tracksWith(600);
        measured = 0;
        pane.doLayout();
        assertEquals(1, measured);
    }

    private boolean tracksWith(int height) {
        content.setPreferredSize(new Dimension(100, height));
        pane.setSize(200, 400);
        pane.doLayout();
        pane.getViewport().doLayout();
        return page.getScrollableTracksViewportHeight();
    }
}
