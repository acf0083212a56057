package org.collimator.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.CellRendererPane;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JEditorPane;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JRadioButton;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.text.JTextComponent;

/** Walks the components of a screen and says what a user who cannot see, hear or point would stumble over. On the event thread. */
final class ScreenWalk {
    private final List<String> faults = new ArrayList<>();
    private final String screen;

    ScreenWalk(String screen) {
        this.screen = screen;
    }

    /** What is wrong. */
    List<String> faults() {
        return faults;
    }

    /** Every visible control has a name for screen readers and can be reached with Tab. */
    ScreenWalk names(Container root) {
        each(root, component -> {
            if (isControl(component)) {
                AccessibleContext context = component.getAccessibleContext();
                String name = context == null ? null : context.getAccessibleName();
                if (name == null || name.isBlank()) {
                    fault(component, "has no accessible name");
                }
                if (component.getName() == null) {
                    fault(component, "has no name for tests");
                }
            }
        });
        return this;
    }

    /** No two items of a menu share a mnemonic. */
    ScreenWalk mnemonics(JMenu menu) {
        Map<Integer, String> seen = new HashMap<>();
        for (Component item : menu.getMenuComponents()) {
            if (item instanceof JMenuItem each && each.getMnemonic() != 0) {
                String before = seen.put(each.getMnemonic(), each.getText());
                if (before != null) {
                    fault(each, "shares its mnemonic with " + before);
                }
            }
        }
        return this;
    }

    /** No label or button is narrower or lower than its text. */
    ScreenWalk fits(Container root) {
        each(root, component -> {
            boolean words = component instanceof JLabel label
                            && label.getText() != null
                            && !label.getText().isBlank()
                    || component instanceof AbstractButton button
                            && button.getText() != null
                            && !button.getText().isBlank()
                            && !button.getHideActionText();
            if (words && component.getWidth() > 0 && mayNotShrink(component)) {
                Dimension wanted = component.getPreferredSize();
                if (component.getWidth() < wanted.width - 1 || component.getHeight() < wanted.height - 1) {
                    fault(component, "is " + component.getSize() + " and wants " + wanted);
                }
            }
        });
        return this;
    }

    private static boolean mayNotShrink(Component component) {
        return !(component instanceof JComponent one && Boolean.TRUE.equals(one.getClientProperty("mayShrink")));
    }

    /** All words that are shown, with the component that shows them. */
    void words(Container root, BiConsumer<Component, String> consumer) {
        each(root, component -> {
            if (component instanceof JLabel label) {
                consumer.accept(label, label.getText());
            }
            if (component instanceof AbstractButton button) {
                consumer.accept(button, button.getText());
            }
            if (component instanceof JComponent one) {
                consumer.accept(one, one.getToolTipText());
                consumer.accept(one, String.valueOf(one.getClientProperty("JTextField.placeholderText")));
            }
        });
    }

    private static boolean isControl(Component component) {
        return component.isFocusable()
                && component.isEnabled()
                && (component instanceof JButton
                        || component instanceof JCheckBox
                        || component instanceof JRadioButton
                        || component instanceof JComboBox
                        || component instanceof JTextComponent
                        || component instanceof JTable
                        || component instanceof JTree
                        || component instanceof JList
                        || component instanceof JSlider
                        || component instanceof JSpinner);
    }

    private static void each(Container root, Consumer<Component> consumer) {
        for (Component child : root.getComponents()) {
            if (!child.isVisible() || child instanceof CellRendererPane) {
                continue;
            }
            consumer.accept(child);
            Predicate<Component> closed = one -> one instanceof JComboBox
                    || one instanceof JSpinner
                    || one instanceof JEditorPane
                    || one instanceof JTable
                    || one instanceof JTree
                    || one instanceof JList;
            if (child instanceof Container container && !closed.test(child)) {
                each(container, consumer);
            }
        }
    }

    private void fault(Component component, String what) {
        Component named = component;
        StringBuilder path = new StringBuilder();
        for (int i = 0; named != null && i < 8; i++) {
            path.insert(0, "/" + (named.getName() == null ? named.getClass().getSimpleName() : named.getName()));
            named = named.getParent();
        }
        String text = component instanceof JLabel label
                ? label.getText()
                : component instanceof AbstractButton button ? button.getText() : "";
        faults.add(screen + ": " + path + " '" + text + "' " + what);
    }
}
