package org.collimator.ui.form;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.kit.WrappedText;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.validation.QuickFix;
import org.collimator.validation.Severity;
import org.jspecify.annotations.Nullable;

/** A field with its label above, its help and the findings about it below. On the event thread. */
final class FieldRow {
    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN + ", gap 0 4"));
    private final FindingLines findings;
    private final Field<?> field;
    private List<Problem> shown = List.of();

    /** @param help a sentence below the field; blank for none */
    FieldRow(Field<?> field, String name, String label, String help) {
        this.field = field;
        this.findings = new FindingLines(name);
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
        panel.add(heading);
        panel.add(field.component(), "growx, wmin 0");
        if (!help.isBlank()) {
            input.getAccessibleContext().setAccessibleDescription(help);
            panel.add(WrappedText.hint(help), "growx, wmin 0");
        }
        panel.add(findings.component(), "growx, wmin 0");
    }

    JComponent component() {
        return panel;
    }

    Field<?> field() {
        return field;
    }

    /**
     * Shows what was found about the field; nothing where the list is empty. What is about a place within the value stands there.
     *
     * @param pointer the JSON pointer of the field's value, below the element
     */
    void show(List<Problem> found, String pointer, Consumer<QuickFix> fix) {
        field.found(pointer, found);
        List<Problem> problems = field.showFindings(found, pointer, fix);
        if (problems.equals(shown)) {
            return;
        }
        shown = problems;
        findings.show(problems, fix);
        field.input().putClientProperty("JComponent.outline", outline(problems));
        panel.revalidate();
        panel.repaint();
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
