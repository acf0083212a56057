package org.collimator.ui.shell;

import java.util.List;
import java.util.Optional;
import org.collimator.curriculum.Curriculum;
import org.collimator.storage.StorageException;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Workspace;

/** Saves the open curriculum off the event thread; what is typed meanwhile stays unsaved and is not lost. On the event thread. */
final class Saving {
    private final EditorContext context;
    private final Texts texts = Texts.of(Saving.class);
    private final Runnable changed;
    private boolean busy;

    /** @param changed is told when what is saved has changed */
    Saving(EditorContext context, Runnable changed) {
        this.context = context;
        this.changed = changed;
    }

    boolean canSave() {
        Workspace workspace = context.workspace();
        return !busy && !workspace.isReadOnly() && workspace.history().isDirty();
    }

    /** Saves, then goes on. */
    void save(Runnable then) {
        Workspace workspace = context.workspace();
        workspace.history().endMerge();
        Curriculum before = workspace.history().saved();
        Curriculum state = workspace.current();
        busy = true;
        changed.run();
        context.tasks()
                .quietly(
                        signal -> {
                            workspace.folder().save(before, state);
                            return state;
                        },
                        saved -> {
                            busy = false;
                            workspace.history().markSaved(saved);
                            changed.run();
                            then.run();
                        },
                        this::failed);
    }

    private void failed(Exception failure) {
        busy = false;
        changed.run();
        String message = failure instanceof StorageException known ? known.getMessage() : String.valueOf(failure);
        context.dialogs().failed(texts.get("save.failed"), message);
    }

    /** Asks what to do with unsaved changes, then goes on, or does not. */
    void beforeClosing(Runnable then) {
        Workspace workspace = context.workspace();
        if (!workspace.history().isDirty() || workspace.isReadOnly()) {
            then.run();
            return;
        }
        Optional<Integer> answer = context.dialogs()
                .ask(
                        texts.get("close.title"),
                        texts.get("close.message"),
                        List.of(texts.get("close.save"), texts.get("close.keep"), texts.get("close.cancel")));
        switch (answer.orElse(2)) {
            case 0 -> save(then);
            case 1 -> then.run();
            default -> {
                // the user stays
            }
        }
    }
}
