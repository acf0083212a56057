package org.collimator.ui.problems;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.collimator.document.ElementIndex;
import org.collimator.ui.form.FindingIcons;
import org.collimator.ui.kit.Bind;
import org.collimator.ui.kit.EvenRows;
import org.collimator.ui.kit.FittingButtons;
import org.collimator.ui.kit.Keys;
import org.collimator.ui.kit.ListRows;
import org.collimator.ui.kit.Tasks;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.ProblemsModel;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.validation.Severity;
import org.jspecify.annotations.Nullable;

/** The findings of the live check in groups, with filters and remedies. On the event thread. */
public final class ProblemsPanel {
    /** Headings are the titles of elements, which may change without any finding. */
    private static final int PAUSE_MILLIS = 400;

    private final EditorContext context;
    private final Problems problems;
    private final ProblemRows maker = new ProblemRows();
    private final Tasks.Delayed pause;
    private Tasks.@Nullable Running making;
    private final Texts texts = Texts.of(ProblemsPanel.class);
    private final ListRows<ProblemRow> rows = new ListRows<>();
    private final JList<ProblemRow> list = new EvenRows<>(rows);
    private final JPanel panel = new JPanel(new BorderLayout()) {
        private static final long serialVersionUID = 1;

        /** Never lower than its bar and one finding, at any size of text. */
        @Override
        public Dimension getMinimumSize() {
            return new Dimension(120, pane.getY() + list.getFixedCellHeight());
        }
    };
    private final JTextField filter = new JTextField();
    private final JComboBox<String> grouping =
            new JComboBox<>(new String[] {texts.get("group.place"), texts.get("group.kind")});
    private final Map<Severity, JToggleButton> severities = new EnumMap<>(Severity.class);
    private final JLabel empty = new JLabel(texts.get("none"), JLabel.CENTER);
    private final JScrollPane pane = new JScrollPane(list);

    /** The findings of the open curriculum; the actions stand beside the list. */
    public ProblemsPanel(EditorContext context, ProblemsFeature feature) {
        this.context = context;
        this.problems = feature.problems();
        this.pause = context.tasks().delayed(PAUSE_MILLIS, this::make);
        build(feature);
        context.workspace().problems().addListener(this::refresh);
        context.workspace().addListener(change -> pause.restart());
        refresh();
        feature.shows(this);
    }

    private void build(ProblemsFeature feature) {
        panel.setName("problems.panel");
        list.setName("problems");
        list.getAccessibleContext().setAccessibleName(texts.get("problems.name"));
        list.setCellRenderer(new ProblemRenderer());
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setPrototypeCellValue(new ProblemRow(null, "X", 1));
        list.addListSelectionListener(event -> feature.refresh());
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                selected().ifPresent(problems::reveal);
            }
        });
        Keys.on(
                list,
                KeyStroke.getKeyStroke("ENTER"),
                "reveal",
                () -> selected().ifPresent(problems::reveal));
        pane.setBorder(null);
        pane.setViewportView(empty);
        empty.setEnabled(false);
        panel.add(bar(feature), BorderLayout.NORTH);
        panel.add(pane);
    }

    private JComponent bar(ProblemsFeature feature) {
        JPanel bar = new JPanel(new MigLayout(
                "insets 4 16 4 16, fillx, gap 8 0",
                "[shrinkprio 150][][][][grow, 60:240:][shrinkprio 50][shrinkprio 200]"));
        JLabel heading = new JLabel(texts.get("problems.name"));
        heading.putClientProperty("FlatLaf.styleClass", "semibold");
        heading.putClientProperty("mayShrink", true);
        bar.add(heading, "wmin 0");
        for (Severity severity : Severity.values()) {
            JToggleButton toggle = new JToggleButton("0", FindingIcons.of(severity), true);
            toggle.setName("problems." + severity.id());
            toggle.setToolTipText(texts.get("show." + severity.id()));
            toggle.getAccessibleContext().setAccessibleName(texts.get("show." + severity.id()));
            toggle.addActionListener(event -> refresh());
            severities.put(severity, toggle);
            bar.add(toggle);
        }
        filter.setName("problems.filter");
        filter.putClientProperty("JTextField.placeholderText", texts.get("filter"));
        filter.getAccessibleContext().setAccessibleName(texts.get("filter"));
        Bind.text(filter, typed -> refresh());
        bar.add(filter, "growx");
        grouping.setName("problems.grouping");
        grouping.getAccessibleContext().setAccessibleName(texts.get("grouping"));
        grouping.addActionListener(event -> refresh());
        bar.add(grouping, "wmin 72");
        bar.add(
                new FittingButtons("problems", texts.get("more"), feature.ofTheSelected()).component(),
                "growx, wmin min");
        return bar;
    }

    /** The panel. */
    public JComponent component() {
        return panel;
    }

    private void refresh() {
        ProblemsModel model = context.workspace().problems();
        severities.forEach((severity, toggle) -> toggle.setText(texts.get("count", model.count(severity))));
        make();
    }

    /** Makes the rows off the event thread; rows that are no longer wanted when they are made are not shown. */
    private void make() {
        pause.stop();
        if (making != null) {
            making.cancel();
        }
        List<Problem> all = context.workspace().problems().all();
        ElementIndex index = context.workspace().index();
        ProblemRows.Wish wish = wish();
        making = context.tasks().quietly(signal -> maker.of(all, index, wish), this::show, failure -> {
            throw new IllegalStateException("the findings could not be sorted", failure);
        });
    }

    private ProblemRows.Wish wish() {
        Set<Severity> shown = EnumSet.noneOf(Severity.class);
        severities.forEach((severity, toggle) -> {
            if (toggle.isSelected()) {
                shown.add(severity);
            }
        });
        ProblemRows.Grouping by =
                grouping.getSelectedIndex() == 1 ? ProblemRows.Grouping.KIND : ProblemRows.Grouping.PLACE;
        return new ProblemRows.Wish(shown, filter.getText(), by);
    }

    private void show(List<ProblemRow> next) {
        Optional<Problem> before = selected();
        if (next.equals(rows.all())) {
            return;
        }
        rows.show(next);
        JComponent wanted = next.isEmpty() ? empty : list;
        if (pane.getViewport().getView() != wanted) {
            pane.setViewportView(wanted);
        }
        before.ifPresent(this::selectAgain);
    }

    private void selectAgain(Problem problem) {
        for (int i = 0; i < rows.getSize(); i++) {
            Problem each = rows.getElementAt(i).problem();
            if (each != null
                    && each.finding().code().equals(problem.finding().code())
                    && each.finding().place().equals(problem.finding().place())) {
                list.setSelectedIndex(i);
                return;
            }
        }
    }

    /** The finding that is selected. */
    Optional<Problem> selected() {
        return Optional.ofNullable(list.getSelectedValue()).map(ProblemRow::problem);
    }

    /** Selects and shows the next finding, or with -1 the one before; from the last on to the first. */
    void step(int way) {
        int size = rows.getSize();
        int start = list.getSelectedIndex() < 0 && way < 0 ? size : list.getSelectedIndex();
        for (int i = 1; i <= size; i++) {
            int at = Math.floorMod(start + way * i, size);
            Problem problem = rows.getElementAt(at).problem();
            if (problem != null) {
                list.setSelectedIndex(at);
                list.ensureIndexIsVisible(at);
                problems.reveal(problem);
                return;
            }
        }
    }
}
