package org.collimator.ui.problems;

import java.awt.Component;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import org.collimator.ui.form.FindingIcons;
import org.collimator.ui.kit.Reading;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.ProblemsModel.Problem;

/** Draws a finding with the shape of its severity, and a heading in a heavier type. */
final class ProblemRenderer extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1;

    private final transient Texts texts = Texts.of(ProblemRenderer.class);

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        super.getListCellRendererComponent(list, "", index, selected, focused);
        if (value instanceof ProblemRow row) {
            Problem problem = row.problem();
            if (problem == null) {
                setText(texts.get("group", row.text(), row.count()));
                setFont(getFont().deriveFont(Font.BOLD));
                setBorder(BorderFactory.createEmptyBorder(6, 8, 2, 8));
            } else {
                boolean fixable = problem.finding().fix().isPresent();
                setText(Reading.sentence(fixable ? texts.get("fixable", row.text()) : row.text()));
                setIcon(FindingIcons.of(problem.finding().severity()));
                setBorder(BorderFactory.createEmptyBorder(2, 24, 2, 8));
            }
        }
        return this;
    }
}
