package org.collimator.ui.saving;

import java.util.List;
import java.util.Locale;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Differences;
import org.collimator.document.Edit;
import org.collimator.document.Place;
import org.collimator.exchange.FailureText;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.collimator.ui.kit.Tasks;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Notices;
import org.collimator.ui.session.Workspace;
import org.collimator.validation.Severity;

/**
 * Watches for other programs that change the folder, as git does, and lets the user take what is there, keep what is on the screen, or
 * compare. Taking what is there is a step like any other: it can be undone. On the event thread.
 */
public final class OtherPrograms {
    static final String NOTICE = "changed-on-disk";

    private static final int EVERY_MILLIS = 4000;

    private final EditorContext context;
    private final Runnable changed;
    private final Texts texts = Texts.of(OtherPrograms.class);
    private final Tasks.Delayed next;
    private boolean looking;
    private boolean closed;
    private List<String> accepted = List.of();

    /** @param changed is told when what is saved has changed */
    public OtherPrograms(EditorContext context, Runnable changed) {
        this.context = context;
        this.changed = changed;
        this.next = context.tasks().delayed(EVERY_MILLIS, this::look);
    }

    /** Begins to watch. */
    public void watch() {
        next.restart();
    }

    /** Watches no more. */
    public void close() {
        closed = true;
        next.stop();
    }

    /** Looks now. */
    public void look() {
        if (looking || closed || context.workspace().isReadOnly()) {
            return;
        }
        looking = true;
        CurriculumFolder folder = context.workspace().folder();
        context.tasks().quietly(signal -> folder.changedOnDisk(), this::found, this::failed);
    }

    private void found(List<String> files) {
        looking = false;
        Notices notices = context.workspace().notices();
        if (files.isEmpty()) {
            notices.remove(NOTICE);
            accepted = List.of();
        } else if (!files.equals(accepted) && !notices.isShown(NOTICE)) {
            notices.show(new Notices.Notice(
                    NOTICE,
                    Severity.WARNING,
                    texts.get("changed", String.join(", ", files)),
                    List.of(
                            new Notices.Answer(texts.get("changed.reload"), this::reload),
                            new Notices.Answer(texts.get("changed.keep"), () -> keep(files)),
                            new Notices.Answer(texts.get("changed.compare"), this::compare))));
        }
        again();
    }

    private void failed(Exception failure) {
        looking = false;
        again();
    }

    private void again() {
        if (!closed) {
            next.restart();
        }
    }

    /** Mine stays; the next save asks once more before it overwrites. */
    private void keep(List<String> files) {
        accepted = files;
        context.workspace().notices().remove(NOTICE);
    }

    /** Takes what is on disk; what was on the screen comes back with undo. */
    public void reload() {
        Workspace workspace = context.workspace();
        workspace.history().endMerge();
        context.tasks()
                .quietly(
                        signal -> workspace.folder().reload(),
                        disk -> {
                            if (disk.readOnly().isPresent()) {
                                context.dialogs()
                                        .failed(
                                                texts.get("changed.failed"),
                                                disk.readOnly().get().message());
                                return;
                            }
                            workspace.edit(
                                    Edit.of(texts.get("changed.step"), Place.FOLDER, before -> disk.curriculum()));
                            workspace.history().markSaved(workspace.current());
                            workspace.mediaChanged();
                            workspace.notices().remove(NOTICE);
                            changed.run();
                        },
                        this::tell);
    }

    private void compare() {
        Workspace workspace = context.workspace();
        Curriculum read = workspace.history().saved();
        Curriculum mine = workspace.current();
        context.tasks()
                .quietly(
                        signal -> CurriculumFolder.open(workspace.folder().root(), OpenOptions.READ)
                                .curriculum(),
                        disk -> context.dialogs()
                                .inform(texts.get("changed.compare.title"), compared(read, disk, mine)),
                        this::tell);
    }

    /** What the other program did and what was done here are told apart: neither looks as if the other side had taken it away. */
    @SuppressWarnings("ReferenceEquality") // identity tells whether anything was changed here
    private String compared(Curriculum read, Curriculum disk, Curriculum mine) {
        String theirs =
                texts.get("changed.compare.disk", DifferenceText.of(Differences.between(read, disk), read, disk));
        return mine == read
                ? theirs
                : theirs + "\n\n"
                        + texts.get(
                                "changed.compare.mine", DifferenceText.of(Differences.between(read, mine), read, mine));
    }

    private void tell(Exception failure) {
        context.dialogs().failed(texts.get("changed.failed"), FailureText.sentence(failure, Locale.getDefault()));
    }
}
