package org.collimator.ui.session;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Change;
import org.collimator.document.Edit;
import org.collimator.document.ElementIndex;
import org.collimator.document.ElementRef;
import org.collimator.document.History;
import org.collimator.document.Place;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.Journal;
import org.collimator.storage.Opened;
import org.collimator.storage.ReadOnly;
import org.collimator.storage.StorageException;
import org.collimator.ui.kit.Tasks;
import org.collimator.validation.Finding;
import org.collimator.validation.Validator;
import org.jspecify.annotations.Nullable;

/**
 * An open curriculum: its history is the only gate for change, every change goes to the journal and to the live check. On the
 * event thread.
 */
public final class Workspace {
    private final CurriculumFolder folder;
    private final History<Curriculum> history;
    private final Selection selection = new Selection();
    private final ProblemsModel problems = new ProblemsModel();
    private final Notices notices = new Notices();
    private final LiveCheck check;
    private final RemovedFiles removed;
    private final List<Consumer<Change<Curriculum>>> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> mediaListeners = new CopyOnWriteArrayList<>();
    private final List<Finding> openingProblems;
    private final boolean whole;
    private final @Nullable ReadOnly readOnly;
    private ElementIndex index;
    private @Nullable UnaryOperator<Curriculum> companion;

    /**
     * Takes over what was opened.
     *
     * @param threadCheck throws where the calling thread may not edit
     */
    public Workspace(Opened opened, Tasks tasks, Clock clock, Runnable threadCheck) {
        this.folder = opened.folder();
        this.history = new History<>(opened.curriculum(), threadCheck);
        this.index = ElementIndex.of(opened.curriculum());
        this.openingProblems = opened.problems();
        this.whole = opened.whole();
        this.readOnly = opened.readOnlyReason();
        this.removed = new RemovedFiles(this, tasks);
        this.check = new LiveCheck(
                tasks, problems, Validator.at(clock), new PresentMedia(folder.media(), removed::isRemoved), index);
        history.addListener(this::changed);
    }

    private void changed(Change<Curriculum> change) {
        index = index.next(change.after());
        folder.journal().ifPresent(journal -> journal.record(change.after()));
        check.changed(index);
        removed.settle();
        listeners.forEach(listener -> listener.accept(change));
    }

    /** The curriculum as it is now. */
    public Curriculum current() {
        return history.current();
    }

    /** Finds elements of the curriculum as it is now. */
    public ElementIndex index() {
        return index;
    }

    /** The folder it came from. */
    public CurriculumFolder folder() {
        return folder;
    }

    /** What happened, and how to take it back. */
    public History<Curriculum> history() {
        return history;
    }

    /** What is shown and selected. */
    public Selection selection() {
        return selection;
    }

    /** Messages about the curriculum as a whole. */
    public Notices notices() {
        return notices;
    }

    /** Whether the newest changes could not be written to the journal. */
    public boolean journalFails() {
        return folder.journal().flatMap(Journal::failure).isPresent();
    }

    /** Tells, on the journal's thread, each time it cannot be written, and when it can be again. */
    public void onJournal(Consumer<StorageException> failed, Runnable again) {
        folder.journal().ifPresent(journal -> {
            journal.onFailure(failed);
            journal.onSuccess(again);
        });
    }

    /** Tries again to write what the journal lacks. */
    public void retryJournal() {
        folder.journal().ifPresent(Journal::retry);
    }

    /** The files of the media folder that were removed, and come back with undo. */
    public RemovedFiles removedFiles() {
        return removed;
    }

    /** The findings. */
    public ProblemsModel problems() {
        return problems;
    }

    /** The check that finds them. */
    public LiveCheck check() {
        return check;
    }

    /** What could not be read when the folder was opened. */
    public List<Finding> openingProblems() {
        return openingProblems;
    }

    /** Whether every file could be read when the folder was opened. */
    public boolean isWhole() {
        return whole;
    }

    /** Why it can only be read; empty where it can be saved. */
    public Optional<ReadOnly> readOnly() {
        return Optional.ofNullable(readOnly);
    }

    /** Whether edits are refused: what cannot be saved must not be typed. */
    public boolean isReadOnly() {
        return readOnly != null;
    }

    /** Changes the curriculum in one step that can be undone; in a read-only curriculum nothing changes. */
    public void edit(Edit<Curriculum> edit) {
        if (isReadOnly()) {
            return;
        }
        UnaryOperator<Curriculum> also = companion;
        companion = null;
        history.apply(
                also == null
                        ? edit
                        : Edit.of(
                                edit.label(),
                                edit.place(),
                                before -> edit.change().apply(also.apply(before))));
    }

    /** Changes the curriculum in one step that does something beside it. */
    void edit(Edit<Curriculum> edit, History.Effect effect) {
        if (!isReadOnly()) {
            history.endMerge();
            history.apply(edit, effect);
        }
    }

    /**
     * Lets the first edit of an act carry another change along, so that both are one step: a picture that is dropped into a text
     * gets its record and its place in the text at once. Where the act edits nothing, nothing changes.
     */
    public void together(UnaryOperator<Curriculum> also, Runnable act) {
        companion = also;
        try {
            act.run();
        } finally {
            companion = null;
        }
    }

    /** Changes the curriculum in one step, at an element. */
    public void edit(String label, ElementRef at, UnaryOperator<Curriculum> change) {
        edit(Edit.of(label, index.place(at).orElse(Place.FOLDER), change));
    }

    /** Files of the media folder came or went. */
    public void mediaChanged() {
        check.mediaChanged();
        mediaListeners.forEach(Runnable::run);
    }

    /** Tells when files of the media folder came or went. */
    public void addMediaListener(Runnable listener) {
        mediaListeners.add(listener);
    }

    /** Tells of every change after the index has followed it. */
    public void addListener(Consumer<Change<Curriculum>> listener) {
        listeners.add(listener);
    }

    /** Tells it no more. */
    public void removeListener(Consumer<Change<Curriculum>> listener) {
        listeners.remove(listener);
    }

    /** Waits until the journal has everything; for a program that is about to end. */
    public void flushJournal() {
        folder.journal().ifPresent(Journal::flush);
    }
}
