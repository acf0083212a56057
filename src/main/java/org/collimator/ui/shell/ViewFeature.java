package org.collimator.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collimator.ui.kit.Language;
import org.collimator.ui.kit.Settings;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.Theme;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;

/** How the window looks: columns, theme, accent, size of text, language. */
final class ViewFeature implements Feature {
    private final EditorContext context;
    private final Columns columns;
    private final Texts texts = Texts.of(ViewFeature.class);
    private final List<UiAction> actions = new ArrayList<>();
    private final List<String> menu = new ArrayList<>();

    ViewFeature(EditorContext context, Columns columns) {
        this.context = context;
        this.columns = columns;
        add(new UiAction(texts, "view.outline", columns::toggleOutline).selectedWhen(columns::outlineShown));
        add(new UiAction(texts, "view.side", columns::toggleSide).selectedWhen(columns::sideShown));
        add(new UiAction(texts, "view.strip", columns::toggleStrip).selectedWhen(columns::stripShown));
        menu.add("-");
        themes();
        menu.add("-");
        add(new UiAction(texts, "text.larger", () -> step(1)).enabledWhen(() -> size() < 200));
        add(new UiAction(texts, "text.smaller", () -> step(-1)).enabledWhen(() -> size() > 80));
        add(new UiAction(texts, "text.usual", () -> Theme.size(settings(), 100)).enabledWhen(() -> size() != 100));
        menu.add("-");
        Language.ALL.forEach(this::language);
    }

    private void add(UiAction action) {
        actions.add(action);
        menu.add(action.key());
    }

    private void themes() {
        for (Theme.Mode mode : Theme.Mode.values()) {
            add(new UiAction(texts, "theme." + mode.id(), () -> choose(mode))
                    .selectedWhen(() -> Theme.mode(settings()) == mode));
        }
        add(new UiAction(texts, "theme.next", () -> Theme.swap(settings())));
        menu.add("-");
        Theme.accents()
                .forEach(accent -> add(new UiAction(texts, "accent." + accent, () -> Theme.accent(settings(), accent))
                        .selectedWhen(() -> Theme.accent(settings()).equals(accent))));
    }

    private void choose(Theme.Mode mode) {
        Theme.mode(settings(), mode);
        Theme.follow(settings(), context.tasks());
    }

    private void language(String language) {
        add(new UiAction(texts, "language." + language, () -> speak(language))
                .selectedWhen(() -> Language.chosen(settings()).equals(language)));
    }

    private void speak(String language) {
        Language.choose(settings(), language);
        settings().store();
        context.dialogs().inform(texts.get("language.changed.title"), texts.get("language.changed"));
    }

    private Settings settings() {
        return context.settings();
    }

    private int size() {
        return Theme.size(settings());
    }

    private void step(int way) {
        int at = 0;
        while (at < Theme.SIZES.size() - 1 && Theme.SIZES.get(at) < size()) {
            at++;
        }
        int next = Math.max(0, Math.min(Theme.SIZES.size() - 1, at + way));
        Theme.size(settings(), Theme.SIZES.get(next));
        columns.place();
    }

    @Override
    public List<UiAction> actions() {
        return actions;
    }

    @Override
    public Map<String, List<String>> menus() {
        return Map.of("menu.view", menu);
    }
}
