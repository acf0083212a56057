package org.collimator.ui.shell;

import java.util.OptionalInt;
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
    private final JPanel panel = new JPanel(new MigLayout(
            "insets 4 16 4 16, fillx, gap 16 0",
            "[shrinkprio 100][grow][shrinkprio 0][shrinkprio 0][shrinkprio 0][shrinkprio 200]"));
    private final JLabel saved = new JLabel();
    private final JLabel counts = new JLabel();
    private final Assessed assessed = new Assessed();
    private final JLabel errors = new JLabel(FindingIcons.of(Severity.ERROR));
    private final JLabel warnings = new JLabel(FindingIcons.of(Severity.WARNING));
    private final JLabel hints = new JLabel(FindingIcons.of(Severity.INFO));

    StatusLine(EditorContext context, Saving saving) {
        this.context = context;
        this.saving = saving;
        panel.setName("status");
        saved.setName("status.saved");
        counts.setName("status.counts");
        hints.setName("status.hints");
        panel.add(shrinking(saved), "wmin 0");
        panel.add(new TaskLine(context.tasks()).component(), "hidemode 2, wmin 0");
        panel.add(errors);
        panel.add(warnings);
        panel.add(hints);
        panel.add(shrinking(counts), "wmin 0");
        refresh();
    }

    /** Where there is not room for all, these words end in dots, and are read in full under the pointer. */
    private static JLabel shrinking(JLabel label) {
        label.putClientProperty("mayShrink", true);
        return label;
    }

    JComponent component() {
        return panel;
    }

    void refresh() {
        Workspace workspace = context.workspace();
        saved.setText(saving.status());
        saved.setToolTipText(saving.status());
        int questions = workspace.current().modules().stream()
                .mapToInt(module -> module.questions().size())
                .sum();
        String counted =
                texts.get("status.counts", workspace.current().modules().size(), questions);
        OptionalInt share = assessed.share(workspace.current());
        counts.setText(share.isEmpty() ? counted : counted + " · " + texts.get("status.assessed", share.getAsInt()));
        counts.setToolTipText(counts.getText() + ". " + texts.get("status.counts.tip"));
        ProblemsModel problems = workspace.problems();
        errors.setText(texts.get("status.errors", problems.count(Severity.ERROR)));
        warnings.setText(texts.get("status.warnings", problems.count(Severity.WARNING)));
        hints.setText(texts.get("status.hints", problems.count(Severity.INFO)));
    }
}
