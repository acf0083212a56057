package org.collimator.ui.list;

import java.awt.event.ActionEvent;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;

/** The keys of a row, in each of its fields. */
final class RowKeys {
    private RowKeys() {}

    /** What they do. */
    record Acts(Runnable enter, Runnable up, Runnable down, Runnable remove, BooleanSupplier isBlank) {}

    /** @param enterLeads whether Enter leads to the next row */
    static void install(JComponent input, boolean enterLeads, Acts acts) {
        put(input, "alt UP", "row.up", acts.up());
        put(input, "alt DOWN", "row.down", acts.down());
        put(input, "alt DELETE", "row.remove", acts.remove());
        if (input instanceof JTextComponent text && enterLeads) {
            put(input, "ENTER", "row.enter", acts.enter());
            backspace(text, acts);
        }
    }

    /** Backspace in a row on which nothing is written takes the row away. */
    private static void backspace(JTextComponent text, Acts acts) {
        KeyStroke keys = KeyStroke.getKeyStroke("BACK_SPACE");
        Object usual = text.getInputMap().get(keys);
        Action delete = usual == null ? null : text.getActionMap().get(usual);
        text.getInputMap().put(keys, "row.backspace");
        text.getActionMap().put("row.backspace", new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                if (acts.isBlank().getAsBoolean()) {
                    acts.remove().run();
                } else if (delete != null) {
                    delete.actionPerformed(event);
                }
            }
        });
    }

    private static void put(JComponent input, String keys, String name, Runnable run) {
        KeyStroke stroke = KeyStroke.getKeyStroke(keys);
        input.getInputMap(JComponent.WHEN_FOCUSED).put(stroke, name);
        input.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(stroke, name);
        input.getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                run.run();
            }
        });
    }
}
