package org.collimator.ui.problems;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.Locale;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.collimator.ui.form.FindingIcons;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.validation.FindingText;

/** The findings of the live check; choosing one shows its place. On the event thread. */
public final class ProblemsPanel {
    private final EditorContext context;
    private final DefaultListModel<Problem> model = new DefaultListModel<>();
    private final JList<Problem> list = new JList<>(model);
    private final JPanel panel = new JPanel(new BorderLayout());

    /** The findings of the open curriculum. */
    public ProblemsPanel(EditorContext context) {
        this.context = context;
        list.setName("problems");
        list.getAccessibleContext()
                .setAccessibleName(Texts.of(ProblemsPanel.class).get("problems.name"));
        list.setCellRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1;

            @Override
            public Component getListCellRendererComponent(
                    JList<?> shown, Object value, int index, boolean selected, boolean focused) {
                super.getListCellRendererComponent(shown, value, index, selected, focused);
                if (value instanceof Problem problem) {
                    setText(FindingText.message(problem.finding(), Locale.getDefault()));
                    setIcon(FindingIcons.of(problem.finding().severity()));
                }
                return this;
            }
        });
        list.addListSelectionListener(event -> reveal());
        JScrollPane pane = new JScrollPane(list);
        pane.setBorder(null);
        panel.add(pane);
        context.workspace().problems().addListener(this::show);
    }

    /** The panel. */
    public JComponent component() {
        return panel;
    }

    private void show() {
        model.clear();
        model.addAll(context.workspace().problems().all());
    }

    private void reveal() {
        Problem problem = list.getSelectedValue();
        if (problem != null) {
            context.workspace().selection().reveal(problem.element(), problem.pointer());
        }
    }
}
