package org.collimator.ui.export;

import static javax.swing.ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER;
import static javax.swing.ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED;

import java.awt.BorderLayout;
import java.awt.Rectangle;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JRootPane;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.collimator.curriculum.Curriculum;
import org.collimator.exchange.ExchangeText;
import org.collimator.exchange.ExportReport;
import org.collimator.exchange.FailureText;
import org.collimator.exchange.PackageFormat;
import org.collimator.ui.form.PagePanel;
import org.collimator.ui.kit.DialogWindow;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Tasks;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrapLayout;
import org.collimator.ui.kit.WrappedText;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.ui.session.Workspace;
import org.collimator.validation.Severity;
import org.jspecify.annotations.Nullable;

/** Chooses targets and options, exports the course as it is on the screen, and says what became of it. On the event thread. */
final class ExportPanel {
    private final EditorContext context;
    private final Texts texts = Texts.of(ExportPanel.class);
    private final JPanel page = new PagePanel(new MigLayout(Layouts.PAGE));
    private final JPanel panel = new JPanel(new BorderLayout());
    private final OptionFields options;
    private final WrappedText forecast = WrappedText.plain("");
    private final WrappedText blocking = WrappedText.plain("");
    private final JCheckBox force = new JCheckBox(texts.get("force"));
    private final JButton firstError = new JButton(texts.get("error.show"));
    private final JTextField output = new JTextField();
    private final JButton export = new JButton(texts.get("export.now"));
    private final JButton cancel = new JButton(texts.get("cancel"));
    private final JProgressBar progress = new JProgressBar(0, 1000);
    private final ExportResults results;
    private Tasks.@Nullable Running running;

    ExportPanel(EditorContext context, Consumer<URI> browser) {
        this.context = context;
        Curriculum curriculum = context.workspace().current();
        ExportChoice first = ExportChoice.remembered(
                context.settings(), curriculum, context.workspace().folder().root());
        options = new OptionFields(curriculum, first, this::refresh);
        output.setText(first.output().toString());
        results = new ExportResults(context, browser);
        build();
        refresh();
    }

    private void build() {
        panel.setName("export");
        page.add(options.component(), "growx, wmin 0");
        page.add(forecast, "growx, wmin 0, " + Layouts.GROUP);
        page.add(blocking, "growx, wmin 0");
        JPanel errors = new JPanel(new WrapLayout(8, 4));
        errors.setOpaque(false);
        errors.add(firstError);
        errors.add(force);
        page.add(errors, "growx, wmin 0");
        JPanel file = new JPanel(new MigLayout("insets 0, fillx, gap 8 0", "[grow][]"));
        file.setOpaque(false);
        named(output, "export.output", texts.get("output"));
        file.add(output, "growx, wmin 0");
        JButton choose = new JButton(texts.get("output.choose"));
        choose.setName("export.choose");
        choose.addActionListener(event -> choose());
        file.add(choose);
        JLabel where = new JLabel(texts.get("output"));
        where.setLabelFor(output);
        page.add(where, Layouts.GROUP);
        page.add(file, "growx, wmin 0");
        page.add(WrappedText.hint(texts.get("state")), "growx, wmin 0");
        JPanel buttons = row();
        buttons.add(export);
        buttons.add(cancel);
        buttons.add(progress, "w 200!");
        page.add(results.component(), "growx, wmin 0, " + Layouts.GROUP);
        buttons.setBorder(BorderFactory.createEmptyBorder(8, 24, 16, 24));
        JScrollPane pane = new JScrollPane(page, VERTICAL_SCROLLBAR_AS_NEEDED, HORIZONTAL_SCROLLBAR_NEVER);
        pane.setBorder(null);
        panel.add(pane);
        panel.add(buttons, BorderLayout.SOUTH);
        panel.addHierarchyListener(event -> begin());
        firstError.setName("export.error");
        firstError.addActionListener(event -> showFirstError());
        force.setName("export.force");
        force.addActionListener(event -> refresh());
        export.setName("export.now");
        export.addActionListener(event -> export());
        cancel.setName("export.cancel");
        cancel.addActionListener(event -> cancel());
        named(progress, "export.progress", texts.get("progress"));
    }

    /** Enter exports, from wherever one is in the dialog. */
    private void begin() {
        JRootPane root = SwingUtilities.getRootPane(panel);
        if (root != null) {
            root.setDefaultButton(export);
        }
    }

    private static JPanel row() {
        JPanel row = new JPanel(new MigLayout(Layouts.ROW));
        row.setOpaque(false);
        return row;
    }

    private static void named(JComponent component, String name, String words) {
        component.setName(name);
        component.getAccessibleContext().setAccessibleName(words);
    }

    JComponent component() {
        return panel;
    }

    /** Says what would happen, as things stand. */
    private void refresh() {
        List<PackageFormat> formats = options.formats();
        Curriculum curriculum = context.workspace().current();
        StringBuilder words = new StringBuilder();
        for (PackageFormat format : formats) {
            words.append(ExchangeText.of(format.labelKey()))
                    .append(": ")
                    .append(FidelityText.of(format.forecast(curriculum, options.options())))
                    .append('\n');
        }
        forecast.setText(words.toString().strip());
        int errors = context.workspace().problems().count(Severity.ERROR);
        blocking.setText(
                !context.workspace().isWhole() ? texts.get("damaged") : errors == 0 ? "" : texts.get("errors", errors));
        blocking.setVisible(errors > 0);
        firstError.setVisible(errors > 0);
        boolean whole = context.workspace().isWhole();
        force.setVisible(errors > 0 && whole);
        boolean busy = running != null;
        export.setEnabled(!busy && !formats.isEmpty() && whole && (errors == 0 || force.isSelected()));
        cancel.setVisible(busy);
        progress.setVisible(busy);
        page.revalidate();
    }

    private void choose() {
        String title = texts.get("output");
        boolean one = options.formats().size() <= 1;
        (one
                        ? context.dialogs().save(title, Path.of(output.getText()), texts.get("zip"), "zip")
                        : context.dialogs().folder(title))
                .ifPresent(path -> output.setText(path.toString()));
    }

    private void showFirstError() {
        context.workspace().problems().all().stream()
                .filter(problem -> problem.finding().severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(this::show);
    }

    private void show(Problem problem) {
        DialogWindow.close(panel);
        context.workspace().selection().reveal(problem.element(), problem.pointer());
    }

    private void export() {
        ExportChoice choice = new ExportChoice(options.formats(), options.options(), Path.of(output.getText()))
                .forced(force.isSelected());
        Workspace workspace = context.workspace();
        Curriculum state = workspace.current();
        choice.remember(context.settings(), state);
        running = context.tasks()
                .run(
                        texts.get("running"),
                        signal -> Publishing.run(workspace, state, choice, watched(signal)),
                        this::done,
                        this::failed);
        if (running.ended()) {
            running = null;
        }
        refresh();
    }

    private Tasks.Signal watched(Tasks.Signal signal) {
        return new Tasks.Signal() {
            @Override
            public void at(long done, long total) {
                signal.at(done, total);
                int share = total <= 0 ? 0 : (int) (done * 1000 / total);
                context.tasks().later(() -> progress.setValue(share));
            }

            @Override
            public boolean cancelled() {
                return signal.cancelled();
            }
        };
    }

    private void done(List<ExportReport> reports) {
        running = null;
        results.show(reports);
        refresh();
        showResults();
    }

    private void failed(Exception failure) {
        running = null;
        results.failed(FailureText.sentence(failure, Locale.getDefault()));
        refresh();
        showResults();
    }

    /** They stand at the end of the page, which may be out of sight. */
    private void showResults() {
        context.tasks().later(() -> {
            page.validate();
            JComponent shown = results.component();
            shown.scrollRectToVisible(new Rectangle(shown.getSize()));
        });
    }

    private void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
            results.failed(texts.get("cancelled"));
            refresh();
        }
    }

    /** The dialog closes; an export that goes on is cancelled. */
    void close() {
        cancel();
        results.close();
    }
}
