package org.collimator.ui;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.text.JTextComponent;

/** Finds the parts of a panel that no window shows. */
public final class Parts {
    private Parts() {}

    /** The one component of this name. */
    public static <C extends Component> C named(Container root, String name, Class<C> type) {
        return all(root).stream()
                .filter(each -> name.equals(each.getName()))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " is called " + name));
    }

    /** All components below. */
    public static List<Component> all(Container root) {
        List<Component> all = new ArrayList<>();
        for (Component child : root.getComponents()) {
            all.add(child);
            if (child instanceof Container container) {
                all.addAll(all(container));
            }
        }
        return all;
    }

    /** All words that labels and texts show, in one string. */
    public static String words(Container root) {
        StringBuilder words = new StringBuilder();
        for (Component each : all(root)) {
            if (each instanceof JLabel label) {
                words.append(label.getText()).append('\n');
            }
            if (each instanceof JTextComponent text) {
                words.append(text.getText()).append('\n');
            }
        }
        return words.toString();
    }
}
