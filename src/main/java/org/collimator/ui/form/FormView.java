package org.collimator.ui.form;

import java.awt.BorderLayout;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.collimator.document.ElementRef;
import org.collimator.ui.kit.Locked;
import org.collimator.ui.session.CentreView;
import org.collimator.ui.session.EditorContext;
import org.jspecify.annotations.Nullable;

/** The centre page that shows the selected element in the form of its kind; each form is made once, when it is first needed. */
public final class FormView implements CentreView {
    private final EditorContext context;
    private final Map<ElementRef.Kind, Function<EditorContext, ElementForm>> makers;
    private final Map<ElementRef.Kind, ElementForm> forms = new EnumMap<>(ElementRef.Kind.class);
    private final Map<ElementRef.Kind, JScrollPane> panes = new EnumMap<>(ElementRef.Kind.class);
    private final JPanel panel = new JPanel(new BorderLayout());
    private @Nullable ElementForm current;
    private @Nullable ElementRef shown;
    private boolean inFront;

    /** @param makers how the form of a kind is made */
    public FormView(EditorContext context, Map<ElementRef.Kind, Function<EditorContext, ElementForm>> makers) {
        this.context = context;
        this.makers = new EnumMap<>(makers);
        panel.setName("centre.form");
        context.workspace().addListener(change -> refresh());
        context.workspace().problems().addListener(this::refreshFindings);
    }

    private void refresh() {
        if (inFront && current != null) {
            current.refresh();
        }
    }

    private void refreshFindings() {
        if (inFront && current != null) {
            current.refreshFindings();
        }
    }

    /** The form that shows an element; empty where there is none for its kind. */
    public Optional<ElementForm> show(ElementRef ref) {
        Function<EditorContext, ElementForm> maker = makers.get(ref.kind());
        if (maker == null) {
            return Optional.empty();
        }
        ElementForm form = forms.computeIfAbsent(ref.kind(), kind -> maker.apply(context));
        JScrollPane pane = panes.computeIfAbsent(ref.kind(), kind -> pane(form));
        boolean another = !ref.equals(shown);
        shown = ref;
        if (current != form) {
            current = form;
            panel.removeAll();
            panel.add(pane);
            panel.revalidate();
            panel.repaint();
        }
        form.show(ref);
        if (another) {
            pane.getVerticalScrollBar().setValue(0);
        }
        return Optional.of(form);
    }

    private JScrollPane pane(ElementForm form) {
        if (context.workspace().isReadOnly()) {
            Locked.lock(form.component());
        }
        JScrollPane pane = new JScrollPane(form.component());
        pane.setBorder(null);
        pane.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        return pane;
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void shown() {
        inFront = true;
        if (current != null) {
            current.refresh();
            current.refreshFindings();
        }
    }

    @Override
    public void hidden() {
        inFront = false;
    }

    @Override
    public void focus(String pointer) {
        if (current != null) {
            current.focus(pointer);
        }
    }
}
