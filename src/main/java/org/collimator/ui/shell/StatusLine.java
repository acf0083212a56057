package org.collimator.ui.shell;

import java.awt.FontMetrics;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.form.FindingIcons;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.saving.Saving;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Workspace;
import org.collimator.validation.Severity;

/** The line at the foot of the window: what is saved, how many problems there are, how much there is. On the event thread. */
final class StatusLine {
    private static final Map<Severity, String> KEYS =
            Map.of(Severity.ERROR, "errors", Severity.WARNING, "warnings", Severity.INFO, "hints");

    private final EditorContext context;
    private final Saving saving;
    private final Texts texts = Texts.of(StatusLine.class);
    private final MigLayout layout = new MigLayout(
            "insets 4 16 4 16, fillx, gap 16 0",
            "[shrinkprio 100][grow][shrinkprio 0][shrinkprio 0][shrinkprio 0][shrinkprio 200]");
    private final JPanel panel = new JPanel(layout) {
        private static final long serialVersionUID = 1;

        @Override
        public void doLayout() {
            fit();
            layout.invalidateLayout(this);
            super.doLayout();
        }
    };
    private final JLabel saved = new JLabel();
    private final JLabel counts = new JLabel();
    private final Assessed assessed = new Assessed();
    private final Map<Severity, Count> found = new EnumMap<>(Severity.class);

    StatusLine(EditorContext context, Saving saving) {
        this.context = context;
        this.saving = saving;
        panel.setName("status");
        saved.setName("status.saved");
        counts.setName("status.counts");
        for (Severity severity : Severity.values()) {
            found.put(severity, new Count(severity, new JLabel("", FindingIcons.of(severity), JLabel.LEADING)));
        }
        panel.add(shrinking(saved), "wmin 0");
        panel.add(new TaskLine(context.tasks()).component(), "hidemode 2, wmin 0");
        found.values().forEach(each -> panel.add(each.label()));
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
        found.values().forEach(Count::refresh);
        fit();
    }

    /** What is saved is worth more than the words behind the numbers of problems, and those more than how much there is. */
    private void fit() {
        int longer = found.values().stream().mapToInt(Count::longer).sum();
        int needed = panel.getPreferredSize().width - counts.getPreferredSize().width + longer;
        boolean brief = panel.getWidth() > 0 && needed > panel.getWidth();
        found.values().forEach(each -> each.show(brief));
    }

    /** How many problems of a severity there are: in words, or as a number whose words stand under the pointer. */
    private final class Count {
        private final Severity severity;
        private final JLabel label;
        private String words = "";
        private String number = "";

        Count(Severity severity, JLabel label) {
            this.severity = severity;
            this.label = label;
            label.setName("status." + KEYS.get(severity));
        }

        JLabel label() {
            return label;
        }

        void refresh() {
            int count = context.workspace().problems().count(severity);
            words = texts.get("status." + KEYS.get(severity), count);
            number = texts.get("status.number", count);
            label.setToolTipText(words);
            label.getAccessibleContext().setAccessibleName(words);
        }

        /** By how much the words are wider than what is shown. */
        int longer() {
            FontMetrics metrics = label.getFontMetrics(label.getFont());
            return metrics.stringWidth(words) - metrics.stringWidth(label.getText());
        }

        void show(boolean brief) {
            label.setText(brief ? number : words);
        }
    }
}
