package org.collimator.ui.welcome;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collimator.curriculum.Curriculum;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.LockOwner;
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
     * @param modules how many it had; negative where that is not known
     * @param questions how many it had
     */
    public record Recent(Path folder, String title, long opened, int modules, int questions) {}

    /** How a folder is now. */
    public enum State {
        READY,
        UNSAVED,
        HERE,
        ELSEWHERE,
        MISSING,
        SILENT
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
                        settings.number("recent." + i + ".opened", 0),
                        settings.number("recent." + i + ".modules", -1),
                        settings.number("recent." + i + ".questions", 0)));
            }
        }
        return all;
    }

    /** It was opened, or is otherwise now. */
    public void add(Path folder, Curriculum now) {
        List<Recent> all = all();
        all.removeIf(each -> each.folder().equals(folder));
        int questions = now.modules().stream()
                .mapToInt(module -> module.questions().size())
                .sum();
        all.add(
                0,
                new Recent(
                        folder,
                        now.title(),
                        Instant.now().getEpochSecond(),
                        now.modules().size(),
                        questions));
        write(all);
    }

    /** All are forgotten; the folders stay. */
    public void clear() {
        write(List.of());
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
                settings.put(key + ".modules", all.get(i).modules());
                settings.put(key + ".questions", all.get(i).questions());
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
        Optional<LockOwner> owner = CurriculumFolder.owner(folder);
        if (owner.isPresent()) {
            return owner.get().isThisProcess() ? State.HERE : State.ELSEWHERE;
        }
        return CurriculumFolder.hasJournal(folder) ? State.UNSAVED : State.READY;
    }
}
