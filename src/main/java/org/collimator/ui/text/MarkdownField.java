package org.collimator.ui.text;

import java.awt.BorderLayout;
import java.awt.ComponentOrientation;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.form.Field;
import org.collimator.ui.kit.Bind;
import org.collimator.ui.session.EditorContext;

/**
 * A text in Markdown: with a toolbar and keys for what it can do, with looks for emphasis and links, spelling, pictures that are pasted
 * or dropped, references that are cited by typing {@code @}, and a preview that folds away. Tab leaves the field. On the event thread.
 */
public final class MarkdownField implements Field<String> {
    private static final int ROWS = 5;

    private final EditorContext context;
    private final MarkdownPane pane;
    private final GrowingScroll scroll;
    private final JPanel panel = new JPanel(new BorderLayout(0, 4));
    private final JPanel body = new JPanel(new MigLayout("insets 0, fillx, gap 8 0, hidemode 3", "[grow,fill]"));
    private final Looks looks;
    private final Bind bind;
    private final SpellMarks spelling;
    private final Folding preview;
    private Consumer<String> listener = text -> {};

    private MarkdownField(EditorContext context, int rows, boolean oneLine) {
        this.context = context;
        pane = new MarkdownPane(rows);
        scroll = new GrowingScroll(pane);
        looks = new Looks(pane, context.tasks());
        bind = Bind.text(pane, this::typed);
        spelling = new SpellMarks(pane, context);
        preview = new Folding(context, body, () -> MarkdownPane.text(pane.getDocument()));
        MarkdownActs acts = new MarkdownActs(context, pane, this::change, preview, oneLine);
        acts.install();
        spelling.install(this::change, acts.menu());
        body.setOpaque(false);
        body.add(scroll, "grow, wmin 120, w 100%");
        panel.setOpaque(false);
        if (!oneLine) {
            panel.add(acts.toolbar(), BorderLayout.NORTH);
        }
        panel.add(body);
        follow();
    }

    /** A field of several lines. */
    public static MarkdownField of(EditorContext context) {
        return of(context, ROWS);
    }

    /** A field that is so many lines high at least. */
    public static MarkdownField of(EditorContext context, int rows) {
        return new MarkdownField(context, rows, false);
    }

    /** A field of one paragraph without a toolbar, for the text of an option or a cell; all the keys work in it. */
    public static MarkdownField line(EditorContext context) {
        return new MarkdownField(context, 1, true);
    }

    private void follow() {
        pane.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                changed(event.getOffset(), event.getOffset() + event.getLength());
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                changed(event.getOffset(), event.getOffset());
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                // looks only
            }
        });
    }

    private void changed(int from, int to) {
        looks.changed(from, to);
        spelling.changed();
        preview.changed();
    }

    private void typed(String text) {
        listener.accept(text);
    }

    /** Takes over what an act of the toolbar made of the text; a step of its own in the history. */
    private void change(Passage next, boolean ownStep) {
        if (!pane.isEditable()) {
            return;
        }
        if (ownStep) {
            context.workspace().history().endMerge();
        }
        bind.type(next.text(), next.start(), next.end(), this::typed);
        if (ownStep) {
            context.workspace().history().endMerge();
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public JComponent input() {
        return pane;
    }

    @Override
    public void show(String value) {
        boolean readOnly = context.workspace().isReadOnly();
        if (pane.isEditable() == readOnly) {
            pane.setEditable(!readOnly);
        }
        String language = context.workspace().current().language();
        ComponentOrientation way = ComponentOrientation.getOrientation(Locale.forLanguageTag(language));
        if (!pane.getComponentOrientation().equals(way)) {
            pane.setComponentOrientation(way);
        }
        bind.show(value);
        spelling.language(language);
        preview.changed();
    }

    @Override
    public void onEdit(Consumer<String> edited) {
        listener = edited;
    }

    @Override
    public boolean merges() {
        return true;
    }
}
