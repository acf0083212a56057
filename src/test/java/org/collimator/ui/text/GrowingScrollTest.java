package org.collimator.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BorderLayout;
import javax.swing.JPanel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A text lays out the page around it only when it needs another height. */
class GrowingScrollTest {
    private final MarkdownPane pane = new MarkdownPane(2);
    private final GrowingScroll scroll = new GrowingScroll(pane);
    private final Page page = new Page();

    private static final class Page extends JPanel {
        private static final long serialVersionUID = 1;
        private int asked;

        Page() {
            super(new BorderLayout());
        }

        @Override
        public void revalidate() {
            asked++;
            super.revalidate();
        }
    }

    @BeforeEach
    void layOut() {
        page.add(scroll, BorderLayout.NORTH);
        page.setSize(400, 600);
        page.doLayout();
        scroll.doLayout();
        page.asked = 0;
    }

    private void type(String text) {
        pane.replaceSelection(text);
        scroll.validate();
    }

    @Test
    void aLetterLeavesThePageAlone() {
        assertTrue(scroll.isValidateRoot());
        for (int i = 0; i < 10; i++) {
            type("x");
        }
        assertEquals(0, page.asked);
    }

    @Test
    void linesThatNeedMoreRoomAreGivenIt() {
        int before = scroll.getPreferredSize().height;
        page.asked = 0;
        type("one\ntwo\nthree\nfour\n");
        assertEquals(1, page.asked);
        assertTrue(scroll.getPreferredSize().height > before);
        page.doLayout();
        type("x");
        assertEquals(1, page.asked, "once it has grown it is content");
    }
}
