package org.collimator.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.collimator.storage.CurriculumFolder;
import org.collimator.ui.kit.Settings;

/** The curricula that were opened last, newest first. On the event thread but for {@link #state}. */
public final class Recents {
    private static final int MOST = 12;

    private final Settings settings;

    /** Kept in the settings. */
    public Recents(Settings settings) {
        this.settings = settings;
    }

    /**
     * A curriculum that was opened.
     *
     * @param folder where it lay
     * @param title as it was last seen
     * @param opened when, seconds since 1970
     */
    public record Recent(Path folder, String title, long opened) {}

    /** How a folder is now. */
    public enum State {
        READY,
        UNSAVED,
        MISSING
    }

    /** All that are remembered. */
    public List<Recent> all() {
        List<Recent> all = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            String path = settings.get("recent." + i + ".path", "");
            if (!path.isBlank()) {
                all.add(new Recent(
                        Path.of(path),
                        settings.get("recent." + i + ".title", ""),
                        settings.number("recent." + i + ".opened", 0)));
            }
        }
        return all;
    }

    /** It was opened, or has another title now. */
    public void add(Path folder, String title) {
        List<Recent> all = all();
        all.removeIf(each -> each.folder().equals(folder));
        all.add(0, new Recent(folder, title, Instant.now().getEpochSecond()));
        write(all);
    }

    /** It is forgotten; the folder stays. */
    public void remove(Path folder) {
        List<Recent> all = all();
        all.removeIf(each -> each.folder().equals(folder));
        write(all);
    }

    private void write(List<Recent> all) {
        for (int i = 0; i < MOST; i++) {
            String key = "recent." + i;
            if (i < all.size()) {
                settings.put(key + ".path", all.get(i).folder());
                settings.put(key + ".title", all.get(i).title());
                settings.put(key + ".opened", all.get(i).opened());
            } else {
                settings.remove(key + ".path");
            }
        }
        settings.store();
    }

    /** How it is now; looks at the disk, for any thread but the event thread. */
    public static State state(Path folder) {
        if (!CurriculumFolder.isCurriculum(folder)) {
            return State.MISSING;
        }
        return Files.isRegularFile(folder.resolve(".collimator").resolve("journal")) ? State.UNSAVED : State.READY;
    }
}
