package org.collimator.ui.kit;

import java.util.List;
import javax.swing.InputMap;
import javax.swing.KeyStroke;
import javax.swing.UIManager;

/**
 * Takes keys from the look that the program gives another meaning: a component that has the focus, and all around it, would be asked
 * before the menus are. On the event thread.
 */
final class LookKeys {
    private static final List<String> AROUND = List.of("SplitPane.ancestorInputMap", "Table.ancestorInputMap");
    private static final List<String> TEXTS = List.of(
            "TextField.focusInputMap",
            "FormattedTextField.focusInputMap",
            "TextArea.focusInputMap",
            "TextPane.focusInputMap",
            "EditorPane.focusInputMap");

    private LookKeys() {}

    /** F8 would move a divider or lead to the headings of a table; Ctrl+Shift+O would turn the direction of a text round. */
    static void free() {
        AROUND.forEach(map -> take(map, "F8"));
        TEXTS.forEach(map -> take(map, "control shift O"));
    }

    private static void take(String name, String keys) {
        KeyStroke stroke = KeyStroke.getKeyStroke(keys);
        InputMap map = UIManager.get(name) instanceof InputMap first ? first : null;
        while (map != null) {
            map.remove(stroke);
            map = map.getParent();
        }
    }
}
