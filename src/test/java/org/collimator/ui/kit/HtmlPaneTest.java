package org.collimator.ui.kit;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javax.swing.text.Document;
import org.junit.jupiter.api.Test;

/** A page is set when there is something else to be read. */
class HtmlPaneTest {
    @Test
    void thePageThatIsShownAlreadyIsNotSetAnew() throws Exception {
        HtmlPane pane = new HtmlPane(link -> {});
        pane.show("<p>One</p>");
        Document one = pane.getDocument();
        pane.show("<p>One</p>");
        assertSame(one, pane.getDocument());
        pane.show("<p>Two</p>");
        assertNotSame(one, pane.getDocument());
        assertTrue(pane.getDocument().getText(0, pane.getDocument().getLength()).contains("Two"));
    }
}
