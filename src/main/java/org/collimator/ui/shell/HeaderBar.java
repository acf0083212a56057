package org.collimator.ui.shell;

import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.kit.Actions;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.EditorContext;

/** The bar above the columns: back and forward, where the shown element stands, and what is done most often. On the event thread. */
final class HeaderBar {
    private static final List<String> LEFT = List.of("back", "forward");
    private static final List<String> RIGHT = List.of("insert.palette", "undo", "redo", "save", "theme.next");
    private static final List<String> WIDE = List.of("palette", "preview");

    private final JPanel panel =
            new JPanel(new MigLayout("insets 4 16 4 16, fillx, gap 4 0, hidemode 3", "[][][grow, fill][]"));

    HeaderBar(EditorContext context, Actions actions) {
        Texts texts = Texts.of(HeaderBar.class);
        panel.setName("header");
        LEFT.forEach(key -> actions.find(key).ifPresent(action -> panel.add(icon(action, texts))));
        panel.add(new Breadcrumb(context).component(), "wmin 0, growy");
        RIGHT.forEach(key -> actions.find(key).ifPresent(action -> panel.add(icon(action, texts))));
        WIDE.forEach(key -> actions.find(key).ifPresent(action -> panel.add(wide(action), "gapleft 4")));
    }

    JComponent component() {
        return panel;
    }

    private static JComponent icon(UiAction action, Texts texts) {
        JButton button = new JButton(action);
        button.setHideActionText(true);
        String icon = texts.setting(action.key() + ".icon");
        if (!icon.isBlank()) {
            button.setIcon(Icons.large(icon));
        }
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        return named(button, action);
    }

    private static JComponent wide(UiAction action) {
        JButton button = new JButton(action);
        String keys = action.keysText();
        if (!keys.isEmpty()) {
            button.setText(action.getValue(Action.NAME) + "  " + keys);
            button.setHideActionText(false);
        }
        return named(button, action);
    }

    private static JComponent named(AbstractButton button, UiAction action) {
        button.setName("toolbar." + action.key());
        button.setFocusable(true);
        button.getAccessibleContext().setAccessibleName(action.label());
        action.addPropertyChangeListener(event -> {
            if (Action.NAME.equals(event.getPropertyName())) {
                button.getAccessibleContext().setAccessibleName(action.label());
                button.setToolTipText(action.label());
            }
        });
        return button;
    }
}
