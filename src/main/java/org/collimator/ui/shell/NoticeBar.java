package org.collimator.ui.shell;

import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.form.FindingIcons;
import org.collimator.ui.kit.WrappedText;
import org.collimator.ui.session.Notices;

/** The notices between the header and the columns, each with its answers; nothing while there are none. On the event thread. */
final class NoticeBar {
    private final Notices notices;
    private final JPanel panel = new JPanel(new MigLayout("insets 0 16 0 16, fillx, wrap 1, gap 0, hidemode 3"));

    NoticeBar(Notices notices) {
        this.notices = notices;
        panel.setName("notices");
        notices.addListener(this::refresh);
        refresh();
    }

    JComponent component() {
        return panel;
    }

    private void refresh() {
        panel.removeAll();
        notices.all().forEach(notice -> panel.add(line(notice), "growx"));
        panel.setVisible(panel.getComponentCount() > 0);
        panel.revalidate();
        panel.repaint();
    }

    private static JComponent line(Notices.Notice notice) {
        JPanel line = new JPanel(new MigLayout("insets 8 0 8 0, fillx, gap 8 0", "[][grow]"));
        line.setName("notice." + notice.id());
        line.add(new JLabel(FindingIcons.of(notice.severity())), "aligny top, gaptop 4");
        WrappedText words = WrappedText.plain(notice.message());
        words.setName("notice." + notice.id() + ".words");
        line.add(words, "growx, wmin 0");
        int number = 0;
        for (Notices.Answer answer : notice.answers()) {
            JButton button = new JButton(answer.label());
            button.setName(String.format(Locale.ROOT, "notice.%s.%d", notice.id(), number++));
            button.addActionListener(event -> answer.run().run());
            line.add(button, "aligny top");
        }
        return line;
    }
}
