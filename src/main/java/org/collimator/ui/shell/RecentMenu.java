package org.collimator.ui.shell;

import java.awt.Component;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;
import org.collimator.ui.kit.Tasks;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.welcome.RecentStates;
import org.collimator.ui.welcome.RecentWords;
import org.collimator.ui.welcome.Recents;

/** The courses that were opened last, with how they are, in a menu that is filled when it is opened. On the event thread. */
final class RecentMenu {
    private static final int SHOWN = 20;

    private final Program program;
    private final Recents recents;
    private final RecentStates states;
    private final JFrame frame;
    private final Path own;
    private final Texts texts = Texts.of(RecentMenu.class);
    private final Map<Path, JMenuItem> items = new HashMap<>();

    /** @param own the folder of the window, which is not offered */
    RecentMenu(Program program, Recents recents, Tasks tasks, JFrame frame, Path own) {
        this.program = program;
        this.recents = recents;
        this.states = new RecentStates(tasks, this::found);
        this.frame = frame;
        this.own = own;
    }

    /** The menu within the menu of files. */
    JMenu menu(Supplier<UiAction> clear) {
        String label = texts.get(FilesFeature.RECENT);
        JMenu menu = new JMenu(UiAction.plain(label));
        menu.setName("menu." + FilesFeature.RECENT);
        menu.setMnemonic(label.charAt(label.indexOf('&') + 1));
        menu.addMenuListener(new MenuListener() {
            @Override
            public void menuSelected(MenuEvent event) {
                fill(menu.getPopupMenu());
                menu.getPopupMenu().addSeparator();
                clear.get().refresh();
                menu.add(clear.get()).setName("menu.recent.clear");
            }

            @Override
            public void menuDeselected(MenuEvent event) {}

            @Override
            public void menuCanceled(MenuEvent event) {}
        });
        return menu;
    }

    /** The same list over the middle of the window. */
    void popUp() {
        JPopupMenu popup = new JPopupMenu();
        popup.setName("recent");
        popup.getAccessibleContext().setAccessibleName(UiAction.plain(texts.get(FilesFeature.RECENT)));
        fill(popup);
        Component over = frame.getContentPane();
        popup.show(over, (over.getWidth() - popup.getPreferredSize().width) / 2, over.getHeight() / 8);
    }

    private void fill(JPopupMenu popup) {
        popup.removeAll();
        items.clear();
        List<Recents.Recent> all = recents.all().stream()
                .filter(recent -> !recent.folder().equals(own))
                .limit(SHOWN)
                .toList();
        for (Recents.Recent recent : all) {
            JMenuItem item = popup.add(RecentWords.title(recent));
            item.setName("menu.recent." + recent.folder().getFileName());
            item.setToolTipText(recent.folder().toString());
            item.addActionListener(event -> program.open(recent.folder()));
            items.put(recent.folder(), item);
        }
        if (all.isEmpty()) {
            popup.add(texts.get("recent.none")).setEnabled(false);
        }
        states.look(all.stream().map(Recents.Recent::folder).toList());
    }

    private void found(Path folder, Recents.State state) {
        JMenuItem item = items.get(folder);
        if (item == null) {
            return;
        }
        String words = RecentWords.state(state);
        recents.all().stream()
                .filter(recent -> recent.folder().equals(folder))
                .map(RecentWords::title)
                .findFirst()
                .ifPresent(title -> item.setText(words.isEmpty() ? title : texts.get("recent.state", title, words)));
        item.setEnabled(state != Recents.State.MISSING);
        if (item.getParent() instanceof JPopupMenu popup && popup.isVisible()) {
            popup.pack();
        }
    }
}
