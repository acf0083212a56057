package org.collimator.ui.tryit;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.collimator.text.Markdown;
import org.collimator.ui.kit.WrappedText;

/** A radio button or box with words that break over lines; a click on the words counts as one on the button. */
final class AnswerLine {
    final JPanel panel = new JPanel(new MigLayout("insets 0, gap 8 0, fillx", "[][grow,fill]"));
    final JToggleButton button;
    private final WrappedText words = WrappedText.plain("");

    AnswerLine(JToggleButton button, String name) {
        this.button = button;
        button.setOpaque(false);
        button.setName(name);
        panel.setOpaque(false);
        panel.add(button, "aligny top");
        panel.add(words, "growx, wmin 0, aligny top, gaptop 2");
        words.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                button.requestFocusInWindow();
                button.doClick(0);
            }
        });
    }

    void show(String markdown) {
        String text = Markdown.plain(markdown);
        if (!text.equals(words.getText())) {
            words.setText(text);
            words.getAccessibleContext().setAccessibleName(text);
            button.getAccessibleContext().setAccessibleName(text);
        }
    }
}
