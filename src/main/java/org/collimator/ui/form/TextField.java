package org.collimator.ui.form;

import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.collimator.ui.kit.FocusKeys;
import org.collimator.ui.kit.Reading;

/** Plain text, taken as it is typed. On the event thread. */
public class TextField extends TypedField<String> {
    /** @param component the text component with what stands around it */
    protected TextField(JComponent component, JTextComponent input) {
        super(component, input);
        Reading.follow(input);
    }

    /** One line. */
    static TextField line() {
        JTextField input = new JTextField(8);
        return new TextField(input, input);
    }

    /** Several lines; Tab leaves the field. */
    static TextField lines(int rows) {
        JTextArea input = new JTextArea(rows, 40);
        input.setLineWrap(true);
        input.setWrapStyleWord(true);
        FocusKeys.tabLeaves(input);
        return new TextField(new JScrollPane(input), input);
    }

    @Override
    protected final void typed(String text) {
        tell(text);
    }

    @Override
    public void show(String value) {
        write(value);
    }
}
