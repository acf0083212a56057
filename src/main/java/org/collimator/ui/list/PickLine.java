package org.collimator.ui.list;

import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.collimator.ui.kit.Bind;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.WrappedText;
import org.jspecify.annotations.Nullable;

/** A chosen element: its words, the words beside it, and a button that takes it away. */
final class PickLine {
    private final WrappedText text = WrappedText.plain("");
    private final @Nullable JTextField detail;
    private final @Nullable Bind bind;
    private final JButton remove = new JButton(Icons.small("remove"));

    PickLine(RowWords words, int number, boolean hasDetail, Consumer<String> typed, Runnable removed) {
        words.name(remove, "remove", "", number);
        remove.putClientProperty("JButton.buttonType", "toolBarButton");
        remove.setFocusable(true);
        remove.addActionListener(event -> removed.run());
        text.setName(words.key() + "." + number);
        if (hasDetail) {
            JTextField field = new JTextField(10);
            field.setName(words.key() + "." + number + ".detail");
            field.putClientProperty("JTextField.placeholderText", words.column("detail"));
            field.setToolTipText(words.column("detail"));
            field.getAccessibleContext().setAccessibleName(words.cell(number, "detail"));
            detail = field;
            bind = Bind.text(field, typed);
        } else {
            detail = null;
            bind = null;
        }
    }

    void addTo(JPanel grid, int number) {
        grid.add(text, "cell 0 " + number + ", growx, wmin 0, aligny center");
        if (detail != null) {
            grid.add(detail, "cell 1 " + number);
        }
        grid.add(remove, "cell 2 " + number);
    }

    void show(String words, String beside) {
        if (!text.getText().equals(words)) {
            text.setText(words);
            text.getAccessibleContext().setAccessibleName(words);
        }
        if (bind != null && detail != null) {
            bind.show(beside);
            if (!detail.isFocusOwner()) {
                detail.setCaretPosition(0);
            }
        }
    }

    void visible(boolean visible) {
        text.setVisible(visible);
        remove.setVisible(visible);
        if (detail != null) {
            detail.setVisible(visible);
        }
    }
}
