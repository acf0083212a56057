package org.collimator.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Reading;
import org.collimator.ui.kit.WrappedText;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.validation.FindingText;
import org.collimator.validation.QuickFix;

/** Findings below what they are about, each with its sign, its words and the button that mends it. On the event thread. */
final class FindingLines {
    private static final int MOST = 3;

    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN + ", gap 0 2"));
    private final String name;
    private List<Problem> shown = List.of();

    FindingLines(String name) {
        this.name = name;
        panel.setOpaque(false);
        panel.setVisible(false);
    }

    JComponent component() {
        return panel;
    }

    /** Shows the findings; nothing where the list is empty. */
    void show(List<Problem> problems, Consumer<QuickFix> fix) {
        if (problems.equals(shown)) {
            return;
        }
        shown = problems;
        panel.removeAll();
        panel.setVisible(!problems.isEmpty());
        problems.stream().limit(MOST).forEach(problem -> panel.add(line(problem, fix), "growx, wmin 0"));
        panel.revalidate();
        panel.repaint();
    }

    private JComponent line(Problem problem, Consumer<QuickFix> fix) {
        JPanel line = new JPanel(new MigLayout("insets 0, gap 8 0, fillx", "[][grow][]"));
        line.setOpaque(false);
        Locale locale = Locale.getDefault();
        String message = FindingText.message(problem.finding(), locale);
        String remedy = FindingText.remedy(problem.finding(), locale);
        JLabel mark = new JLabel(FindingIcons.of(problem.finding().severity()));
        mark.setToolTipText(remedy);
        line.add(mark, "aligny top, gaptop 2");
        WrappedText words = WrappedText.plain(Reading.sentence(message));
        words.setToolTipText(remedy);
        words.setName(name + ".finding");
        line.add(words, "growx, wmin 0");
        problem.finding().fix().ifPresent(quick -> {
            JButton button =
                    new JButton(FindingText.fixLabel(problem.finding(), locale).orElse(""), Icons.small("fix"));
            button.putClientProperty("JButton.buttonType", "borderless");
            button.setName(name + ".fix");
            button.addActionListener(event -> fix.accept(quick));
            line.add(button, "aligny top");
        });
        return line;
    }
}
