package org.collimator.ui.shell;

import java.util.List;
import java.util.Map;
import org.collimator.ui.kit.Dialogs;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;
import org.collimator.ui.welcome.LastOpen;
import org.collimator.ui.welcome.Recents;
import org.collimator.ui.welcome.Template;

/** New courses and other ones, from within a window; what the welcome page offers, too. */
final class FilesFeature implements Feature {
    /** Stands in the menu for the list of recent courses. */
    static final String RECENT = "open.recent";

    private final Program program;
    private final Dialogs dialogs;
    private final Texts texts = Texts.of(FilesFeature.class);
    private final List<UiAction> actions;

    FilesFeature(EditorContext context, Program program, RecentMenu recent) {
        this.program = program;
        this.dialogs = context.dialogs();
        Recents recents = new Recents(context.settings());
        LastOpen last = new LastOpen(context.settings());
        actions = List.of(
                new UiAction(texts, "new", this::create),
                new UiAction(texts, "open", program::openFolder),
                new UiAction(texts, RECENT, recent::popUp)
                        .enabledWhen(() -> !recents.all().isEmpty()),
                new UiAction(texts, "open.package", program::openPackage),
                new UiAction(texts, "welcome", program::welcome),
                new UiAction(texts, "recent.clear", recents::clear)
                        .enabledWhen(() -> !recents.all().isEmpty()),
                new UiAction(texts, "reopen", () -> last.want(!last.isWanted())).selectedWhen(last::isWanted));
    }

    private void create() {
        List<Template> templates = Template.all();
        List<String> titles = templates.stream().map(FilesFeature::inALine).toList();
        dialogs.pick(texts.get("new.title"), texts.get("new.label"), titles)
                .ifPresent(index -> program.create(templates.get(index)));
    }

    private static String inALine(Template template) {
        return template.title() + " \u2013 " + template.description();
    }

    @Override
    public List<UiAction> actions() {
        return actions;
    }

    @Override
    public Map<String, List<String>> menus() {
        return Map.of(
                "menu.file", List.of("new", "open", RECENT, "open.package", "welcome"), "menu.view", List.of("reopen"));
    }
}
