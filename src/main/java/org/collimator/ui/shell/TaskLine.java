package org.collimator.ui.shell;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Tasks;
import org.collimator.ui.kit.Texts;

/** The oldest work that goes on in the background, how far it is, and a way to cancel it. On the event thread. */
final class TaskLine {
    private final Tasks tasks;
    private final JPanel panel = new JPanel(new MigLayout("insets 0, gap 8 0"));
    private final JLabel title = new JLabel();
    private final JProgressBar bar = new JProgressBar(0, 100);
    private final JButton cancel = new JButton(Icons.small("close"));

    TaskLine(Tasks tasks) {
        this.tasks = tasks;
        Texts texts = Texts.of(TaskLine.class);
        cancel.putClientProperty("JButton.buttonType", "toolBarButton");
        cancel.setToolTipText(texts.get("task.cancel"));
        cancel.getAccessibleContext().setAccessibleName(texts.get("task.cancel"));
        cancel.setName("status.cancel");
        cancel.addActionListener(event -> tasks.running().stream().findFirst().ifPresent(Tasks.Running::cancel));
        bar.getAccessibleContext().setAccessibleName(texts.get("task.progress"));
        panel.setOpaque(false);
        title.putClientProperty("mayShrink", true);
        panel.add(title, "wmin 0, shrinkprio 200");
        panel.add(bar, "w 40:120:120");
        panel.add(cancel);
        tasks.addListener(this::refresh);
        refresh();
    }

    JComponent component() {
        return panel;
    }

    private void refresh() {
        List<Tasks.Running> running = tasks.running();
        panel.setVisible(!running.isEmpty());
        if (!running.isEmpty()) {
            Tasks.Running first = running.get(0);
            title.setText(first.title());
            bar.setIndeterminate(first.share() < 0);
            bar.setValue((int) Math.round(first.share() * 100));
        }
    }
}
