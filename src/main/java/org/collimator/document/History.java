package org.collimator.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Holds the current document and is the only gate to change it. Undo keeps references to earlier trees, so there is no
 * inverse code that could be wrong.
 *
 * <p>Belongs to one thread; the check given at construction refuses others.
 *
 * @param <S> the document, an immutable value
 */
public final class History<S> {
    /** Steps that are kept; older ones can no longer be undone. */
    public static final int STEPS = 500;

    private final Runnable threadCheck;
    private final List<Consumer<Change<S>>> listeners = new CopyOnWriteArrayList<>();
    private final Deque<Step<S>> done = new ArrayDeque<>();
    private final Deque<Step<S>> undone = new ArrayDeque<>();
    private S current;
    private S saved;
    private boolean mayMerge;

    private record Step<S>(String label, @Nullable String mergeKey, Place place, S before, S after, Effect effect) {}

    /** What a step does beside the document, such as marking a file as removed. It must not fail, nor change the document. */
    public interface Effect {
        /** Nothing. */
        Effect NONE = new Effect() {
            @Override
            public void done() {}

            @Override
            public void undone() {}
        };

        /** The step is done, for the first time or again. */
        void done();

        /** The step is taken back. */
        void undone();
    }

    /**
     * A document that counts as saved.
     *
     * @param threadCheck throws where the calling thread may not change it
     */
    public History(S document, Runnable threadCheck) {
        this.current = Objects.requireNonNull(document, "document");
        this.saved = document;
        this.threadCheck = Objects.requireNonNull(threadCheck, "threadCheck");
    }

    /** The document as it is now. */
    public S current() {
        return current;
    }

    /** Whether there is something to save. */
    public boolean isDirty() {
        return current != saved;
    }

    /** The document that was last saved. */
    public S saved() {
        return saved;
    }

    /** Applies an edit; one that changes nothing leaves no step. */
    public void apply(Edit<S> edit) {
        apply(edit, Effect.NONE);
    }

    /** Applies an edit that does something beside the document; it is a step even where the document stays as it is. */
    public void apply(Edit<S> edit, Effect effect) {
        threadCheck.run();
        S before = current;
        S after = Objects.requireNonNull(edit.change().apply(before), "an edit's result");
        boolean same = after == before || after.equals(before);
        if (same && effect == Effect.NONE) {
            return;
        }
        push(edit, before, same ? before : after, effect);
    }

    private void push(Edit<S> edit, S before, S after, Effect effect) {
        undone.clear();
        Step<S> last = done.peek();
        boolean merge = mayMerge
                && last != null
                && edit.mergeKey() != null
                && effect == Effect.NONE
                && last.effect() == Effect.NONE
                && edit.mergeKey().equals(last.mergeKey());
        if (merge) {
            done.pop();
        }
        S start = merge ? last.before() : before;
        done.push(new Step<>(edit.label(), edit.mergeKey(), edit.place(), start, after, effect));
        if (done.size() > STEPS) {
            done.removeLast();
        }
        mayMerge = true;
        effect.done();
        moveTo(after, edit.place());
    }

    /** Ends merging: the field lost focus, the selection changed. */
    public void endMerge() {
        mayMerge = false;
    }

    /** What undo would take back, if anything. */
    public Optional<String> undoLabel() {
        return Optional.ofNullable(done.peek()).map(Step::label);
    }

    /** What redo would do again, if anything. */
    public Optional<String> redoLabel() {
        return Optional.ofNullable(undone.peek()).map(Step::label);
    }

    /** The labels of the steps that can be undone, the newest first. */
    public List<String> undoLabels() {
        return done.stream().map(Step::label).toList();
    }

    /** The labels of the steps that can be done again, the next one first. */
    public List<String> redoLabels() {
        return undone.stream().map(Step::label).toList();
    }

    /** Takes back the newest step, if there is one. */
    public void undo() {
        threadCheck.run();
        if (!done.isEmpty()) {
            Step<S> step = done.pop();
            undone.push(step);
            mayMerge = false;
            step.effect().undone();
            moveTo(step.before(), step.place());
        }
    }

    /** Does the newest undone step again, if there is one. */
    public void redo() {
        threadCheck.run();
        if (!undone.isEmpty()) {
            Step<S> step = undone.pop();
            done.push(step);
            mayMerge = false;
            step.effect().done();
            moveTo(step.after(), step.place());
        }
    }

    /** The document of that moment is on disk; it may no longer be the current one. */
    public void markSaved(S document) {
        threadCheck.run();
        saved = document;
        mayMerge = false;
    }

    /** Tells the listener of every change, on the thread of the change. */
    public void addListener(Consumer<Change<S>> listener) {
        listeners.add(listener);
    }

    /** Tells it no more. */
    public void removeListener(Consumer<Change<S>> listener) {
        listeners.remove(listener);
    }

    private void moveTo(S next, Place place) {
        S before = current;
        current = next;
        Change<S> change = new Change<>(before, next, place);
        new ArrayList<>(listeners).forEach(listener -> listener.accept(change));
    }
}
