package org.collimator.ui.text;

import java.awt.GridLayout;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import org.collimator.ui.kit.Texts;

/** The symbols that imaging needs and keyboards lack, in a small grid at the caret. On the event thread. */
final class SymbolMenu {
    /** In rows of ten. */
    static final String SYMBOLS = "µ°²³⁻¹±×÷·≤≥≠≈→←↑↓∞√αβγδεθκλπρσστφωΔΣΩ½¼¾‰–—…§£€™";

    private static final int COLUMNS = 10;

    private final JPopupMenu menu = new JPopupMenu();
    private final JPanel grid = new JPanel(new GridLayout(0, COLUMNS, 2, 2));

    private SymbolMenu(Texts texts, Consumer<String> chosen) {
        menu.getAccessibleContext().setAccessibleName(texts.get("symbol.name"));
        SYMBOLS.codePoints().distinct().forEach(code -> add(Character.toString(code), chosen));
        menu.add(grid);
    }

    static SymbolMenu of(Texts texts, Consumer<String> chosen) {
        return new SymbolMenu(texts, chosen);
    }

    private void add(String symbol, Consumer<String> chosen) {
        JButton button = new JButton(symbol);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        String name = Character.getName(symbol.codePointAt(0));
        button.getAccessibleContext().setAccessibleName(name);
        button.setToolTipText(symbol);
        button.setName("symbol." + symbol);
        button.addActionListener(event -> {
            menu.setVisible(false);
            chosen.accept(symbol);
        });
        int index = grid.getComponentCount();
        key(button, "RIGHT", index + 1);
        key(button, "LEFT", index - 1);
        key(button, "DOWN", index + COLUMNS);
        key(button, "UP", index - COLUMNS);
        button.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "pressed");
        button.getInputMap().put(KeyStroke.getKeyStroke("released ENTER"), "released");
        grid.add(button);
    }

    private void key(JButton button, String key, int to) {
        button.getInputMap().put(KeyStroke.getKeyStroke(key), "to" + key);
        button.getActionMap().put("to" + key, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                if (to >= 0 && to < grid.getComponentCount()) {
                    grid.getComponent(to).requestFocusInWindow();
                }
            }
        });
    }

    /** Opens below the caret; the arrows and Enter choose. */
    void show(JTextComponent pane) {
        if (!pane.isShowing()) {
            return;
        }
        Rectangle2D at;
        try {
            at = pane.modelToView2D(pane.getCaretPosition());
        } catch (BadLocationException gone) {
            at = new Rectangle();
        }
        menu.show(pane, (int) at.getX(), (int) at.getMaxY());
        if (grid.getComponent(0) instanceof JComponent first) {
            first.requestFocusInWindow();
        }
    }
}
