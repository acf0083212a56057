package org.collimator.ui.welcome;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.form.PagePanel;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Tasks;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrappedText;
import org.jspecify.annotations.Nullable;

/** Recent curricula on the left, new ones on the right. On the event thread. */
public final class WelcomePanel {
    private final Doors doors;
    private final Recents recents;
    private final Tasks tasks;
    private final Texts texts = Texts.of(WelcomePanel.class);
    private final JPanel page = new PagePanel(new MigLayout("insets 24, fillx, gap 48 8", "[grow, 50%][grow, 50%]"));
    private final JPanel list = column();

    /** What can be done from here. */
    public interface Doors {
        /** Opens a curriculum's folder. */
        void open(Path folder);

        /** Asks for a folder and opens it. */
        void openFolder();

        /** Asks for a package, unpacks it beside it and opens that. */
        void openPackage();

        /** Asks for a folder and makes a new course there. */
        void create(Template template);
    }

    /** The page; the states of the recent folders are looked up in the background. */
    public WelcomePanel(Doors doors, Recents recents, Tasks tasks) {
        this.doors = doors;
        this.recents = recents;
        this.tasks = tasks;
        page.setName("welcome");
        page.add(left(), "growx, aligny top, wmin 0");
        page.add(right(), "growx, aligny top, wmin 0");
        refresh();
    }

    /** The page. */
    public JComponent component() {
        return page;
    }

    private static JPanel column() {
        JPanel column = new JPanel(new MigLayout(Layouts.COLUMN));
        column.setOpaque(false);
        return column;
    }

    private JComponent left() {
        JPanel left = column();
        left.add(heading("recent", "h2"));
        left.add(list, "growx");
        left.add(button("open.folder", "folder", doors::openFolder), Layouts.GROUP);
        left.add(button("open.package", "import", doors::openPackage));
        return left;
    }

    private JComponent right() {
        JPanel right = column();
        right.add(heading("new", "h2"));
        Template.Kind kind = null;
        for (Template template : Template.all()) {
            if (template.kind() != kind) {
                kind = template.kind();
                right.add(heading("kind." + kind.name(), "h4"), Layouts.GROUP);
            }
            JButton button = new JButton(template.title(), Icons.small("add"));
            button.setName("welcome.new." + template.id());
            button.putClientProperty("JButton.buttonType", "borderless");
            button.addActionListener(event -> doors.create(template));
            right.add(button);
            right.add(WrappedText.hint(template.description()), "growx, gapleft 32");
        }
        return right;
    }

    private JLabel heading(String key, String style) {
        JLabel heading = new JLabel(texts.get(key));
        heading.putClientProperty("FlatLaf.styleClass", style);
        return heading;
    }

    private JButton button(String key, String icon, Runnable run) {
        JButton button = new JButton(texts.get(key), Icons.small(icon));
        button.setName("welcome." + key);
        button.addActionListener(event -> run.run());
        return button;
    }

    /** Shows the recent curricula as they are now. */
    public void refresh() {
        show(Map.of());
        List<Path> folders = recents.all().stream().map(Recents.Recent::folder).toList();
        Consumer<Map<Path, Recents.State>> known = this::show;
        tasks.quietly(signal -> states(folders), known, failure -> show(Map.of()));
    }

    private static Map<Path, Recents.State> states(List<Path> folders) {
        Map<Path, Recents.State> states = new HashMap<>();
        folders.forEach(folder -> states.put(folder, Recents.state(folder)));
        return states;
    }

    private void show(Map<Path, Recents.State> states) {
        list.removeAll();
        List<Recents.Recent> all = recents.all();
        if (all.isEmpty()) {
            list.add(WrappedText.plain(texts.get("recent.none")), "growx");
        }
        all.forEach(recent -> add(recent, states.get(recent.folder())));
        list.revalidate();
        list.repaint();
    }

    private void add(Recents.Recent recent, Recents.@Nullable State state) {
        String title = recent.title().isBlank() ? texts.get("untitled") : recent.title();
        JPanel line = new JPanel(new MigLayout("insets 0, fillx, gap 8 0", "[grow][]"));
        line.setOpaque(false);
        JButton open = new JButton(title, Icons.small("course"));
        open.setName("welcome.recent." + recent.folder().getFileName());
        open.putClientProperty("JButton.buttonType", "borderless");
        open.putClientProperty("mayShrink", true);
        open.setHorizontalAlignment(JButton.LEADING);
        open.setEnabled(state != Recents.State.MISSING);
        open.addActionListener(event -> doors.open(recent.folder()));
        line.add(open, "growx, wmin 0");
        JButton forget = new JButton(Icons.small("close"));
        forget.setName("welcome.forget." + recent.folder().getFileName());
        forget.setToolTipText(texts.get("forget"));
        forget.getAccessibleContext().setAccessibleName(texts.get("forget.named", title));
        forget.putClientProperty("JButton.buttonType", "toolBarButton");
        forget.addActionListener(event -> {
            recents.remove(recent.folder());
            refresh();
        });
        line.add(forget);
        list.add(line, "growx");
        list.add(WrappedText.hint(recent.folder() + "\n" + words(recent, state)), "growx, gapleft 32");
    }

    private String words(Recents.Recent recent, Recents.@Nullable State state) {
        String when = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .format(Instant.ofEpochSecond(recent.opened()).atZone(ZoneId.systemDefault()));
        String opened = texts.get("opened", when);
        return state == null || state == Recents.State.READY
                ? opened
                : opened + " · " + texts.get("state." + state.name());
    }
}
