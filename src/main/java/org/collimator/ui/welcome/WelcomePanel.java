package org.collimator.ui.welcome;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** Recent curricula on the left, new ones on the right. On the event thread. */
public final class WelcomePanel {
    private final Doors doors;
    private final Recents recents;
    private final RecentStates states;
    private final Map<Path, WrappedText> words = new HashMap<>();
    private final Map<Path, JButton> openers = new HashMap<>();
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
        this.states = new RecentStates(tasks, this::found);
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
        left.add(WrappedText.hint(texts.get("drop")), "growx");
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
        list.removeAll();
        words.clear();
        openers.clear();
        List<Recents.Recent> all = recents.all();
        if (all.isEmpty()) {
            list.add(WrappedText.plain(texts.get("recent.none")), "growx");
        }
        all.forEach(this::add);
        list.revalidate();
        list.repaint();
        states.look(all.stream().map(Recents.Recent::folder).toList());
    }

    private void found(Path folder, Recents.State state) {
        WrappedText facts = words.get(folder);
        JButton opener = openers.get(folder);
        if (facts != null && opener != null) {
            recents.all().stream()
                    .filter(each -> each.folder().equals(folder))
                    .findFirst()
                    .ifPresent(recent -> say(facts, folder + "\n" + RecentWords.facts(recent, state)));
            opener.setEnabled(state != Recents.State.MISSING);
        }
    }

    private static void say(WrappedText facts, String text) {
        facts.setText(text);
        facts.getAccessibleContext().setAccessibleName(text);
    }

    private void add(Recents.Recent recent) {
        String title = RecentWords.title(recent);
        JPanel line = new JPanel(new MigLayout("insets 0, fillx, gap 8 0", "[grow][]"));
        line.setOpaque(false);
        JButton open = new JButton(title, Icons.small("course"));
        open.setName("welcome.recent." + recent.folder().getFileName());
        open.putClientProperty("JButton.buttonType", "borderless");
        open.putClientProperty("mayShrink", true);
        open.setHorizontalAlignment(JButton.LEADING);
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
        WrappedText facts = WrappedText.hint(recent.folder() + "\n" + RecentWords.facts(recent, null));
        list.add(facts, "growx, gapleft 32");
        words.put(recent.folder(), facts);
        openers.put(recent.folder(), open);
    }
}
