package org.collimator.ui.export;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.exchange.ExportReport;
import org.collimator.exchange.FailureText;
import org.collimator.preview.PreviewContent;
import org.collimator.preview.PreviewServer;
import org.collimator.ui.kit.Desktops;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Reading;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrapLayout;
import org.collimator.ui.kit.WrappedText;
import org.collimator.ui.session.EditorContext;
import org.collimator.validation.Finding;
import org.collimator.validation.FindingText;
import org.jspecify.annotations.Nullable;

/** What became of an export, and what to do with each package next. On the event thread. */
final class ExportResults {
    private final EditorContext context;
    private final Consumer<URI> browser;
    private final Texts texts = Texts.of(ExportResults.class);
    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN));
    private @Nullable PreviewServer server;

    ExportResults(EditorContext context, Consumer<URI> browser) {
        this.context = context;
        this.browser = browser;
        panel.setOpaque(false);
        panel.setName("export.results");
    }

    JComponent component() {
        return panel;
    }

    /** Shows finished packages. */
    void show(List<ExportReport> reports) {
        panel.removeAll();
        reports.forEach(this::add);
        panel.revalidate();
        panel.repaint();
    }

    /** Says why there is no package. */
    void failed(String message) {
        panel.removeAll();
        JLabel mark = new JLabel(Icons.coloured("error", 16, "Collimator.error"));
        JPanel line = new JPanel(new MigLayout("insets 0, fillx, gap 8 0", "[][grow]"));
        line.setOpaque(false);
        line.add(mark, "aligny top");
        line.add(WrappedText.plain(message), "growx, wmin 0");
        panel.add(line, "growx, wmin 0");
        panel.revalidate();
        panel.repaint();
    }

    private void add(ExportReport report) {
        JLabel title = new JLabel(
                texts.get("done", String.valueOf(report.target().getFileName()), megabytes(report.bytes())),
                Icons.coloured("right", 16, "Collimator.right"),
                JLabel.LEADING);
        title.putClientProperty("FlatLaf.styleClass", "semibold");
        title.putClientProperty("mayShrink", true);
        title.setToolTipText(title.getText());
        panel.add(title, "wmin 0, " + Layouts.GROUP);
        panel.add(WrappedText.plain(FidelityText.of(report.fidelity())), "growx, wmin 0");
        for (Finding finding : report.findings()) {
            panel.add(
                    WrappedText.plain(Reading.sentence(FindingText.message(finding, Locale.getDefault()))),
                    "growx, wmin 0");
        }
        JPanel buttons = new JPanel(new WrapLayout(8, 4));
        buttons.setOpaque(false);
        buttons.add(button("open", () -> Desktops.openFolder(report.target().resolveSibling(""))));
        buttons.add(button("lms", () -> preview(report.target())));
        buttons.add(button("copy", () -> copy(report.target())));
        panel.add(buttons, "growx, wmin 0");
    }

    private JButton button(String key, Runnable run) {
        JButton button = new JButton(texts.get("result." + key));
        button.setName("export.result." + key);
        button.addActionListener(event -> run.run());
        return button;
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.getDefault(), "%.1f MB", bytes / 1e6);
    }

    private static void copy(Path target) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(target.toString()), null);
    }

    private void preview(Path target) {
        context.tasks()
                .quietly(
                        signal -> PreviewServer.start(PreviewContent.zip(target), 0),
                        started -> {
                            close();
                            server = started;
                            browser.accept(started.address());
                        },
                        failure -> failed(FailureText.sentence(failure, Locale.getDefault())));
    }

    /** Stops what shows a package. */
    void close() {
        PreviewServer running = server;
        server = null;
        if (running != null) {
            try {
                running.close();
            } catch (IOException ended) {
                failed(FailureText.sentence(ended, Locale.getDefault()));
            }
        }
    }
}
