package org.collimator.ui.find;

import java.awt.BorderLayout;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Edit;
import org.collimator.document.Place;
import org.collimator.ui.kit.Bind;
import org.collimator.ui.kit.HeadedTable;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Keys;
import org.collimator.ui.kit.Tasks;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.kit.WrapLayout;
import org.collimator.ui.session.CentreView;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Workspace;
import org.jspecify.annotations.Nullable;

/** Finds words over all text and puts others in their place. On the event thread. */
public final class FindView implements CentreView {
    private static final int PAUSE_MILLIS = 20;

    private final EditorContext context;
    private final Workspace workspace;
    private final Texts texts = Texts.of(FindView.class);
    private final JTextField words = new JTextField();
    private final JTextField replacement = new JTextField();
    private final JCheckBox matchCase = check("case");
    private final JCheckBox wholeWords = check("words");
    private final JCheckBox regex = check("regex");
    private final JComboBox<ScopeChoice> scopes = new JComboBox<>();
    private final JLabel status = new JLabel();
    private final JButton replace = new JButton();
    private final FindModel model;
    private final JTable table;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final Tasks.Delayed pause;
    private final ReadTexts read = new ReadTexts();
    private Query query = new Query("", false, false, false);
    private Tasks.@Nullable Running running;
    private String done = "";
    private boolean inFront;
    private boolean filling;

    private record ScopeChoice(Scope scope, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    /** Find and replace in an open curriculum. */
    public FindView(EditorContext context) {
        this.context = context;
        workspace = context.workspace();
        model = new FindModel(workspace.index());
        table = new HeadedTable(model);
        pause = context.tasks().delayed(PAUSE_MILLIS, this::search);
        build();
        workspace.addListener(change -> {
            if (inFront) {
                pause.restart();
            }
        });
    }

    private JCheckBox check(String key) {
        String label = texts.get("option." + key);
        JCheckBox box = new JCheckBox(UiAction.plain(label));
        box.setMnemonic(label.charAt(label.indexOf('&') + 1));
        box.setName("find.option." + key);
        box.addActionListener(event -> asked());
        return box;
    }

    private void build() {
        JPanel head = new JPanel(new MigLayout("insets 16 16 8 16, fillx, wrap 3, gap 8 8", "[][grow][]"));
        field(head, "words", words);
        words.putClientProperty("JTextField.leadingIcon", Icons.small("search"));
        words.putClientProperty("JTextField.showClearButton", true);
        scopes.setName("find.scope");
        scopes.getAccessibleContext().setAccessibleName(texts.get("scope"));
        scopes.setToolTipText(texts.get("scope"));
        scopes.addActionListener(event -> {
            if (!filling) {
                asked();
            }
        });
        head.add(scopes, "wmax 260");
        field(head, "replacement", replacement);
        replace.setName("find.replace");
        replace.addActionListener(event -> replace());
        head.add(replace, "growx");
        JPanel options = new JPanel(new WrapLayout(16, 0));
        options.add(matchCase);
        options.add(wholeWords);
        options.add(regex);
        options.add(button("all", () -> model.tickAll(true)));
        options.add(button("none", () -> model.tickAll(false)));
        head.add(options, "skip 1, span 2, growx, wmin 0");
        status.setName("find.status");
        status.putClientProperty("mayShrink", true);
        status.addPropertyChangeListener("text", event -> status.setToolTipText(status.getText()));
        head.add(status, "skip 1, span 2, growx, wmin 0");
        Bind.text(words, text -> asked());
        Bind.text(replacement, text -> refreshButton());
        setUpTable();
        JScrollPane pane = new JScrollPane(table);
        pane.setBorder(null);
        panel.setName("centre.find");
        panel.add(head, BorderLayout.NORTH);
        panel.add(pane);
        model.addTableModelListener(event -> refreshButton());
        tell(Search.Found.NOTHING);
        refreshButton();
    }

    private void field(JPanel head, String key, JTextField input) {
        String words = texts.get(key);
        JLabel label = new JLabel(UiAction.plain(words));
        label.setDisplayedMnemonic(words.charAt(words.indexOf('&') + 1));
        label.setLabelFor(input);
        input.setName("find." + key);
        input.getAccessibleContext().setAccessibleName(UiAction.plain(words));
        head.add(label);
        head.add(input, "growx, wmin 120");
        Keys.on(input, KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "hits", this::toHits);
        Keys.on(input, KeyStroke.getKeyStroke(KeyEvent.VK_DOWN, 0), "hits", this::toHits);
    }

    private JButton button(String key, Runnable run) {
        JButton button = new JButton(texts.get("tick." + key));
        button.putClientProperty("JButton.buttonType", "borderless");
        button.setName("find.tick." + key);
        button.addActionListener(event -> run.run());
        return button;
    }

    private void setUpTable() {
        table.setName("find.hits");
        table.getAccessibleContext().setAccessibleName(texts.get("hits"));
        table.setDefaultRenderer(String.class, new HitCell(model));
        table.setFillsViewportHeight(true);
        table.getTableHeader().setReorderingAllowed(false);
        table.putClientProperty("JTable.autoStartsEdit", false);
        int[] widths = {40, 240, 160, 560};
        for (int i = 0; i < widths.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(widths[i]);
        }
        Keys.on(table, KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "open", this::open);
        Keys.on(table, KeyStroke.getKeyStroke(KeyEvent.VK_SPACE, 0), "tick", this::toggle);
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2 && table.columnAtPoint(event.getPoint()) != FindModel.TICK) {
                    open();
                }
            }
        });
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void shown() {
        inFront = true;
        offerScopes();
        readAhead();
        asked();
        begin(false);
    }

    private void readAhead() {
        Curriculum state = workspace.current();
        context.tasks()
                .quietly(
                        signal -> {
                            read.read(state, signal::cancelled);
                            return true;
                        },
                        done -> {},
                        failure -> {
                            throw new IllegalStateException("the texts could not be read", failure);
                        });
    }

    @Override
    public void hidden() {
        inFront = false;
        pause.stop();
        read.forget();
    }

    @Override
    public void focus(String pointer) {
        begin(false);
    }

    /** Puts the caret where the user begins. */
    void begin(boolean replacing) {
        JTextField field = replacing && !words.getText().isEmpty() ? replacement : words;
        field.requestFocusInWindow();
        field.selectAll();
    }

    private void offerScopes() {
        filling = true;
        int chosen = Math.max(0, scopes.getSelectedIndex());
        scopes.removeAllItems();
        scopes.addItem(new ScopeChoice(Scope.COURSE, texts.get("scope.course")));
        scopes.addItem(new ScopeChoice(Scope.QUESTIONS, texts.get("scope.questions")));
        workspace.current().modules().forEach(module -> {
            String title = module.title().isBlank() ? module.id().value() : module.title();
            String cut = title.length() <= 40 ? title : title.substring(0, 39) + "…";
            scopes.addItem(new ScopeChoice(new Scope(module.id(), false), texts.get("scope.module", cut)));
        });
        scopes.setSelectedIndex(Math.min(chosen, scopes.getItemCount() - 1));
        filling = false;
    }

    private void asked() {
        Query next = new Query(words.getText(), matchCase.isSelected(), wholeWords.isSelected(), regex.isSelected());
        if (!next.equals(query)) {
            query = next;
            model.forgetTicks();
        }
        done = "";
        pause.restart();
    }

    private void search() {
        if (running != null) {
            running.cancel();
            running = null;
        }
        Optional<String> fault = query.fault();
        words.putClientProperty("JComponent.outline", fault.isPresent() ? "error" : null);
        if (fault.isPresent()) {
            model.show(List.of(), workspace.index());
            status.setText(texts.get("status.fault", fault.get()));
            return;
        }
        Curriculum state = workspace.current();
        ScopeChoice choice = scopes.getItemAt(Math.max(0, scopes.getSelectedIndex()));
        Scope scope = choice == null ? Scope.COURSE : choice.scope();
        Query asked = query;
        running = context.tasks()
                .quietly(
                        signal -> Search.of(state, read, asked, scope, signal::cancelled),
                        found -> found(state, found),
                        failure -> {
                            throw new IllegalStateException("the search failed", failure);
                        });
    }

    @SuppressWarnings("ReferenceEquality") // identity tells the newest state
    private void found(Curriculum state, Search.Found found) {
        if (state != workspace.current()) {
            pause.restart();
            return;
        }
        model.show(found.hits(), workspace.index());
        tell(found);
    }

    private void tell(Search.Found found) {
        String text = switch (found.outcome()) {
            case COMPLETE ->
                query.isEmpty()
                        ? texts.get("status.empty")
                        : found.hits().isEmpty()
                                ? texts.get("status.none")
                                : texts.get("status.hits", found.hits().size(), model.places());
            case MORE -> texts.get("status.more", Search.MOST);
            case TOO_SLOW -> texts.get("status.slow");
            case CANCELLED -> "";
        };
        status.setText(done.isEmpty() ? text : done + " " + text);
    }

    private void refreshButton() {
        int ticked = model.tickedCount();
        replace.setText(texts.get("replace", ticked));
        replace.setEnabled(ticked > 0 && !workspace.isReadOnly());
    }

    private void toHits() {
        if (table.getRowCount() > 0) {
            table.setRowSelectionInterval(0, 0);
            table.requestFocusInWindow();
        }
    }

    private void toggle() {
        int[] rows = table.getSelectedRows();
        if (rows.length > 0) {
            boolean wanted = !model.isTicked(rows[0]);
            for (int row : rows) {
                model.tick(row, wanted);
            }
        }
    }

    private void open() {
        int row = table.getSelectedRow();
        if (row >= 0) {
            workspace
                    .selection()
                    .reveal(model.located(row).ref(), model.located(row).pointer());
        }
    }

    private void replace() {
        List<Hit> hits = model.ticked();
        String typed = replacement.getText();
        if (hits.isEmpty() || workspace.isReadOnly()) {
            return;
        }
        Optional<String> fault = Replacement.fault(query, typed, hits.get(0));
        replacement.putClientProperty("JComponent.outline", fault.isPresent() ? "error" : null);
        if (fault.isPresent()) {
            status.setText(texts.get("status.fault", fault.get()));
            return;
        }
        Replacement change = new Replacement(query, typed, hits);
        Curriculum state = workspace.current();
        context.tasks()
                .quietly(
                        signal -> change.apply(state),
                        result -> replaced(state, result, change, hits.size()),
                        failure -> context.dialogs().failed(texts.get("failed"), texts.get("status.slow")));
    }

    @SuppressWarnings("ReferenceEquality") // identity tells the newest state
    private void replaced(Curriculum state, Curriculum result, Replacement change, int count) {
        done = texts.get("status.replaced", count);
        workspace.edit(Edit.<Curriculum>of(
                texts.get("edit", count), Place.FOLDER, now -> now == state ? result : change.apply(now)));
    }
}
