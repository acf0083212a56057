package org.collimator.ui.shell;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import org.collimator.ui.kit.Actions;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.kit.WrapLayout;
import org.collimator.ui.session.Feature;

/** The menus, from keys of actions; a dash is a separator. */
final class MenuBar {
    private static final String DASH = "-";
    private static final List<String> ORDER =
            List.of("menu.file", "menu.edit", "menu.insert", "menu.view", "menu.check", "menu.publish", "menu.help");

    private MenuBar() {}

    /** @param inner menus that stand in the place of the actions of their keys */
    static JMenuBar of(Actions actions, List<Feature> features, Map<String, JMenu> inner) {
        Texts texts = Texts.of(MenuBar.class);
        JMenuBar bar = wrapping();
        Map<String, List<String>> menus = menus(features);
        for (String key : ORDER) {
            List<String> items = menus.getOrDefault(key, List.of());
            if (!items.isEmpty()) {
                bar.add(menu(texts, key, items, actions, inner));
            }
        }
        return bar;
    }

    /** Where the window is narrow and text large, the last menus stand in a second row rather than beyond the edge. */
    private static JMenuBar wrapping() {
        JMenuBar bar = new JMenuBar();
        bar.setName("menus");
        bar.setLayout(new WrapLayout(0, 0));
        bar.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                if (bar.getPreferredSize().height != bar.getHeight()) {
                    bar.revalidate();
                }
            }
        });
        return bar;
    }

    private static Map<String, List<String>> menus(List<Feature> features) {
        Map<String, List<String>> menus = new LinkedHashMap<>();
        for (Feature feature : features) {
            feature.menus().forEach((menu, items) -> {
                List<String> all = menus.computeIfAbsent(menu, key -> new ArrayList<>());
                if (!all.isEmpty()) {
                    all.add(DASH);
                }
                all.addAll(items);
            });
        }
        return menus;
    }

    private static JMenu menu(Texts texts, String key, List<String> items, Actions actions, Map<String, JMenu> inner) {
        String label = texts.get(key);
        JMenu menu = new JMenu(UiAction.plain(label));
        menu.setName(key);
        int mark = label.indexOf('&');
        if (mark >= 0) {
            menu.setMnemonic(label.charAt(mark + 1));
        }
        Set<Integer> taken = new HashSet<>();
        for (String item : items) {
            if (item.equals(DASH)) {
                menu.addSeparator();
            } else if (inner.containsKey(item)) {
                letter(menu.add(inner.get(item)), taken);
            } else {
                letter(add(menu, actions.get(item)), taken);
            }
        }
        return menu;
    }

    private static JMenuItem add(JMenu menu, UiAction action) {
        JMenuItem item = action.isSwitch() ? menu.add(new JCheckBoxMenuItem(action)) : menu.add(action);
        item.setName("menu." + action.key());
        return item;
    }

    /** Features know nothing of each other: where two want the same letter in a menu, the later one gets another of its own. */
    private static void letter(JMenuItem item, Set<Integer> taken) {
        if (item.getMnemonic() == 0 || taken.add(item.getMnemonic())) {
            return;
        }
        String label = item.getText();
        for (int i = 0; i < label.length(); i++) {
            int letter = Character.toUpperCase(label.charAt(i));
            if (letter >= 'A' && letter <= 'Z' && taken.add(letter)) {
                item.setMnemonic(letter);
                item.setDisplayedMnemonicIndex(i);
                return;
            }
        }
        item.setMnemonic(0);
    }
}
