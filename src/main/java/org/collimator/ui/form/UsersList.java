package org.collimator.ui.form;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import org.collimator.document.ElementRef;
import org.collimator.ui.kit.Keys;
import org.collimator.ui.kit.ListRows;
import org.collimator.ui.session.Titles;
import org.collimator.ui.session.Uses;
import org.collimator.ui.session.Workspace;

/** Who uses an element; Enter or a double click leads there. On the event thread. */
public final class UsersList {
    private static final int ROWS = 6;

    private final Workspace workspace;
    private final ListRows<Uses.Use> rows = new ListRows<>();
    private final JList<Uses.Use> list = new JList<>(rows);
    private final JScrollPane pane = new JScrollPane(list);

    /**
     * An empty one.
     *
     * @param name of the component
     * @param title what a screen reader says
     */
    public UsersList(String name, String title, Workspace workspace) {
        this.workspace = workspace;
        list.setName(name);
        list.getAccessibleContext().setAccessibleName(title);
        list.setVisibleRowCount(ROWS);
        list.setCellRenderer(new Cell());
        Keys.on(list, KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "jump", this::jump);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    jump();
                }
            }
        });
    }

    /** For the page. */
    public JComponent component() {
        return pane;
    }

    /** Shows the uses of another element. */
    public void show(List<Uses.Use> uses) {
        rows.replace(uses);
    }

    private void jump() {
        Uses.Use use = list.getSelectedValue();
        if (use != null) {
            workspace.selection().reveal(use.user(), use.pointer());
        }
    }

    private final class Cell extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1;

        @Override
        public Component getListCellRendererComponent(
                JList<?> shown, Object value, int index, boolean selected, boolean focused) {
            ElementRef user = ((Uses.Use) value).user();
            super.getListCellRendererComponent(shown, Titles.of(user, workspace.index()), index, selected, focused);
            putClientProperty("html.disable", true);
            setIcon(Titles.icon(user));
            return this;
        }
    }
}
