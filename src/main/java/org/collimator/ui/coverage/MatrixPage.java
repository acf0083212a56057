package org.collimator.ui.coverage;

import java.awt.BorderLayout;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.table.TableColumn;
import net.miginfocom.swing.MigLayout;
import org.collimator.document.ElementRef;
import org.collimator.question.QuestionKind;
import org.collimator.ui.kit.HeadedTable;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Keys;
import org.collimator.ui.kit.KindWords;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.Titles;
import org.collimator.ui.session.Workspace;

/** The matrix of objectives; a cell opens what is there and makes what is missing. On the event thread. */
@SuppressWarnings("EnumOrdinal") // columns of a table are counted
final class MatrixPage {
    private static final int MOST_LISTED = 25;

    private final Workspace workspace;
    private final Creation creation;
    private final Texts texts = Texts.of(MatrixPage.class);
    private final MatrixModel model = new MatrixModel();
    private final HeadedTable table = new HeadedTable(model);
    private final JCheckBox gapsOnly = new JCheckBox(texts.get("gapsOnly"));
    private final JLabel summary = new JLabel();
    private final JPanel panel = new JPanel(new BorderLayout());
    private CoverageMatrix matrix = CoverageMatrix.NONE;

    /** Something a cell offers. */
    record Offer(String words, Icon icon, Runnable run, boolean makes) {}

    MatrixPage(Workspace workspace) {
        this.workspace = workspace;
        this.creation = new Creation(workspace);
        JPanel head = new JPanel(new MigLayout("insets 8 16 8 16, fillx, gap 16 0", "[][grow]"));
        gapsOnly.setName("coverage.gapsOnly");
        gapsOnly.addActionListener(event -> show());
        head.add(gapsOnly);
        summary.setName("coverage.summary");
        summary.putClientProperty("mayShrink", true);
        head.add(summary, "growx, wmin 0");
        table.setName("coverage.matrix");
        table.getAccessibleContext().setAccessibleName(texts.get("matrix"));
        table.setDefaultRenderer(Object.class, new MatrixCell(model));
        table.setCellSelectionEnabled(true);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setAutoCreateRowSorter(false);
        table.setFillsViewportHeight(true);
        table.getTableHeader().setReorderingAllowed(false);
        for (CoverageColumn column : CoverageColumn.values()) {
            int width = column.counts() ? 84 : column == CoverageColumn.OBJECTIVE ? 320 : 150;
            TableColumn shown = table.getColumnModel().getColumn(column.ordinal());
            shown.setPreferredWidth(width);
            table.least(column.ordinal(), column.counts() ? 0 : column == CoverageColumn.OBJECTIVE ? 24 : 14);
            column.level().ifPresent(level -> shown.setHeaderRenderer(new LevelHeading(level)));
        }
        Keys.on(table, KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "open", this::open);
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    open();
                }
            }
        });
        JScrollPane pane = new JScrollPane(table);
        pane.setBorder(null);
        panel.add(head, BorderLayout.NORTH);
        panel.add(pane);
    }

    JComponent component() {
        return panel;
    }

    /** Puts the focus where the user begins. */
    void begin() {
        if (table.getSelectedRow() < 0 && table.getRowCount() > 0) {
            table.changeSelection(0, 0, false, false);
        }
        table.requestFocusInWindow();
    }

    void refresh() {
        matrix = matrix.next(workspace.current());
        show();
    }

    private void show() {
        int row = table.getSelectedRow();
        int column = table.getSelectedColumn();
        List<CoverageRow> rows = matrix.rows();
        model.show(
                gapsOnly.isSelected()
                        ? rows.stream().filter(one -> one.gap() != Gap.NONE).toList()
                        : rows);
        summary.setText(rows.isEmpty() ? texts.get("empty") : texts.get("summary", rows.size(), matrix.gaps()));
        summary.setToolTipText(summary.getText());
        if (row >= 0 && row < table.getRowCount() && column >= 0) {
            table.changeSelection(row, column, false, false);
        }
    }

    private void open() {
        int row = table.getSelectedRow();
        int column = table.getSelectedColumn();
        if (row < 0 || column < 0) {
            return;
        }
        CoverageColumn at = MatrixModel.column(table.convertColumnIndexToModel(column));
        List<Offer> offers = offers(model.row(row), at);
        if (offers.size() == 1) {
            offers.get(0).run().run();
        } else if (!offers.isEmpty()) {
            Rectangle cell = table.getCellRect(row, column, true);
            menu(offers).show(table, cell.x, cell.y + cell.height);
        }
    }

    private static JPopupMenu menu(List<Offer> offers) {
        JPopupMenu menu = new JPopupMenu();
        boolean making = false;
        for (Offer offer : offers) {
            if (offer.makes() && !making && menu.getComponentCount() > 0) {
                menu.addSeparator();
            }
            making |= offer.makes();
            JMenuItem item = new JMenuItem(offer.words(), offer.icon());
            item.addActionListener(event -> offer.run().run());
            menu.add(item);
        }
        return menu;
    }

    /** What a cell opens and makes. */
    List<Offer> offers(CoverageRow row, CoverageColumn column) {
        List<Offer> offers = new ArrayList<>();
        if (!column.counts()) {
            ElementRef ref = column == CoverageColumn.MODULE
                    ? ElementRef.of(row.module().id())
                    : ElementRef.of(row.objective().id());
            offers.add(open(ref));
            return offers;
        }
        row.in(column).stream().limit(MOST_LISTED).forEach(ref -> offers.add(open(ref)));
        if (workspace.isReadOnly()) {
            return offers;
        }
        if (column.countsQuestions()) {
            for (QuestionKind kind : QuestionKind.values()) {
                String words = texts.get("create.question", KindWords.name(kind.id()));
                offers.add(new Offer(
                        words,
                        Icons.ofKind(kind.id(), 16),
                        () -> reveal(creation.question(row, kind, column.level().orElse(null))),
                        true));
            }
        } else if (column == CoverageColumn.LESSONS) {
            offers.add(make("lesson", () -> creation.lesson(row)));
        } else {
            offers.add(make("checklist", () -> creation.checklist(row)));
        }
        return offers;
    }

    private Offer open(ElementRef ref) {
        return new Offer(Titles.of(ref, workspace.index()), Titles.icon(ref), () -> reveal(ref), false);
    }

    private Offer make(String what, java.util.function.Supplier<ElementRef> maker) {
        return new Offer(texts.get("create." + what), Icons.small("add"), () -> reveal(maker.get()), true);
    }

    private void reveal(ElementRef ref) {
        Optional<ElementRef> there = workspace.index().find(ref).map(entry -> ref);
        there.ifPresent(found -> workspace.selection().reveal(found, ""));
    }
}
