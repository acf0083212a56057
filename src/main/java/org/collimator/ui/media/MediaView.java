package org.collimator.ui.media;

import java.awt.BorderLayout;
import java.awt.Image;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import javax.swing.BorderFactory;
import javax.swing.ImageIcon;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.collimator.curriculum.Media;
import org.collimator.document.ElementRef;
import org.collimator.document.MediaPaths;
import org.collimator.question.MediaId;
import org.collimator.storage.FolderMedia;
import org.collimator.ui.element.MediaForm;
import org.collimator.ui.form.PagePanel;
import org.collimator.ui.form.RecordForm;
import org.collimator.ui.form.UsersList;
import org.collimator.ui.kit.Bind;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Keys;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.ListAndDetail;
import org.collimator.ui.kit.ListRows;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.Theme;
import org.collimator.ui.kit.WrapLayout;
import org.collimator.ui.kit.WrappedText;
import org.collimator.ui.session.CentreView;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Uses;
import org.collimator.ui.session.Workspace;
import org.jspecify.annotations.Nullable;

/** The media with their thumbnails, uses and rights. On the event thread. */
public final class MediaView implements CentreView {
    private static final int SMALL = 64;
    private static final int LARGE = 480;

    private final EditorContext context;
    private final Workspace workspace;
    private final Texts texts = Texts.of(MediaView.class);
    private final MediaActs acts;
    private final ListRows<Media> rows = new ListRows<>();
    private final JList<Media> list = new JList<>(rows) {
        private static final long serialVersionUID = 1;

        @Override
        public void updateUI() {
            super.updateUI();
            setFixedCellHeight(MediaCell.height(SMALL));
        }
    };
    private final JTextField filter = new JTextField();
    private final JLabel picture = new JLabel();
    private final WrappedText facts = WrappedText.plain("");
    private final OptimisePanel optimise;
    private final RecordForm<Media> form;
    private final UsersList users;
    private final JPanel detail = new PagePanel(new MigLayout(Layouts.PAGE));
    private final JPanel used = new JPanel(new MigLayout(Layouts.COLUMN));
    private final JPanel panel = new JPanel(new BorderLayout());
    private final Thumbnails small;
    private final Thumbnails large;
    private Uses uses = Uses.NONE;
    private final LooseFiles loose;
    private final JCheckBox unusedOnly = new JCheckBox();
    private @Nullable Files files;
    private boolean inFront;
    private boolean showing;

    /** What lies in the folder. */
    private record Files(NavigableMap<String, Long> sizes) {
        /** Bytes of a file, or of all slices of a stack that is a folder; empty where there is neither. */
        OptionalLong size(String path) {
            Long file = sizes.get(path);
            if (file != null) {
                return OptionalLong.of(file);
            }
            String folder = MediaPaths.bare(path) + "/";
            Collection<Long> slices =
                    sizes.subMap(folder, folder + Character.MAX_VALUE).values();
            return slices.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(slices.stream().mapToLong(each -> each).sum());
        }
    }

    /** The media of an open curriculum. */
    public MediaView(EditorContext context) {
        this.context = context;
        this.workspace = context.workspace();
        acts = new MediaActs(context);
        small = new Thumbnails(context.tasks(), workspace.folder().media(), SMALL, list::repaint);
        large = new Thumbnails(context.tasks(), workspace.folder().media(), LARGE, this::showPicture);
        form = MediaForm.part(context);
        optimise = new OptimisePanel(context, acts);
        loose = new LooseFiles(acts);
        users = new UsersList("media.used", texts.get("used"), workspace);
        build();
        workspace.addListener(change -> refresh());
        workspace.addMediaListener(this::refresh);
    }

    private void build() {
        JPanel head = new JPanel(new WrapLayout(8, 8));
        head.setBorder(BorderFactory.createEmptyBorder(0, 16, 0, 16));
        filter.setColumns(20);
        filter.setName("media.filter");
        filter.getAccessibleContext().setAccessibleName(texts.get("filter"));
        filter.putClientProperty("JTextField.placeholderText", texts.get("filter"));
        filter.putClientProperty("JTextField.leadingIcon", Icons.small("search"));
        Bind.text(filter, text -> fill());
        head.add(filter);
        unusedOnly.setText(texts.get("unused.only"));
        unusedOnly.setToolTipText(texts.get("unused.only.tip"));
        unusedOnly.setName("media.unused.only");
        unusedOnly.addActionListener(event -> fill());
        head.add(unusedOnly);
        head.add(button("add", "add", this::add));
        head.add(button("replace", "redo", this::replace));
        head.add(button("remove", "delete", this::remove));
        list.setName("media.list");
        list.getAccessibleContext().setAccessibleName(texts.get("list"));
        list.setFixedCellWidth(120);
        list.setCellRenderer(new MediaCell(small, SMALL, this::isMissing, this::facts));
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !showing) {
                selected();
            }
        });
        Keys.on(list, KeyStroke.getKeyStroke(KeyEvent.VK_DELETE, 0), "remove", this::remove);
        detail();
        JScrollPane left = new JScrollPane(list);
        left.setBorder(null);
        JScrollPane right = new JScrollPane(detail);
        right.setBorder(null);
        JPanel lists = new JPanel(
                new MigLayout("insets 0, fill, wrap 1, gap 0, hidemode 3", "[grow, fill]", "[grow, fill][]"));
        lists.add(left, "wmin 0, hmin " + SMALL * 3 / 2);
        lists.add(loose.component(), "wmin 0");
        panel.setName("centre.media");
        panel.add(head, BorderLayout.NORTH);
        panel.add(ListAndDetail.of(lists, right, 340 * (100 + Theme.size(context.settings())) / 200));
        MediaDrop drop = new MediaDrop(acts, () -> !workspace.isReadOnly());
        panel.setTransferHandler(drop);
        list.setTransferHandler(drop);
        Keys.on(panel, Keys.menu(KeyEvent.VK_V), "media.paste", () -> drop.paste(panel));
    }

    private void detail() {
        picture.setName("media.picture");
        detail.add(picture);
        facts.setName("media.facts");
        detail.add(facts, Layouts.FIELD);
        detail.add(optimise.component(), "growx, wmin 0");
        detail.add(form.component(), "growx, wmin 0");
        JLabel heading = new JLabel(texts.get("used"));
        heading.putClientProperty("FlatLaf.styleClass", "h3");
        used.setOpaque(false);
        used.add(heading);
        used.add(users.component(), Layouts.FIELD);
        used.add(WrappedText.hint(texts.get("used.hint")), Layouts.FIELD);
        detail.add(used, Layouts.GROUP + ", growx, wmin 0");
    }

    private JButton button(String key, String icon, Runnable run) {
        JButton button = new JButton(texts.get(key), Icons.small(icon));
        button.setName("media." + key);
        button.setToolTipText(texts.get(key + ".tip"));
        button.addActionListener(event -> run.run());
        return button;
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
            fill();
            context.tasks()
                    .quietly(
                            signal -> look(),
                            found -> {
                                files = found;
                                showLoose(found);
                                list.repaint();
                                showFacts();
                            },
                            unreadable -> {});
        }
    }

    private Files look() throws IOException {
        FolderMedia folder = workspace.folder().media();
        NavigableMap<String, Long> sizes = new TreeMap<>();
        for (String path : folder.paths()) {
            if (!workspace.removedFiles().isRemoved(path)) {
                sizes.put(path, folder.size(path));
            }
        }
        return new Files(sizes);
    }

    private void showLoose(Files found) {
        MediaPaths recorded = new MediaPaths(workspace.current().media());
        loose.show(
                found.sizes().keySet().stream()
                        .filter(path -> !recorded.isRecorded(path))
                        .toList(),
                found.sizes());
    }

    private void fill() {
        Set<MediaId> chosen = new HashSet<>();
        list.getSelectedValuesList().forEach(one -> chosen.add(one.id()));
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<Media> kept = new ArrayList<>();
        for (Media media : workspace.current().media()) {
            String all = media.id().value() + " " + media.path() + " " + media.altShort() + " " + media.licence();
            boolean hidden = unusedOnly.isSelected()
                    && !uses.of(ElementRef.of(media.id())).isEmpty();
            if (!hidden && all.toLowerCase(Locale.ROOT).contains(wanted)) {
                kept.add(media);
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
        selected();
    }

    private void selected() {
        Media lead = list.getSelectedValue();
        form.component().setVisible(lead != null);
        used.setVisible(lead != null);
        users.show(List.of());
        if (lead != null) {
            form.show(ElementRef.of(lead.id()));
            users.show(uses.of(ElementRef.of(lead.id())));
        }
        optimise.show(lead);
        showPicture();
        showFacts();
    }

    private void showPicture() {
        Media lead = list.getSelectedValue();
        Image image = lead == null ? null : large.of(lead).orElse(null);
        picture.setIcon(image == null ? null : new ImageIcon(image));
        picture.getAccessibleContext()
                .setAccessibleName(lead == null || lead.altShort().isBlank() ? texts.get("picture") : lead.altShort());
    }

    private void showFacts() {
        Media lead = list.getSelectedValue();
        facts.setText(
                lead == null ? texts.get(rows.getSize() == 0 ? "empty" : "choose") : lead.path() + "\n" + facts(lead));
    }

    /** Size, dimensions and state in words. */
    MediaFacts facts(Media media) {
        List<String> words = new ArrayList<>();
        words.add(media.width() > 0 ? texts.get("dimensions", media.width(), media.height()) : media.type());
        size(media).ifPresent(bytes -> words.add(Sizes.text(bytes)));
        int places = uses.of(ElementRef.of(media.id())).size();
        String use = places == 0 ? texts.get("unused") : texts.get("places", places);
        return new MediaFacts(String.join(" · ", words), isMissing(media) ? use + " · " + texts.get("missing") : use);
    }

    private boolean isMissing(Media media) {
        return files != null && size(media).isEmpty();
    }

    private OptionalLong size(Media media) {
        return files == null ? OptionalLong.empty() : files.size(media.path());
    }

    private void add() {
        acts.add(context.dialogs()
                .open(
                        texts.get("add"),
                        true,
                        texts.get("files"),
                        "png",
                        "jpg",
                        "jpeg",
                        "gif",
                        "webp",
                        "svg",
                        "mp3",
                        "m4a",
                        "ogg",
                        "wav",
                        "mp4",
                        "webm",
                        "vtt",
                        "pdf"));
    }

    private void replace() {
        Media lead = list.getSelectedValue();
        if (lead != null) {
            new ReplaceFile(context, acts).ask(lead);
        }
    }

    private void remove() {
        List<Media> chosen = list.getSelectedValuesList();
        int places = chosen.stream()
                .mapToInt(one -> uses.of(ElementRef.of(one.id())).size())
                .sum();
        acts.remove(chosen, places);
    }
}
