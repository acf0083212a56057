package org.collimator.ui.references;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.KeyEvent;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.TransferHandler;
import net.miginfocom.swing.MigLayout;
import org.collimator.citation.CitationStyle;
import org.collimator.curriculum.Reference;
import org.collimator.document.ElementRef;
import org.collimator.question.ReferenceId;
import org.collimator.text.Markdown;
import org.collimator.ui.form.PagePanel;
import org.collimator.ui.form.RecordForm;
import org.collimator.ui.form.UsersList;
import org.collimator.ui.kit.Bind;
import org.collimator.ui.kit.Clip;
import org.collimator.ui.kit.EvenRows;
import org.collimator.ui.kit.HtmlPane;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Keys;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.ListAndDetail;
import org.collimator.ui.kit.ListRows;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrapLayout;
import org.collimator.ui.kit.WrappedText;
import org.collimator.ui.session.CentreView;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Uses;
import org.collimator.ui.session.Workspace;
import org.jspecify.annotations.Nullable;

/** The references with their printed form, uses and verification. On the event thread. */
public final class ReferencesView implements CentreView {
    private final EditorContext context;
    private final Workspace workspace;
    private final Consumer<URI> browse;
    private final Texts texts = Texts.of(ReferencesView.class);
    private final ReferenceActs acts;
    private final ListRows<Reference> rows = new ListRows<>();
    private final JList<Reference> list = new EvenRows<>(rows);
    private final JTextField filter = new JTextField();
    private final JLabel duplicates = new JLabel();
    private final JButton merge = new JButton(texts.get("merge"));
    private final HtmlPane printed;
    private final UsersList users;
    private final RecordForm<Reference> verification;
    private final JPanel detail = new PagePanel(new MigLayout(Layouts.PAGE));
    private final JPanel ofTheChosen = new JPanel(new MigLayout(Layouts.COLUMN));
    private final JPanel panel = new JPanel(new BorderLayout());
    private final Printed vancouver;
    private final Printed apa;
    private Uses uses = Uses.NONE;
    private boolean inFront;
    private boolean showing;

    /** @param browse opens an address in the user's browser */
    public ReferencesView(EditorContext context, Consumer<URI> browse) {
        this.context = context;
        this.workspace = context.workspace();
        this.browse = browse;
        acts = new ReferenceActs(context, this::select);
        vancouver = new Printed(context.tasks(), CitationStyle.VANCOUVER, this::showPrinted);
        apa = new Printed(context.tasks(), CitationStyle.APA, this::showPrinted);
        printed = new HtmlPane(this::follow);
        verification = VerificationForm.of(context).asPart();
        users = new UsersList("references.used", texts.get("used"), workspace);
        build();
        workspace.addListener(change -> refresh());
    }

    private void build() {
        JPanel head = new JPanel(new WrapLayout(8, 8));
        head.setBorder(BorderFactory.createEmptyBorder(0, 16, 0, 16));
        filter.setColumns(20);
        filter.setName("references.filter");
        filter.getAccessibleContext().setAccessibleName(texts.get("filter"));
        filter.putClientProperty("JTextField.placeholderText", texts.get("filter"));
        filter.putClientProperty("JTextField.leadingIcon", Icons.small("search"));
        Bind.text(filter, text -> fill());
        head.add(filter);
        head.add(button("add", "add", this::add));
        head.add(button("import", "import", acts::importFiles));
        head.add(button("copy", "copy", this::copy));
        head.add(button("delete", "delete", this::delete));
        duplicates.setName("references.duplicates");
        head.add(duplicates);
        merge.setName("references.merge");
        merge.setToolTipText(texts.get("merge.tip"));
        merge.addActionListener(event -> acts.merge());
        head.add(merge);
        setUpList();
        detail();
        JScrollPane left = new JScrollPane(list);
        left.setBorder(null);
        JScrollPane right = new JScrollPane(detail);
        right.setBorder(null);
        panel.setName("centre.references");
        panel.add(head, BorderLayout.NORTH);
        panel.add(ListAndDetail.of(left, right, 420));
        panel.setTransferHandler(new Drop());
        list.setTransferHandler(new Drop());
    }

    private JButton button(String key, String icon, Runnable run) {
        JButton button = new JButton(texts.get(key), Icons.small(icon));
        button.setName("references." + key);
        button.setToolTipText(texts.get(key + ".tip"));
        button.addActionListener(event -> run.run());
        return button;
    }

    private void setUpList() {
        list.setName("references.list");
        list.getAccessibleContext().setAccessibleName(texts.get("list"));
        list.setPrototypeCellValue(new Reference(
                new ReferenceId("x"),
                java.util.Map.of("title", "Title"),
                org.collimator.curriculum.Verification.UNVERIFIED));
        list.setCellRenderer(new Cell());
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !showing) {
                selected();
            }
        });
        Keys.on(list, KeyStroke.getKeyStroke(KeyEvent.VK_DELETE, 0), "delete", this::delete);
        Keys.on(list, KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "open", this::open);
        Keys.on(list, Keys.menu(KeyEvent.VK_C), "copyReferences", this::copy);
    }

    private void detail() {
        printed.setName("references.printed");
        printed.getAccessibleContext().setAccessibleName(texts.get("printed"));
        detail.add(printed, "growx, wmin 0, wmax 720");
        ofTheChosen.setOpaque(false);
        ofTheChosen.add(heading("verification.heading"));
        ofTheChosen.add(button("today", "fix", this::checkedToday));
        ofTheChosen.add(verification.component(), "growx, wmin 0");
        ofTheChosen.add(heading("used"), Layouts.GROUP);
        ofTheChosen.add(users.component(), Layouts.FIELD);
        ofTheChosen.add(WrappedText.hint(texts.get("used.hint")), Layouts.FIELD);
        detail.add(ofTheChosen, Layouts.GROUP + ", growx, wmin 0");
    }

    private JLabel heading(String key) {
        JLabel heading = new JLabel(texts.get(key));
        heading.putClientProperty("FlatLaf.styleClass", "h3");
        return heading;
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void shown() {
        inFront = true;
        refresh();
        filter.requestFocusInWindow();
    }

    @Override
    public void hidden() {
        inFront = false;
    }

    private void refresh() {
        if (inFront) {
            uses = uses.next(workspace.current());
            int groups = Duplicates.of(workspace.current().references()).size();
            duplicates.setText(groups == 0 ? "" : texts.get("duplicates", groups));
            merge.setVisible(groups > 0 && !workspace.isReadOnly());
            fill();
        }
    }

    private void fill() {
        Set<ReferenceId> chosen = new HashSet<>();
        list.getSelectedValuesList().forEach(one -> chosen.add(one.id()));
        String wanted = filter.getText().strip().toLowerCase(java.util.Locale.ROOT);
        List<Reference> kept = new ArrayList<>();
        for (Reference reference : workspace.current().references()) {
            if (wanted.isEmpty()
                    || (reference.id().value() + " " + reference.csl())
                            .toLowerCase(java.util.Locale.ROOT)
                            .contains(wanted)) {
                kept.add(reference);
            }
        }
        showing = true;
        rows.replace(kept);
        for (int i = 0; i < kept.size(); i++) {
            if (chosen.contains(kept.get(i).id())) {
                list.addSelectionInterval(i, i);
            }
        }
        showing = false;
        vancouver.want(kept, workspace.current().language());
        selected();
    }

    /** What was imported is shown and selected, whatever the list was filtered by: it is looked at next. */
    private void select(List<Reference> added) {
        filter.setText("");
        fill();
        List<Reference> all = rows.all();
        int first = all.indexOf(added.get(0));
        if (first >= 0) {
            list.setSelectionInterval(first, Math.min(all.size(), first + added.size()) - 1);
            list.ensureIndexIsVisible(first);
        }
    }

    private @Nullable Reference lead() {
        return list.getSelectedValue();
    }

    private void selected() {
        Reference lead = lead();
        showPrinted();
        users.show(List.of());
        ofTheChosen.setVisible(lead != null);
        if (lead != null) {
            apa.want(List.of(lead), workspace.current().language());
            verification.show(ElementRef.of(lead.id()));
            users.show(uses.of(ElementRef.of(lead.id())));
        }
    }

    private void showPrinted() {
        Reference lead = lead();
        String html = lead == null
                ? "<p>" + Markdown.escape(texts.get(rows.getSize() == 0 ? "empty" : "choose")) + "</p>"
                : "<p><b>Vancouver</b></p><p>" + words(vancouver, lead) + "</p><p><b>APA</b></p><p>" + words(apa, lead)
                        + "</p>";
        printed.show(html);
        list.repaint();
    }

    private String words(Printed style, Reference reference) {
        return style.of(reference).map(one -> one.html()).orElseGet(() -> Markdown.escape(texts.get("printing")));
    }

    private void add() {
        if (!workspace.isReadOnly()) {
            ReferenceId id = acts.add();
            workspace.selection().reveal(ElementRef.of(id), "");
        }
    }

    private void delete() {
        List<Reference> chosen = list.getSelectedValuesList();
        int users = chosen.stream()
                .mapToInt(one -> uses.of(ElementRef.of(one.id())).size())
                .sum();
        acts.delete(chosen, users);
    }

    private void open() {
        Reference lead = lead();
        if (lead != null) {
            workspace.selection().reveal(ElementRef.of(lead.id()), "");
        }
    }

    private void checkedToday() {
        Reference lead = lead();
        if (lead != null) {
            acts.checked(lead, java.time.LocalDate.now(java.time.ZoneId.systemDefault()));
        }
    }

    private void copy() {
        clip().copy();
    }

    /** The selected references as a Vancouver list prints them. */
    Clip clip() {
        StringBuilder plain = new StringBuilder();
        StringBuilder html = new StringBuilder();
        for (Reference reference : list.getSelectedValuesList()) {
            vancouver.of(reference).ifPresent(one -> {
                plain.append(one.plain()).append('\n');
                html.append("<p>").append(one.html()).append("</p>");
            });
        }
        return new Clip(plain.toString(), html.toString());
    }

    private void follow(String address) {
        try {
            browse.accept(new URI(address));
        } catch (java.net.URISyntaxException notAnAddress) {
            context.dialogs().failed(texts.get("link.failed"), address);
        }
    }

    private final class Drop extends TransferHandler {
        private static final long serialVersionUID = 1;

        @Override
        public boolean canImport(TransferSupport support) {
            return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor) && !workspace.isReadOnly();
        }

        @Override
        public boolean importData(TransferSupport support) {
            try {
                List<Path> files = new ArrayList<>();
                for (Object file : (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor)) {
                    files.add(((File) file).toPath());
                }
                acts.importFiles(files);
                return true;
            } catch (UnsupportedFlavorException | IOException refused) {
                return false;
            }
        }
    }

    private final class Cell extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1;

        @Override
        public Component getListCellRendererComponent(
                JList<?> shown, Object value, int index, boolean selected, boolean focused) {
            Reference reference = (Reference) value;
            String plain = vancouver.of(reference).map(one -> one.plain()).orElse(reference.text("title"));
            super.getListCellRendererComponent(shown, plain, index, selected, focused);
            putClientProperty("html.disable", true);
            boolean unused = uses.of(ElementRef.of(reference.id())).isEmpty();
            setText(unused ? texts.get("unused", plain) : plain);
            setIcon(Icons.small("reference"));
            setToolTipText(plain);
            return this;
        }
    }
}
