package org.collimator.ui.outline;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.swing.JPopupMenu;
import org.collimator.ui.elements.ElementActs;
import org.collimator.ui.elements.ElementClipboard;
import org.collimator.ui.elements.ElementsFeature;
import org.collimator.ui.kit.Actions;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;

/** The outline of a window with what is done in it. */
public final class OutlineFeature implements Feature {
    private final OutlinePanel panel;
    private final ElementsFeature elements;
    private final List<UiAction> actions;

    /** @param hasView whether the window has a view of this id */
    public OutlineFeature(EditorContext context, Predicate<String> hasView) {
        ElementActs acts = new ElementActs(context);
        ElementClipboard clipboard = new ElementClipboard(acts);
        panel = new OutlinePanel(context, acts, clipboard, hasView);
        elements = new ElementsFeature(acts, clipboard);
        elements.guardedBy(panel::hasFocus);
        Texts texts = Texts.of(OutlineFeature.class);
        actions = List.of(
                new UiAction(texts, "outline.rename", panel::rename).enabledWhen(panel::canRename),
                new UiAction(texts, "outline.find", panel::focusFilter));
    }

    /** The outline itself. */
    public OutlinePanel panel() {
        return panel;
    }

    /** What is done with elements, wherever they show. */
    public ElementsFeature elements() {
        return elements;
    }

    /** Makes the context menu of the tree once all actions are known. */
    public void complete(Actions all) {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("outline.menu");
        menu.add(all.get("insert.palette"));
        menu.add(all.get("outline.rename"));
        menu.addSeparator();
        for (String key : ElementsFeature.MENU) {
            if (key.equals("-")) {
                menu.addSeparator();
            } else {
                menu.add(all.get(key));
            }
        }
        panel.menu(menu);
    }

    @Override
    public List<UiAction> actions() {
        return actions;
    }

    @Override
    public Map<String, List<String>> menus() {
        return Map.of("menu.edit", List.of("outline.rename", "outline.find"));
    }

    @Override
    public void close() {
        panel.remember();
    }
}
