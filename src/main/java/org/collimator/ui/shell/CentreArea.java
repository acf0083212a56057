package org.collimator.ui.shell;

import java.awt.CardLayout;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.JPanel;
import org.collimator.ui.form.FormView;
import org.collimator.ui.session.CentreView;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Selection;
import org.collimator.ui.session.Target;
import org.jspecify.annotations.Nullable;

/** The middle of the window: the form of the selected element, or a view over the whole curriculum. */
final class CentreArea {
    private static final String FORM = "form";

    private final EditorContext context;
    private final FormView form;
    private final Supplier<Map<String, Supplier<CentreView>>> views;
    private final Map<String, CentreView> made = new HashMap<>();
    private final CardLayout cards = new CardLayout();
    private final JPanel panel = new JPanel(cards);
    private @Nullable CentreView front;

    /** @param views how each view is made, by its id; asked when a view is first shown */
    CentreArea(EditorContext context, FormView form, Supplier<Map<String, Supplier<CentreView>>> views) {
        this.context = context;
        this.form = form;
        this.views = views;
        panel.setName("centre");
        panel.add(form.component(), FORM);
        Selection selection = context.workspace().selection();
        selection.addListener(change -> show(change.target()));
        selection.addFocusListener(pointer -> context.tasks().later(() -> focus(pointer)));
        show(selection.target());
    }

    JPanel component() {
        return panel;
    }

    private void focus(String pointer) {
        if (front != null) {
            front.focus(pointer);
        }
    }

    /** Whether a view of this id exists. */
    boolean has(String view) {
        return views.get().containsKey(view);
    }

    private void show(Target target) {
        context.workspace().history().endMerge();
        if (target instanceof Target.View view && views.get().containsKey(view.id())) {
            CentreView next = made.computeIfAbsent(view.id(), this::make);
            bringToFront(next, view.id());
        } else if (target instanceof Target.Element element) {
            form.show(element.ref());
            bringToFront(form, FORM);
        }
    }

    private CentreView make(String id) {
        Supplier<CentreView> maker = views.get().get(id);
        if (maker == null) {
            throw new IllegalArgumentException("no view is called " + id);
        }
        CentreView view = maker.get();
        panel.add(view.component(), id);
        return view;
    }

    private void bringToFront(CentreView next, String card) {
        if (front != next) {
            if (front != null) {
                front.hidden();
            }
            front = next;
            cards.show(panel, card);
            next.shown();
        }
    }
}
