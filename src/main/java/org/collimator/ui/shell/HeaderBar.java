package org.collimator.ui.shell;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.kit.Actions;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Settings;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.Theme;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.EditorContext;

/** The bar above the columns: back and forward, where the shown element stands, and what is done most often. On the event thread. */
final class HeaderBar {
    private static final List<String> LEFT = List.of("back", "forward");
    private static final List<String> RIGHT = List.of("insert.palette", "undo", "redo", "save", "theme.next");
    private static final int NARROW = 1000;
    private static final List<String> WIDE = List.of("palette", "preview");

    private final JPanel panel =
            new JPanel(new MigLayout("insets 4 16 4 16, fillx, gap 4 0, hidemode 3", "[][][grow, fill][]"));

    private final List<Wide> wide = new ArrayList<>();
    private final Settings settings;
    private boolean narrow;

    /** A button whose words go where there is not room for them; its icon and its keys stay. */
    private record Wide(JButton button, String words, String keys) {}

    HeaderBar(EditorContext context, Actions actions) {
        settings = context.settings();
        Texts texts = Texts.of(HeaderBar.class);
        panel.setName("header");
        LEFT.forEach(key -> actions.find(key).ifPresent(action -> panel.add(icon(action, texts))));
        panel.add(new Breadcrumb(context).component(), "wmin 0, growy");
        RIGHT.forEach(key -> actions.find(key).ifPresent(action -> panel.add(icon(action, texts))));
        WIDE.forEach(key -> actions.find(key).ifPresent(action -> panel.add(wide(action), "gapleft 4")));
        panel.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                resized();
            }
        });
    }

    private void resized() {
        boolean now = panel.getWidth() < NARROW * Theme.size(settings) / 100;
        if (now != narrow) {
            narrow = now;
            wide.forEach(each -> each.button().setText(now ? each.keys() : each.words()));
        }
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

    private JComponent wide(UiAction action) {
        JButton button = new JButton(action);
        String keys = action.keysText();
        if (!keys.isEmpty()) {
            button.setText(action.getValue(Action.NAME) + "  " + keys);
            button.setHideActionText(false);
            wide.add(new Wide(button, button.getText(), keys));
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
