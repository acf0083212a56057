package org.collimator.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.curriculum.Module;
import org.collimator.document.ElementIndex;
import org.collimator.document.ElementRef;
import org.collimator.ui.form.ElementTitles;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Selection;
import org.collimator.ui.session.Target;

/** Where the shown element stands: course, module, element; each part but the last leads there. On the event thread. */
final class Breadcrumb {
    private static final int LONGEST = 48;

    private final EditorContext context;
    private final Texts texts = Texts.of(Breadcrumb.class);
    private final JPanel panel = new JPanel(new MigLayout("insets 0, gap 4 0, novisualpadding"));
    private List<String> shown = List.of();

    Breadcrumb(EditorContext context) {
        this.context = context;
        panel.setOpaque(false);
        panel.setName("breadcrumb");
        panel.getAccessibleContext().setAccessibleName(texts.get("breadcrumb"));
        context.workspace().selection().addListener(selection -> refresh());
        context.workspace().addListener(change -> refresh());
        refresh();
    }

    JComponent component() {
        return panel;
    }

    private record Part(String title, Target target) {}

    private void refresh() {
        List<Part> parts = parts();
        List<String> titles = parts.stream().map(Part::title).toList();
        if (titles.equals(shown)) {
            return;
        }
        shown = titles;
        panel.removeAll();
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            panel.add(part(parts.get(i), last), last ? "wmin 0, shrinkprio 200" : "wmin 0");
            if (!last) {
                JLabel mark = new JLabel("›");
                mark.setEnabled(false);
                panel.add(mark);
            }
        }
        panel.revalidate();
        panel.repaint();
    }

    private JComponent part(Part part, boolean last) {
        if (last) {
            JLabel label = new JLabel(part.title());
            label.setToolTipText(part.title());
            label.putClientProperty("mayShrink", true);
            return label;
        }
        JButton button = new JButton(part.title());
        button.putClientProperty("JButton.buttonType", "borderless");
        button.setName("breadcrumb." + part.title());
        button.setToolTipText(part.title());
        button.putClientProperty("mayShrink", true);
        button.addActionListener(event -> context.workspace().selection().show(part.target()));
        return button;
    }

    private List<Part> parts() {
        Selection selection = context.workspace().selection();
        List<Part> parts = new ArrayList<>();
        parts.add(part(ElementRef.COURSE));
        if (selection.target() instanceof Target.View view) {
            parts.add(new Part(texts.getOr("view." + view.id(), view.id()), view));
            return parts;
        }
        ElementRef ref = selection.element().orElse(ElementRef.COURSE);
        ElementIndex.Entry entry = context.workspace().index().find(ref).orElse(null);
        if (entry == null || ref.equals(ElementRef.COURSE)) {
            return parts;
        }
        Module module = entry.module();
        if (module != null && ref.kind() != ElementRef.Kind.MODULE) {
            parts.add(part(ElementRef.of(module.id())));
        }
        parts.add(part(ref));
        return parts;
    }

    private Part part(ElementRef ref) {
        String title = ElementTitles.of(context.workspace().index(), ref);
        return new Part(title.length() <= LONGEST ? title : title.substring(0, LONGEST) + "…", Target.of(ref));
    }
}
