package org.collimator.ui.coverage;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import net.miginfocom.swing.MigLayout;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.Blueprint;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.Workspace;
import org.jspecify.annotations.Nullable;

/** Target and actual share of each node of a blueprint, with bars. On the event thread. */
final class BlueprintPage {
    private static final double CLOSE = 0.05;

    private final Workspace workspace;
    private final Texts texts = Texts.of(BlueprintPage.class);
    private final JComboBox<Choice<Blueprint>> blueprints = new JComboBox<>();
    private final JComboBox<Choice<Assessment>> counted = new JComboBox<>();
    private final JLabel empty = new JLabel(texts.get("blueprint.empty"));
    private final Model model = new Model();
    private final JTable table = new JTable(model);
    private final JPanel panel = new JPanel(new BorderLayout());
    private boolean filling;

    private record Choice<T>(@Nullable T value, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    BlueprintPage(Workspace workspace) {
        this.workspace = workspace;
        JPanel head = new JPanel(new MigLayout("insets 8 16 8 16, fillx, gap 8 0, hidemode 3", "[][][]16[][][grow]"));
        box(head, "blueprint.which", blueprints);
        box(head, "blueprint.counted", counted);
        empty.setName("coverage.blueprint.empty");
        head.add(empty);
        table.setName("coverage.blueprint");
        table.getAccessibleContext().setAccessibleName(texts.get("tab.blueprint"));
        table.setDefaultRenderer(Object.class, new Cell());
        table.setFillsViewportHeight(true);
        table.getTableHeader().setReorderingAllowed(false);
        int[] widths = {360, 90, 90, 90, 170, 300};
        for (int i = 0; i < widths.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(widths[i]);
        }
        JScrollPane pane = new JScrollPane(table);
        pane.setBorder(null);
        panel.add(head, BorderLayout.NORTH);
        panel.add(pane);
    }

    private void box(JPanel head, String key, JComboBox<?> box) {
        JLabel label = new JLabel(texts.get(key));
        label.setLabelFor(box);
        box.setName("coverage." + key);
        box.getAccessibleContext().setAccessibleName(texts.get(key));
        box.addActionListener(event -> {
            if (!filling) {
                show();
            }
        });
        head.add(label);
        head.add(box, "wmax 320");
    }

    JComponent component() {
        return panel;
    }

    void refresh() {
        filling = true;
        int blueprint = Math.max(0, blueprints.getSelectedIndex());
        int assessment = Math.max(0, counted.getSelectedIndex());
        blueprints.removeAllItems();
        workspace
                .current()
                .blueprints()
                .forEach(one -> blueprints.addItem(
                        new Choice<>(one, titled(one.title(), one.id().value()))));
        counted.removeAllItems();
        counted.addItem(new Choice<>(null, texts.get("blueprint.all")));
        workspace
                .current()
                .assessments()
                .forEach(one -> counted.addItem(
                        new Choice<>(one, titled(one.title(), one.id().value()))));
        select(blueprints, blueprint);
        select(counted, assessment);
        filling = false;
        show();
    }

    private static void select(JComboBox<?> box, int wanted) {
        if (box.getItemCount() > 0) {
            box.setSelectedIndex(Math.min(wanted, box.getItemCount() - 1));
        }
    }

    private static String titled(String title, String id) {
        String words = title.isBlank() ? id : title;
        return words.length() <= 48 ? words : words.substring(0, 47) + "…";
    }

    private void show() {
        Choice<Blueprint> blueprint = blueprints.getItemAt(Math.max(0, blueprints.getSelectedIndex()));
        Choice<Assessment> assessment = counted.getItemAt(Math.max(0, counted.getSelectedIndex()));
        boolean none = blueprint == null || blueprint.value() == null;
        empty.setVisible(none);
        if (blueprint == null || blueprint.value() == null) {
            model.show(List.of());
        } else {
            model.show(BlueprintTable.of(
                    blueprint.value(),
                    BlueprintTable.weights(workspace.current(), assessment == null ? null : assessment.value())));
        }
    }

    private final class Model extends AbstractTableModel {
        private static final long serialVersionUID = 1;
        private transient List<BlueprintTable.Row> rows = List.of();

        void show(List<BlueprintTable.Row> next) {
            rows = next;
            fireTableDataChanged();
        }

        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return 6;
        }

        @Override
        public String getColumnName(int column) {
            return texts.get("blueprint.column." + column);
        }

        @Override
        public Object getValueAt(int n, int column) {
            BlueprintTable.Row row = rows.get(n);
            NumberFormat share = NumberFormat.getPercentInstance(Locale.getDefault());
            NumberFormat number = NumberFormat.getNumberInstance(Locale.getDefault());
            number.setMaximumFractionDigits(1);
            return switch (column) {
                case 0 ->
                    "    ".repeat(row.depth()) + (row.title().isEmpty() ? texts.get("blueprint.none") : row.title());
                case 1 -> row.target() < 0 ? "–" : share.format(row.target());
                case 2 -> share.format(row.actual());
                case 3 -> number.format(row.questions());
                case 4 -> verdict(row, number);
                default -> "";
            };
        }

        private String verdict(BlueprintTable.Row row, NumberFormat number) {
            if (row.target() < 0) {
                return "–";
            }
            double points = row.difference() * 100;
            String key = Math.abs(row.difference()) <= CLOSE ? "close" : points < 0 ? "under" : "over";
            return texts.get("blueprint." + key, number.format(Math.abs(points)));
        }
    }

    /** Paints words, and in the last column the actual share as a bar with the target as a line across it. */
    private final class Cell extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1;
        private transient BlueprintTable.@Nullable Row bar;

        @Override
        public Component getTableCellRendererComponent(
                JTable shown, Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(shown, value, selected, focused, row, column);
            putClientProperty("html.disable", true);
            bar = column == 5 ? model.rows.get(row) : null;
            setHorizontalAlignment(column >= 1 && column <= 3 ? SwingConstants.TRAILING : SwingConstants.LEADING);
            return this;
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            super.paintComponent(graphics);
            BlueprintTable.Row row = bar;
            if (row == null) {
                return;
            }
            int wide = getWidth() - 16;
            graphics.setColor(colour("Component.accentColor"));
            graphics.fillRect(8, 8, (int) Math.round(wide * Math.min(1, row.actual())), getHeight() - 16);
            if (row.target() >= 0) {
                graphics.setColor(getForeground());
                int at = 8 + (int) Math.round(wide * Math.min(1, row.target()));
                graphics.fillRect(at - 1, 4, 2, getHeight() - 8);
            }
        }

        private Color colour(String key) {
            Color colour = UIManager.getColor(key);
            return colour == null ? getForeground() : colour;
        }
    }
}
