package org.collimator.ui.form;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Locked;
import org.collimator.ui.kit.Settings;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.ProblemsModel.Problem;

/**
 * Fields of a long form below a heading that opens and closes them, and remembers which it was; a closed section shows that something
 * was found in it. On the event thread.
 */
final class Section {
    private final Texts texts = Texts.of(Section.class);
    private final JButton heading;
    private final JPanel body = new JPanel(new MigLayout(Layouts.COLUMN));
    private final Settings settings;
    private final String key;
    private boolean open;
    private List<Problem> problems = List.of();

    /**
     * A section without fields.
     *
     * @param key its name, under which is remembered whether it is open
     * @param open whether it is at first
     */
    Section(Settings settings, String key, String words, boolean open) {
        this.settings = settings;
        this.key = key;
        heading = new JButton(words);
        heading.setName(key);
        Locked.exempt(heading);
        heading.putClientProperty("FlatLaf.styleClass", "h3");
        heading.putClientProperty("JButton.buttonType", "borderless");
        heading.putClientProperty("FlatLaf.style", "margin: 2,0,2,4; iconTextGap: 8");
        heading.setHorizontalAlignment(JButton.LEADING);
        heading.addActionListener(event -> turn(!this.open));
        body.setOpaque(false);
        this.open = settings.flag(key, open);
        follow();
    }

    /** The button with its words. */
    JComponent heading() {
        return heading;
    }

    /** Where its fields go. */
    JPanel body() {
        return body;
    }

    void open() {
        if (!open) {
            turn(true);
        }
    }

    private void turn(boolean wanted) {
        open = wanted;
        settings.put(key, wanted);
        follow();
        body.revalidate();
    }

    /** What was found about its fields. */
    void found(List<Problem> found) {
        problems = found;
        follow();
    }

    private void follow() {
        body.setVisible(open);
        heading.setIcon(
                open || problems.isEmpty() ? Icons.small(open ? "chevron" : "forward") : FindingIcons.worst(problems));
        heading.getAccessibleContext().setAccessibleDescription(texts.get(open ? "card.opened" : "card.closed"));
    }
}
