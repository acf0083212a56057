package org.collimator.ui.help;

import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import org.collimator.text.Markdown;
import org.collimator.ui.kit.Actions;
import org.collimator.ui.kit.HtmlPane;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.CentreView;

/** All actions with their keys, as the window has them. On the event thread. */
final class KeysView implements CentreView {
    private final Actions actions;
    private final Texts texts = Texts.of(KeysView.class);
    private final HtmlPane page = new HtmlPane(address -> {});
    private final JScrollPane pane = new JScrollPane(page);

    KeysView(Actions actions) {
        this.actions = actions;
        page.setName("help.keys");
        page.getAccessibleContext().setAccessibleName(texts.get("keys.title"));
        page.setBorder(BorderFactory.createEmptyBorder(24, 24, 24, 24));
        pane.setBorder(null);
    }

    @Override
    public JComponent component() {
        return pane;
    }

    @Override
    public void shown() {
        StringBuilder html = new StringBuilder("<h1>")
                .append(Markdown.escape(texts.get("keys.title")))
                .append("</h1><table>");
        for (UiAction action : actions.all()) {
            html.append("<tr><td><b>")
                    .append(Markdown.escape(action.keysText().isEmpty() ? "–" : action.keysText()))
                    .append("</b></td><td>")
                    .append(Markdown.escape(action.label()))
                    .append("</td><td>")
                    .append(Markdown.escape(action.explanation()))
                    .append("</td></tr>");
        }
        page.show(html.append("</table>").toString());
        page.requestFocusInWindow();
    }
}
