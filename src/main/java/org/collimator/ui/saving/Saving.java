package org.collimator.ui.saving;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collimator.curriculum.Curriculum;
import org.collimator.exchange.FailureText;
import org.collimator.storage.ChangedOnDiskException;
import org.collimator.storage.StorageException;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Workspace;
import org.jspecify.annotations.Nullable;

/** Saves the open curriculum off the event thread; what is typed meanwhile stays unsaved and is not lost. On the event thread. */
public final class Saving {
    private final EditorContext context;
    private final Texts texts = Texts.of(Saving.class);
    private final Runnable changed;
    private boolean busy;
    private @Nullable LocalTime savedAt;

    /** @param changed is told when what is saved has changed */
    public Saving(EditorContext context, Runnable changed) {
        this.context = context;
        this.changed = changed;
    }

    private interface Write {
        void run(Curriculum before, Curriculum state) throws StorageException;
    }

    /** Whether there is something to save, and it can be saved. */
    public boolean canSave() {
        Workspace workspace = context.workspace();
        return !busy && !workspace.isReadOnly() && workspace.history().isDirty();
    }

    /** What the status line says of saving. */
    public String status() {
        Workspace workspace = context.workspace();
        if (workspace.isReadOnly()) {
            return texts.get("status.readonly");
        }
        if (busy) {
            return texts.get("status.saving");
        }
        if (workspace.history().isDirty()) {
            return texts.get(workspace.journalFails() ? "status.unsaved.alone" : "status.unsaved");
        }
        LocalTime at = savedAt;
        return at == null
                ? texts.get("status.saved")
                : texts.get(
                        "status.saved.at",
                        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(at));
    }

    /** Saves, then goes on; where another program changed the files, the user is asked first. */
    public void save(Runnable then) {
        write(context.workspace().folder()::save, then);
    }

    private void saveOver(Runnable then) {
        write(context.workspace().folder()::saveOver, then);
    }

    private void write(Write write, Runnable then) {
        Workspace workspace = context.workspace();
        if (busy) {
            return;
        }
        workspace.history().endMerge();
        Curriculum before = workspace.history().saved();
        Curriculum state = workspace.current();
        busy = true;
        changed.run();
        context.tasks()
                .quietly(
                        signal -> {
                            write.run(before, state);
                            return state;
                        },
                        saved -> {
                            busy = false;
                            savedAt = LocalTime.now(ZoneId.systemDefault());
                            workspace.history().markSaved(saved);
                            workspace.removedFiles().settle();
                            workspace.notices().remove(OtherPrograms.NOTICE);
                            changed.run();
                            then.run();
                        },
                        failure -> failed(failure, then));
    }

    private void failed(Exception failure, Runnable then) {
        busy = false;
        changed.run();
        if (failure instanceof ChangedOnDiskException conflict) {
            ask(conflict, then);
        } else {
            context.dialogs().failed(texts.get("save.failed"), FailureText.sentence(failure, Locale.getDefault()));
        }
    }

    private void ask(ChangedOnDiskException conflict, Runnable then) {
        Optional<Integer> answer = context.dialogs()
                .ask(
                        texts.get("conflict.title"),
                        texts.get("conflict", String.join(", ", conflict.files())),
                        List.of(texts.get("conflict.mine"), texts.get("conflict.theirs"), texts.get("conflict.wait")));
        if (answer.filter(index -> index == 0).isPresent()) {
            saveOver(then);
        } else if (answer.filter(index -> index == 1).isPresent()) {
            new OtherPrograms(context, changed).reload();
        }
    }

    /** Asks what to do with unsaved changes, then goes on, or does not. */
    public void beforeClosing(Runnable then) {
        Workspace workspace = context.workspace();
        if (!workspace.history().isDirty() || workspace.isReadOnly()) {
            then.run();
            return;
        }
        boolean alone = workspace.journalFails();
        Optional<Integer> answer = context.dialogs()
                .ask(
                        texts.get("close.title"),
                        texts.get(alone ? "close.message.alone" : "close.message"),
                        List.of(
                                texts.get("close.save"),
                                texts.get(alone ? "close.lose" : "close.keep"),
                                texts.get("close.cancel")));
        switch (answer.orElse(2)) {
            case 0 -> save(then);
            case 1 -> then.run();
            default -> {
                // the user stays
            }
        }
    }
}
