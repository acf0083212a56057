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
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.kit.WrappedText;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.validation.FindingText;
import org.collimator.validation.QuickFix;
import org.collimator.validation.Severity;
import org.jspecify.annotations.Nullable;

/** A field with its label above, its help and the findings about it below. On the event thread. */
final class FieldRow {
    private static final int MOST_FINDINGS = 3;

    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN + ", gap 0 4"));
    private final JPanel findings = new JPanel(new MigLayout(Layouts.COLUMN + ", gap 0 2"));
    private final Field<?> field;
    private final String name;

    /** @param help a sentence below the field; blank for none */
    FieldRow(Field<?> field, String name, String label, String help) {
        this.field = field;
        this.name = name;
        JComponent input = field.input();
        input.setName(name);
        input.getAccessibleContext().setAccessibleName(UiAction.plain(label));
        JLabel heading = new JLabel(UiAction.plain(label));
        heading.putClientProperty("FlatLaf.styleClass", "semibold");
        int mark = label.indexOf('&');
        if (mark >= 0 && mark + 1 < label.length()) {
            heading.setDisplayedMnemonic(label.charAt(mark + 1));
            heading.setDisplayedMnemonicIndex(mark);
        }
        heading.setLabelFor(input);
        panel.setOpaque(false);
        findings.setOpaque(false);
        panel.add(heading);
        panel.add(field.component(), "growx");
        if (!help.isBlank()) {
            input.getAccessibleContext().setAccessibleDescription(help);
            panel.add(WrappedText.hint(help), "growx");
        }
        panel.add(findings, "growx");
        findings.setVisible(false);
    }

    JComponent component() {
        return panel;
    }

    Field<?> field() {
        return field;
    }

    /** Shows what was found about the field; nothing where the list is empty. */
    void show(List<Problem> problems, Consumer<QuickFix> fix) {
        findings.removeAll();
        findings.setVisible(!problems.isEmpty());
        problems.stream().limit(MOST_FINDINGS).forEach(problem -> findings.add(line(problem, fix), "growx"));
        JComponent input = field.input();
        input.putClientProperty("JComponent.outline", outline(problems));
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
        WrappedText words = WrappedText.plain(message);
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

    private static @Nullable Object outline(List<Problem> problems) {
        if (problems.stream().anyMatch(problem -> problem.finding().severity() == Severity.ERROR)) {
            return "error";
        }
        return problems.stream().anyMatch(problem -> problem.finding().severity() == Severity.WARNING)
                ? "warning"
                : null;
    }
}
