package org.collimator.ui.outline;

import java.awt.Component;
import java.util.EventObject;
import javax.swing.AbstractCellEditor;
import javax.swing.JTextField;
import javax.swing.JTree;
import javax.swing.tree.TreeCellEditor;
import org.collimator.ui.form.ElementTitles;
import org.collimator.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** The line in which an element is renamed in place; begun by F2 only, so that no click begins it by chance. */
final class OutlineEditor extends AbstractCellEditor implements TreeCellEditor {
    private static final long serialVersionUID = 1;

    private final JTextField line = new JTextField(24);

    OutlineEditor() {
        line.setName("outline.rename");
        line.getAccessibleContext()
                .setAccessibleName(Texts.of(OutlineEditor.class).get("rename.name"));
        line.addActionListener(event -> stopCellEditing());
    }

    @Override
    public Component getTreeCellEditorComponent(
            JTree tree, Object value, boolean selected, boolean expanded, boolean leaf, int row) {
        if (value instanceof OutlineNode node) {
            String written = ElementTitles.title(node.source);
            line.setText(written.replace('\n', ' '));
            line.selectAll();
        }
        return line;
    }

    @Override
    public boolean isCellEditable(@Nullable EventObject event) {
        return event == null;
    }

    @Override
    public Object getCellEditorValue() {
        return line.getText().strip();
    }
}
