package org.collimator.ui.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.collimator.document.ElementRef;

/**
 * What is shown, what is selected besides, and where the user was before. Not a part of the document. On the event thread.
 */
public final class Selection {
    private static final int REMEMBERED = 100;

    private final List<Consumer<Selection>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> focusListeners = new CopyOnWriteArrayList<>();
    private final Deque<Target> back = new ArrayDeque<>();
    private final Deque<Target> forward = new ArrayDeque<>();
    private Target target = Target.COURSE;
    private List<ElementRef> elements = List.of(ElementRef.COURSE);

    /** What the centre shows. */
    public Target target() {
        return target;
    }

    /** The element that the centre shows; empty where it shows a view. */
    public Optional<ElementRef> element() {
        return target instanceof Target.Element shown ? Optional.of(shown.ref()) : Optional.empty();
    }

    /** What cut, copy, move and delete act upon, in the order of the outline. */
    public List<ElementRef> elements() {
        return elements;
    }

    /** Shows a target, and makes it the selection where it is an element. */
    public void show(Target next) {
        show(next, next instanceof Target.Element one ? List.of(one.ref()) : List.of());
    }

    /** Shows a target with several elements selected. */
    public void show(Target next, List<ElementRef> selected) {
        Objects.requireNonNull(next, "next");
        if (next.equals(target) && selected.equals(elements)) {
            return;
        }
        if (!next.equals(target)) {
            remember(back, target);
            forward.clear();
        }
        moveTo(next, selected);
    }

    /** Shows an element and puts the caret into one of its fields. */
    public void reveal(ElementRef ref, String pointer) {
        show(Target.of(ref));
        focusListeners.forEach(listener -> listener.accept(pointer));
    }

    /** Whether there is something to go back to. */
    public boolean canGoBack() {
        return !back.isEmpty();
    }

    /** Whether there is something to go forward to. */
    public boolean canGoForward() {
        return !forward.isEmpty();
    }

    /** Shows what was shown before. */
    public void goBack() {
        step(back, forward);
    }

    /** Shows what was shown before going back. */
    public void goForward() {
        step(forward, back);
    }

    private void step(Deque<Target> from, Deque<Target> to) {
        Target next = from.pollFirst();
        if (next != null) {
            remember(to, target);
            moveTo(next, next instanceof Target.Element one ? List.of(one.ref()) : List.of());
        }
    }

    private static void remember(Deque<Target> places, Target place) {
        places.push(place);
        if (places.size() > REMEMBERED) {
            places.removeLast();
        }
    }

    private void moveTo(Target next, List<ElementRef> selected) {
        target = next;
        elements = List.copyOf(selected);
        listeners.forEach(listener -> listener.accept(this));
    }

    /** Tells of every change of the selection. */
    public void addListener(Consumer<Selection> listener) {
        listeners.add(listener);
    }

    /** Tells that a field of the shown element wants the caret, by its JSON pointer below the element. */
    public void addFocusListener(Consumer<String> listener) {
        focusListeners.add(listener);
    }
}
