package org.collimator.ui.welcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.collimator.ui.kit.Settings;

/** What was open when the program ended, for the next start to open again, if the user wants that. On the event thread. */
public final class LastOpen {
    private static final String WANTED = "reopen";
    private static final String COUNT = "last.count";

    private final Settings settings;

    /** Kept in the settings. */
    public LastOpen(Settings settings) {
        this.settings = settings;
    }

    /** Whether the next start opens it again. */
    public boolean isWanted() {
        return settings.flag(WANTED, true);
    }

    /** Chooses whether the next start opens it again. */
    public void want(boolean wanted) {
        settings.put(WANTED, wanted);
        settings.store();
    }

    /** These are open now; kept at once, so that it is known even if the program does not end in good order. */
    public void keep(List<Path> folders) {
        settings.put(COUNT, folders.size());
        for (int i = 0; i < folders.size(); i++) {
            settings.put("last." + i, folders.get(i));
        }
        settings.store();
    }

    /** What is to be opened again; nothing where the user does not want that. */
    public List<Path> all() {
        List<Path> all = new ArrayList<>();
        for (int i = 0; isWanted() && i < settings.number(COUNT, 0); i++) {
            String path = settings.get("last." + i, "");
            if (!path.isBlank()) {
                all.add(Path.of(path));
            }
        }
        return all;
    }

    /** Whether nothing was ever opened. */
    public boolean isFirstStart() {
        return settings.number(COUNT, -1) < 0 && new Recents(settings).all().isEmpty();
    }
}
