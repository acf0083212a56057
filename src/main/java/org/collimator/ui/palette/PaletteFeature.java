package org.collimator.ui.palette;

import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.ElementRef;
import org.collimator.ui.kit.Actions;
import org.collimator.ui.kit.PickPanel;
import org.collimator.ui.kit.Tasks;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;
import org.jspecify.annotations.Nullable;

/** Runs any action and shows any element by a few letters of its name. The search goes on off the event thread. */
public final class PaletteFeature implements Feature {
    private static final String LATELY = "palette.lately";
    private static final int REMEMBERED = 20;
    private static final Pattern BETWEEN = Pattern.compile("\n");

    private final EditorContext context;
    private final Actions all;
    private final Texts texts = Texts.of(PaletteFeature.class);
    private final Catalogue catalogue = new Catalogue();
    private final UiAction open;
    private @Nullable PickPanel<Entry> panel;
    private Tasks.@Nullable Running search;

    /** @param all the actions of the window, complete once it is built */
    public PaletteFeature(EditorContext context, Actions all) {
        this.context = context;
        this.all = all;
        open = new UiAction(texts, "palette", this::open);
    }

    private void open() {
        panel = new PickPanel<>(
                "palette",
                texts.get("palette.title"),
                texts.get("palette.placeholder"),
                texts.get("palette.nothing"),
                new EntryCell(),
                this::show,
                this::take);
        show("");
        panel.open();
    }

    /** Shows what fits; what was searched for before is no longer wanted. */
    private void show(String typed) {
        if (search != null) {
            search.cancel();
        }
        List<Entry> actions = actionEntries();
        List<String> lately = lately();
        Curriculum curriculum = context.workspace().current();
        search = context.tasks()
                .quietly(
                        signal -> {
                            List<Entry> entries = new ArrayList<>(actions);
                            entries.addAll(catalogue.of(curriculum));
                            return Ranking.of(entries, lately, typed);
                        },
                        this::found,
                        failure -> {
                            throw new IllegalStateException("the search failed", failure);
                        });
    }

    private void found(List<Entry> entries) {
        if (panel != null) {
            panel.show(entries);
        }
    }

    private List<Entry> actionEntries() {
        List<Entry> entries = new ArrayList<>();
        for (UiAction action : all.all()) {
            action.refresh();
            if (action.isEnabled() && action != open) {
                entries.add(Entry.of(Entry.ACTION + action.key(), icon(action), action.label(), action.keysText()));
            }
        }
        return entries;
    }

    /** A tick is for a switch that is on; what has no icon of its own has the mark of something that goes on from here. */
    private static String icon(UiAction action) {
        if (action.isOn()) {
            return "right";
        }
        return action.icon().isBlank() ? "forward" : action.icon();
    }

    /** Runs an action, or shows an element. */
    void take(Entry entry) {
        remember(entry.key());
        if (entry.isAction()) {
            all.get(entry.key().substring(Entry.ACTION.length()))
                    .actionPerformed(new ActionEvent(this, ActionEvent.ACTION_PERFORMED, entry.key()));
            return;
        }
        ElementRef ref = Catalogue.ref(entry.key());
        context.workspace().selection().reveal(ref, "");
    }

    private List<String> lately() {
        String keys = context.settings().get(LATELY, "");
        return keys.isBlank() ? List.of() : List.of(BETWEEN.split(keys, 0));
    }

    private void remember(String key) {
        Set<String> keys = new LinkedHashSet<>(List.of(key));
        keys.addAll(lately());
        context.settings()
                .put(LATELY, String.join("\n", keys.stream().limit(REMEMBERED).toList()));
    }

    @Override
    public List<UiAction> actions() {
        return List.of(open);
    }

    @Override
    public Map<String, List<String>> menus() {
        return Map.of("menu.edit", List.of("palette"));
    }
}
