package org.collimator.ui.shell;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.form.FindingIcons;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.saving.Saving;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.ProblemsModel;
import org.collimator.ui.session.Workspace;
import org.collimator.validation.Severity;

/** The line at the foot of the window: what is saved, how many problems there are, how much there is. On the event thread. */
final class StatusLine {
    private final EditorContext context;
    private final Saving saving;
    private final Texts texts = Texts.of(StatusLine.class);
    private final JPanel panel = new JPanel(new MigLayout("insets 4 16 4 16, fillx, gap 16 0", "[][grow][][][][]"));
    private final JLabel saved = new JLabel();
    private final JLabel counts = new JLabel();
    private final JLabel errors = new JLabel(FindingIcons.of(Severity.ERROR));
    private final JLabel warnings = new JLabel(FindingIcons.of(Severity.WARNING));
    private final JLabel hints = new JLabel(FindingIcons.of(Severity.INFO));

    StatusLine(EditorContext context, Saving saving) {
        this.context = context;
        this.saving = saving;
        panel.setName("status");
        saved.setName("status.saved");
        panel.add(saved);
        panel.add(new TaskLine(context.tasks()).component());
        panel.add(errors);
        panel.add(warnings);
        panel.add(hints);
        panel.add(counts);
        refresh();
    }

    JComponent component() {
        return panel;
    }

    void refresh() {
        Workspace workspace = context.workspace();
        saved.setText(saving.status());
        int questions = workspace.current().modules().stream()
                .mapToInt(module -> module.questions().size())
                .sum();
        counts.setText(texts.get("status.counts", workspace.current().modules().size(), questions));
        ProblemsModel problems = workspace.problems();
        errors.setText(texts.get("status.errors", problems.count(Severity.ERROR)));
        warnings.setText(texts.get("status.warnings", problems.count(Severity.WARNING)));
        hints.setText(texts.get("status.hints", problems.count(Severity.INFO)));
    }
}
