package org.collimator.ui.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;

/**
 * The buttons of some actions in a row; those for which there is not room wait in a menu behind the last one. On the event thread.
 */
public final class FittingButtons {
    private static final int GAP = 8;

    private final List<UiAction> actions;
    private final List<JButton> buttons = new ArrayList<>();
    private final JButton more = new JButton(Icons.small("more"));
    private final JPanel panel = new JPanel(new Row());

    /**
     * Buttons in the order of their actions.
     *
     * @param name before the names of the buttons
     * @param others what the button of the menu is called
     */
    public FittingButtons(String name, String others, List<UiAction> actions) {
        this.actions = List.copyOf(actions);
        panel.setOpaque(false);
        for (UiAction action : actions) {
            JButton button = new JButton(action);
            button.setName(name + "." + action.key());
            buttons.add(button);
            panel.add(button);
        }
        more.setName(name + ".more");
        more.setToolTipText(others);
        more.getAccessibleContext().setAccessibleName(others);
        more.putClientProperty("JButton.buttonType", "toolBarButton");
        more.addActionListener(event -> menu().show(more, 0, more.getHeight()));
        panel.add(more);
    }

    /** For a bar, which may make it narrower than it would be. */
    public JComponent component() {
        return panel;
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        for (int i = 0; i < actions.size(); i++) {
            if (!buttons.get(i).isVisible()) {
                menu.add(actions.get(i));
            }
        }
        return menu;
    }

    /** How many buttons fit into a width, with the button of the menu beside them where that is not all. */
    private int fitting(int width) {
        int all = -GAP;
        for (JButton button : buttons) {
            all += GAP + button.getPreferredSize().width;
        }
        if (all <= width) {
            return buttons.size();
        }
        int used = more.getPreferredSize().width;
        int count = 0;
        for (JButton button : buttons) {
            used += GAP + button.getPreferredSize().width;
            if (used > width) {
                return count;
            }
            count++;
        }
        return count;
    }

    private final class Row implements LayoutManager {
        @Override
        public void addLayoutComponent(String constraint, Component part) {
            // all parts are known
        }

        @Override
        public void removeLayoutComponent(Component part) {
            // none goes
        }

        @Override
        public Dimension preferredLayoutSize(Container row) {
            int width = -GAP;
            int height = 0;
            for (JButton button : buttons) {
                Dimension size = button.getPreferredSize();
                width += GAP + size.width;
                height = Math.max(height, size.height);
            }
            return new Dimension(width, height);
        }

        @Override
        public Dimension minimumLayoutSize(Container row) {
            return new Dimension(more.getPreferredSize().width, preferredLayoutSize(row).height);
        }

        @Override
        public void layoutContainer(Container row) {
            int shown = fitting(row.getWidth());
            int height = row.getHeight();
            int x = 0;
            for (int i = 0; i < buttons.size(); i++) {
                JButton button = buttons.get(i);
                button.setVisible(i < shown);
                if (i < shown) {
                    int width = button.getPreferredSize().width;
                    button.setBounds(x, 0, width, height);
                    x += width + GAP;
                }
            }
            more.setVisible(shown < buttons.size());
            more.setBounds(x, 0, more.getPreferredSize().width, height);
        }
    }
}
