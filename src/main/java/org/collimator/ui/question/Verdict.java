package org.collimator.ui.question;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.UIManager;
import org.collimator.question.Mark;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Texts;

/** Right, partly right or wrong, with a shape, a word and a colour, and the points. On the event thread. */
public final class Verdict {
    private final JLabel label = new JLabel(" ");
    private final Texts texts = Texts.of(Verdict.class);
    private String colour = "Label.foreground";

    /** A verdict about nothing. */
    public Verdict() {
        label.setName("question.verdict");
    }

    /** The words with their mark. */
    public JComponent component() {
        return label;
    }

    /** Says nothing. */
    public void clear() {
        label.setIcon(null);
        say(" ");
    }

    /** Says what an answer earned. */
    public void show(Mark mark, double points) {
        String kind = mark.full() ? "right" : mark.fraction() > 0 ? "partly" : "wrong";
        colour = mark.full() ? "Collimator.right" : mark.fraction() > 0 ? "Collimator.warning" : "Collimator.error";
        label.setIcon(Icons.coloured(kind, 16, colour));
        label.setForeground(UIManager.getColor(colour));
        label.putClientProperty("FlatLaf.style", "foreground: $" + colour);
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
