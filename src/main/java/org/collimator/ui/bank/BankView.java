package org.collimator.ui.bank;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;
import org.collimator.question.QuestionId;
import org.collimator.ui.kit.Clip;
import org.collimator.ui.kit.HeadedTable;
import org.collimator.ui.kit.HtmlPane;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Keys;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrappedText;
import org.collimator.ui.session.CentreView;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Workspace;

/** The question bank. On the event thread. */
public final class BankView implements CentreView {
    private static final String DIVIDER = "bank.divider";
    private static final int LONGEST_COPY = 100_000;

    private final EditorContext context;
    private final Workspace workspace;
    private final Texts texts = Texts.of(BankView.class);
    private final BankModel bank;
    private final BankTableModel model;
    private final HeadedTable table;
    private final BankColumns columns;
    private final BankFilters filters;
    private final BulkBar bulk;
    private final HtmlPane preview;
    private final QuestionHtml html;
    private final JLabel count = new JLabel();
    private final JPanel empty = new JPanel(new MigLayout(Layouts.PAGE));
    private final JPanel panel = new JPanel(new BorderLayout());
    private boolean inFront;
    private boolean selecting;

    /** The bank of an open curriculum. */
    public BankView(EditorContext context) {
        this.context = context;
        this.workspace = context.workspace();
        bank = new BankModel(workspace);
        model = new BankTableModel(bank);
        table = new HeadedTable(model);
        columns = new BankColumns(table, context.settings(), new BankCell(bank));
        filters = new BankFilters(this::filter);
        bulk = new BulkBar(workspace, this::selectedIds);
        preview = new HtmlPane(address -> {});
        preview.setName("bank.preview");
        preview.getAccessibleContext().setAccessibleName(texts.get("preview"));
        html = new QuestionHtml(new BankLinks(workspace));
        build();
        workspace.addListener(change -> refresh());
        workspace.problems().addListener(this::problemsChanged);
    }

    private void build() {
        setUpTable();
        JPanel head = new JPanel(new MigLayout("insets 8 16 4 16, fillx, gap 8 4, hidemode 3", "[grow][][][]"));
        head.add(filters.words(), "growx, wmin 120, wmax 480");
        count.setName("bank.count");
        head.add(count);
        head.add(button("copy", "copy", this::copy));
        JButton choose = button("columns", "table", () -> {});
        choose.addActionListener(event -> columnMenu().show(choose, 0, choose.getHeight()));
        head.add(choose, "wrap");
        head.add(filters.others(), "span 4, growx, wmin 0");
        JScrollPane rows = new JScrollPane(table);
        rows.setBorder(null);
        rows.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        JPanel lower = new JPanel(new BorderLayout());
        lower.add(bulk.component(), BorderLayout.NORTH);
        lower.add(previewPane());
        lower.setMinimumSize(
                new Dimension(0, 4 * count.getFontMetrics(count.getFont()).getHeight()));
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, rows, lower);
        split.setBorder(null);
        split.setResizeWeight(1);
        split.setDividerLocation(context.settings().number(DIVIDER, 360));
        split.addPropertyChangeListener(
                JSplitPane.DIVIDER_LOCATION_PROPERTY,
                event -> context.settings().put(DIVIDER, split.getDividerLocation()));
        empty.add(WrappedText.plain(texts.get("empty")), Layouts.FIELD);
        JButton all = button("clear", "close", filters::clear);
        all.setText(texts.get("clear"));
        empty.add(all);
        empty.setVisible(false);
        panel.setName("centre.bank");
        JPanel top = new JPanel(new BorderLayout());
        top.add(head);
        top.add(empty, BorderLayout.SOUTH);
        panel.add(top, BorderLayout.NORTH);
        panel.add(split);
    }

    private JScrollPane previewPane() {
        JPanel page = new org.collimator.ui.form.PagePanel(new MigLayout("insets 8 16 16 16, fillx"));
        page.add(preview, "growx, wmin 0, wmax 720");
        JScrollPane pane = new JScrollPane(page);
        pane.setBorder(null);
        return pane;
    }

    private JButton button(String key, String icon, Runnable run) {
        JButton button = new JButton(Icons.small(icon));
        button.setName("bank." + key);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setToolTipText(texts.get(key + ".tip"));
        button.getAccessibleContext().setAccessibleName(texts.get(key));
        button.addActionListener(event -> run.run());
        return button;
    }

    private void setUpTable() {
        table.setName("bank.table");
        table.getAccessibleContext().setAccessibleName(texts.get("table"));
        table.setAutoCreateColumnsFromModel(false);
        table.setRowSorter(new BankSorter(model, bank, this::order));
        table.setUpdateSelectionOnSort(false);
        table.setAutoResizeMode(JTable.AUTO_RESIZE_SUBSEQUENT_COLUMNS);
        table.setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        table.setFillsViewportHeight(true);
        table.putClientProperty("JTable.autoStartsEdit", false);
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !selecting) {
                selected();
            }
        });
        Keys.on(table, KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "open", this::open);
        Keys.on(table, Keys.menu(KeyEvent.VK_C), "copy", this::copy);
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    open();
                }
            }
        });
    }

    private JPopupMenu columnMenu() {
        JPopupMenu menu = new JPopupMenu();
        for (BankColumn column : BankColumn.values()) {
            JCheckBoxMenuItem item = new JCheckBoxMenuItem(texts.get("column." + column.id()), columns.isShown(column));
            item.setName("bank.columns." + column.id());
            item.addActionListener(event -> columns.show(column, item.isSelected()));
            menu.add(item);
        }
        menu.addSeparator();
        menu.add(texts.get("columns.reset")).addActionListener(event -> columns.reset());
        return menu;
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void shown() {
        inFront = true;
        refresh();
        Runnable warm = bank.warmUp();
        context.tasks()
                .quietly(
                        signal -> {
                            warm.run();
                            return true;
                        },
                        done -> {},
                        failure -> {
                            throw new IllegalStateException("rows could not be read", failure);
                        });
        filters.words().requestFocusInWindow();
    }

    @Override
    public void hidden() {
        inFront = false;
    }

    @Override
    public void focus(String pointer) {
        filters.words().requestFocusInWindow();
    }

    private void refresh() {
        if (inFront) {
            keeping(bank::update);
            filters.offer(workspace.current().modules());
        }
    }

    private void problemsChanged() {
        if (inFront) {
            keeping(bank::problemsChanged);
        }
    }

    private void filter(BankFilter next) {
        keeping(() -> bank.filter(next));
    }

    private void order(BankOrder next) {
        keeping(() -> bank.order(next));
    }

    /** Arranges the rows anew; what is selected stays selected where it is still shown. */
    private void keeping(Runnable change) {
        Set<QuestionId> ids = selectedIds();
        change.run();
        selecting = true;
        ListSelectionModel selection = table.getSelectionModel();
        selection.setValueIsAdjusting(true);
        model.fireTableDataChanged();
        selection.clearSelection();
        if (!ids.isEmpty()) {
            bank.runs(ids).forEach(run -> selection.addSelectionInterval(run[0], run[1]));
        }
        selection.setValueIsAdjusting(false);
        selecting = false;
        selected();
        count.setText(
                bank.size() == bank.total()
                        ? texts.get("count", bank.total())
                        : texts.get("count.some", bank.size(), bank.total()));
        empty.setVisible(bank.size() == 0);
    }

    private Set<QuestionId> selectedIds() {
        return bank.ids(table.getSelectedRows());
    }

    private void selected() {
        int lead = table.getSelectedRow();
        preview.show(
                lead < 0 || lead >= bank.size()
                        ? "<p class=\"hint\">" + texts.get("preview.none") + "</p>"
                        : html.of(bank.row(lead).question()));
        bulk.refresh(table.getSelectedRowCount());
    }

    private void open() {
        int lead = table.getSelectedRow();
        if (lead >= 0) {
            workspace.selection().reveal(bank.row(lead).ref(), "");
        }
    }

    private void copy() {
        int[] chosen = table.getSelectedRowCount() > 0
                ? table.getSelectedRows()
                : java.util.stream.IntStream.range(0, Math.min(LONGEST_COPY, bank.size()))
                        .toArray();
        clip(chosen).copy();
    }

    /** These rows for a spreadsheet. */
    Clip clip(int[] chosen) {
        List<BankRow> rows = Arrays.stream(chosen).mapToObj(bank::row).toList();
        BankCopy copy = new BankCopy(bank, rows, columns.shown());
        return new Clip(copy.plain(), copy.html());
    }
}
