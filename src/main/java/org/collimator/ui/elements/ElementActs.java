package org.collimator.ui.elements;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Arrange;
import org.collimator.document.Blanks;
import org.collimator.document.Copies;
import org.collimator.document.ElementRef;
import org.collimator.document.Elements;
import org.collimator.document.FreshIds;
import org.collimator.document.Spot;
import org.collimator.document.Titles;
import org.collimator.question.QuestionKind;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Selection;
import org.collimator.ui.session.Target;
import org.collimator.ui.session.Workspace;

/**
 * What is done to elements of any kind, each in one step that can be undone; what comes of it is selected. On the event thread.
 */
public final class ElementActs {
    private final EditorContext context;
    private final Texts texts = Texts.of(ElementActs.class);
    private final ElementWords words = new ElementWords();
    private Supplier<Optional<ElementRef>> anchor = Optional::empty;

    /** Acts on the open curriculum. */
    public ElementActs(EditorContext context) {
        this.context = context;
    }

    /** Where new elements go while no element is selected, such as the module of a selected list. */
    public void anchor(Supplier<Optional<ElementRef>> next) {
        anchor = Objects.requireNonNull(next, "next");
    }

    EditorContext context() {
        return context;
    }

    Workspace workspace() {
        return context.workspace();
    }

    /** Whether elements may be changed. */
    public boolean canEdit() {
        return !workspace().isReadOnly();
    }

    /** The selected elements but the course itself. */
    public List<ElementRef> selected() {
        return workspace().selection().elements().stream()
                .filter(ref -> ref.kind() != ElementRef.Kind.COURSE)
                .toList();
    }

    /** The element behind which new ones go. */
    public ElementRef anchor() {
        List<ElementRef> elements = workspace().selection().elements();
        return elements.isEmpty() ? anchor.get().orElse(ElementRef.COURSE) : elements.get(elements.size() - 1);
    }

    /** Whether an element of this kind has a place to go to. */
    public boolean canInsert(ElementRef.Kind kind) {
        return canEdit() && Spot.exists(workspace().current(), kind);
    }

    /** Adds a blank element behind what is selected. */
    public void insert(ElementRef.Kind kind) {
        insert(kind, words.kind(kind), ref -> Blanks.of(workspace().current(), ref));
    }

    /** Adds a blank question of a kind behind what is selected. */
    public void insert(QuestionKind kind) {
        insert(ElementRef.Kind.QUESTION, words.kind(ElementRef.Kind.QUESTION), ref -> Blanks.question(ref, kind));
    }

    private void insert(ElementRef.Kind kind, String word, Function<ElementRef, Object> blank) {
        Curriculum current = workspace().current();
        Optional<Spot> spot = Spot.behind(current, anchor(), kind);
        if (!canEdit() || spot.isEmpty()) {
            return;
        }
        ElementRef ref = new FreshIds(current).next(kind, spot.get().parent());
        Object element = blank.apply(ref);
        workspace()
                .edit(
                        texts.get("step.insert", word),
                        spot.get().parent(),
                        curriculum -> Arrange.insert(curriculum, spot.get(), List.of(element)));
        workspace().selection().reveal(ref, "");
    }

    /** Doubles elements. */
    public void duplicate(List<ElementRef> refs) {
        if (canEdit() && !refs.isEmpty()) {
            Copies.Pasted doubled = Copies.duplicate(workspace().current(), refs);
            apply(words.step("step.duplicate", refs), refs.get(0), doubled);
        }
    }

    /** Takes over a curriculum into which elements were copied, and selects those. */
    void apply(String label, ElementRef at, Copies.Pasted pasted) {
        workspace().edit(label, at, curriculum -> pasted.curriculum());
        select(pasted.refs());
    }

    /** Moves elements one place up or down, beyond the edge of their module into the next one. */
    public void step(List<ElementRef> refs, int way) {
        if (canEdit() && !refs.isEmpty()) {
            workspace()
                    .edit(
                            words.step("step.move", refs),
                            refs.get(0),
                            curriculum -> Arrange.step(curriculum, refs, way));
            select(refs);
        }
    }

    /** Moves elements to a place. */
    public void move(Collection<ElementRef> refs, Spot spot) {
        if (canEdit() && !refs.isEmpty()) {
            workspace()
                    .edit(
                            words.step("step.move", refs),
                            spot.parent(),
                            curriculum -> Arrange.move(curriculum, refs, spot));
            select(List.copyOf(refs));
        }
    }

    /** Gives an element another title. */
    public void rename(ElementRef ref, String title) {
        workspace()
                .edit(
                        texts.get("step.rename", words.kind(ref.kind())),
                        ref,
                        curriculum -> Titles.rename(curriculum, ref, title));
    }

    /** Selects elements and shows the first. */
    public void select(List<ElementRef> refs) {
        List<ElementRef> there = Elements.find(workspace().current(), refs).stream()
                .map(Elements::ref)
                .toList();
        if (!there.isEmpty()) {
            Selection selection = workspace().selection();
            Target shown =
                    selection.element().filter(there::contains).map(Target::of).orElse(Target.of(there.get(0)));
            selection.show(shown, there);
        }
    }
}
