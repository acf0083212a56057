package org.collimator.ui.shell;

import java.awt.Insets;
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
    private static final String LAYOUT = "insets 0, gap 4 0, novisualpadding, filly";

    private final EditorContext context;
    private final Texts texts = Texts.of(Breadcrumb.class);
    private final JPanel panel = new Way();
    private List<Part> shown = List.of();

    /** It gets its place from the header; what its words need of it is settled within. */
    private static final class Way extends JPanel {
        private static final long serialVersionUID = 1;

        Way() {
            super(new MigLayout(LAYOUT));
        }

        @Override
        public boolean isValidateRoot() {
            return true;
        }
    }

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
        if (parts.equals(shown)) {
            return;
        }
        boolean sameWay = targets(parts).equals(targets(shown));
        shown = parts;
        if (sameWay) {
            reword(parts);
        } else {
            build(parts);
        }
    }

    private static List<Target> targets(List<Part> parts) {
        return parts.stream().map(Part::target).toList();
    }

    /** Between two parts stands a mark. */
    private void reword(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            String title = parts.get(i).title();
            if (panel.getComponent(2 * i) instanceof JButton button) {
                word(button, title);
            } else if (panel.getComponent(2 * i) instanceof JLabel label) {
                word(label, title);
            }
        }
    }

    private static void word(JButton button, String title) {
        button.setText(title);
        button.setName("breadcrumb." + title);
        button.setToolTipText(title);
    }

    private static void word(JLabel label, String title) {
        label.setText(title);
        label.setToolTipText(title);
    }

    private void build(List<Part> parts) {
        panel.removeAll();
        panel.setLayout(new MigLayout(LAYOUT, columns(parts.size())));
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            panel.add(part(parts.get(i), last), "wmin 0");
            if (!last) {
                JLabel mark = new JLabel("›");
                mark.setEnabled(false);
                panel.add(mark);
            }
        }
        panel.revalidate();
        panel.repaint();
    }

    /** Where there is not room for all, the course gives way first, and last what is shown. */
    private static String columns(int parts) {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < parts; i++) {
            columns.append("[shrinkprio ").append(100 * (parts - i)).append("][shrinkprio 0]");
        }
        return columns.toString();
    }

    private JComponent part(Part part, boolean last) {
        if (last) {
            JLabel label = new JLabel();
            word(label, part.title());
            label.putClientProperty("mayShrink", true);
            return label;
        }
        JButton button = new JButton();
        word(button, part.title());
        button.putClientProperty("JButton.buttonType", "borderless");
        button.setMargin(new Insets(2, 4, 2, 4));
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
