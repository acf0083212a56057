package org.collimator.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.document.Edit;
import org.collimator.document.History;
import org.collimator.document.Place;
import org.collimator.storage.FolderMedia;
import org.collimator.storage.StorageException;
import org.collimator.ui.kit.Tasks;

/**
 * Takes files out of the media folder in steps that can be undone. A file that the saved curriculum has a record of stays where it is
 * until a save that has none: if the program dies before, nothing is missing. Its bytes are never deleted, only put
 * aside, and undo brings them back. On the event thread but for {@link #isRemoved}.
 */
public final class RemovedFiles {
    private final Workspace workspace;
    private final Tasks tasks;
    private final Set<String> removed = ConcurrentHashMap.newKeySet();
    private final Map<String, Path> aside = new HashMap<>();
    private Consumer<Exception> onFailure = failure -> {};
    private Set<String> known = Set.of();
    private boolean busy;

    RemovedFiles(Workspace workspace, Tasks tasks) {
        this.workspace = workspace;
        this.tasks = tasks;
    }

    /** What came of moving files. */
    private record Moved(Map<String, Path> aside, List<String> back, List<StorageException> failures) {}

    /** Whether the user has removed a file, wherever its bytes lie now. For any thread. */
    public boolean isRemoved(String path) {
        return removed.contains(path);
    }

    /** Tells why a file could not be moved. */
    public void onFailure(Consumer<Exception> listener) {
        onFailure = listener;
    }

    /**
     * Removes files, and changes the curriculum, in one step.
     *
     * @param paths below the media folder; those that the changed curriculum still has records of stay
     */
    public void remove(String label, Set<String> paths, UnaryOperator<Curriculum> change) {
        Set<String> kept = recorded(change.apply(workspace.current()));
        List<String> gone = paths.stream().filter(path -> !kept.contains(path)).toList();
        workspace.edit(Edit.of(label, Place.FOLDER, change), new History.Effect() {
            @Override
            public void done() {
                removed.addAll(gone);
            }

            @Override
            public void undone() {
                gone.forEach(removed::remove);
            }
        });
    }

    /** Moves what can be moved now, off the event thread; to be called after each change and each save. */
    public void settle() {
        if (busy || (removed.isEmpty() && aside.isEmpty() && known.isEmpty())) {
            return;
        }
        Set<String> needed = recorded(workspace.current());
        removed.removeAll(needed);
        if (!known.equals(removed)) {
            known = Set.copyOf(removed);
            workspace.mediaChanged();
        }
        needed.addAll(recorded(workspace.history().saved()));
        List<String> out = removed.stream()
                .filter(path -> !aside.containsKey(path) && !needed.contains(path))
                .toList();
        Map<String, Path> back = new HashMap<>(aside);
        back.keySet().removeAll(removed);
        if (out.isEmpty() && back.isEmpty()) {
            return;
        }
        busy = true;
        FolderMedia folder = workspace.folder().media();
        tasks.quietly(signal -> move(folder, out, back), this::moved, failure -> {
            busy = false;
            onFailure.accept(failure);
        });
    }

    private static Set<String> recorded(Curriculum curriculum) {
        Set<String> paths = new HashSet<>();
        curriculum.media().stream().map(Media::path).forEach(paths::add);
        return paths;
    }

    private static Moved move(FolderMedia folder, List<String> out, Map<String, Path> back) {
        Moved moved = new Moved(new HashMap<>(), new ArrayList<>(), new ArrayList<>());
        for (String path : out) {
            try {
                if (folder.exists(path)) {
                    moved.aside().put(path, folder.putAside(path));
                }
            } catch (StorageException refused) {
                moved.failures().add(refused);
            }
        }
        back.forEach((path, from) -> {
            try {
                folder.bringBack(from, path);
                moved.back().add(path);
            } catch (StorageException refused) {
                moved.failures().add(refused);
            }
        });
        return moved;
    }

    private void moved(Moved moved) {
        busy = false;
        aside.putAll(moved.aside());
        moved.back().forEach(aside::remove);
        workspace.mediaChanged();
        moved.failures().stream().findFirst().ifPresent(onFailure);
        boolean changed = Stream.concat(moved.aside().keySet().stream(), moved.back().stream())
                .findAny()
                .isPresent();
        if (changed) {
            settle();
        }
    }
}
