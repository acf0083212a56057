package org.collimator.ui.question;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.collimator.question.Mark;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrappedText;

/** Right, partly right or wrong, with a shape, a word and a colour, and the points. On the event thread. */
public final class Verdict {
    private final JPanel panel = new JPanel(new MigLayout("insets 0, gap 8 0, fillx", "[][grow,fill]"));
    private final JLabel sign = new JLabel();
    private final WrappedText label = WrappedText.plain(" ");
    private final Texts texts = Texts.of(Verdict.class);

    /** A verdict about nothing. */
    public Verdict() {
        label.setName("question.verdict");
        panel.setOpaque(false);
        panel.add(sign, "aligny top, gaptop 1");
        panel.add(label, "growx, wmin 0");
    }

    /** The words with their mark. */
    public JComponent component() {
        return panel;
    }

    /** Says nothing. */
    public void clear() {
        sign.setIcon(null);
        say(" ");
    }

    /** Says what an answer earned. */
    public void show(Mark mark, double points) {
        String kind = mark.full() ? "right" : mark.fraction() > 0 ? "partly" : "wrong";
        String colour =
                mark.full() ? "Collimator.right" : mark.fraction() > 0 ? "Collimator.warning" : "Collimator.error";
        sign.setIcon(Icons.coloured(kind, 16, colour));
        label.setForeground(UIManager.getColor(colour));
        say(texts.get("verdict." + kind, score(mark.fraction() * points), score(points)));
    }

    private static double score(double points) {
        return Math.round(points * 100) / 100.0;
    }

    private void say(String words) {
        if (!words.equals(label.getText())) {
            label.setText(words);
            label.getAccessibleContext().setAccessibleName(words);
        }
    }

    /** The words it says. */
    public String words() {
        return label.getText().strip();
    }
}
