package org.collimator.ui.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrappedText;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.validation.QuickFix;
import org.jspecify.annotations.Nullable;

/**
 * A record that may be missing: a button begins it, another takes it away again, each as a step of its own. Its words are
 * {@code <name>.missing}, {@code <name>.begin} and {@code <name>.end}. On the event thread.
 *
 * @param <R> the record
 */
public final class PresentField<R> implements Field<@Nullable R> {
    private final EditorContext context;
    private final Field<R> body;
    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN));
    private final WrappedText missing;
    private final JButton begin;
    private final JButton end;
    private Consumer<@Nullable R> listener = value -> {};

    /**
     * A field that shows nothing yet.
     *
     * @param body the fields of the record
     * @param fresh a new record
     */
    public PresentField(EditorContext context, Texts texts, String name, Field<R> body, Supplier<R> fresh) {
        this.context = context;
        this.body = body;
        missing = WrappedText.plain(texts.get(name + ".missing"));
        begin = button(texts, name + ".begin", "add", () -> {
            change(fresh.get());
            body.focus("");
        });
        end = button(texts, name + ".end", "remove", this::end);
        panel.setOpaque(false);
        panel.add(missing, "growx, wmin 0");
        panel.add(begin, "wmin 0");
        panel.add(body.component(), "growx, wmin 0");
        panel.add(end, "wmin 0");
        show(null);
    }

    private static JButton button(Texts texts, String key, String icon, Runnable run) {
        JButton button = new JButton(texts.get(key), Icons.small(icon));
        button.setName(key);
        button.addActionListener(event -> run.run());
        return button;
    }

    private void end() {
        change(null);
        begin.requestFocusInWindow();
    }

    private void change(@Nullable R next) {
        context.workspace().history().endMerge();
        listener.accept(next);
        context.workspace().history().endMerge();
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(@Nullable R value) {
        if (value != null) {
            body.show(value);
        }
        boolean there = value != null;
        if (body.component().isVisible() != there || begin.isVisible() == there) {
            body.component().setVisible(there);
            end.setVisible(there);
            missing.setVisible(!there);
            begin.setVisible(!there);
            panel.revalidate();
        }
    }

    @Override
    public void onEdit(Consumer<@Nullable R> edited) {
        listener = edited;
        body.onEdit(edited);
    }

    @Override
    public boolean merges() {
        return true;
    }

    @Override
    public List<Problem> showFindings(List<Problem> problems, String pointer, Consumer<QuickFix> fix) {
        return body.showFindings(problems, pointer, fix);
    }

    @Override
    public void focus(String pointer) {
        if (begin.isVisible()) {
            begin.requestFocusInWindow();
        } else {
            body.focus(pointer);
        }
    }
}
