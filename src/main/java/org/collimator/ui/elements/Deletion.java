package org.collimator.ui.elements;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.ElementRef;
import org.collimator.document.Elements;
import org.collimator.document.Removal;
import org.collimator.document.Spot;
import org.collimator.document.Uses;
import org.collimator.ui.form.ElementTitles;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.Target;
import org.collimator.ui.session.Workspace;

/**
 * Deletes elements. Where others point to them it is asked whether those links are to go too. The search for them goes on off the
 * event thread. On the event thread.
 */
final class Deletion {
    private static final int TOLD = 8;
    private static final int LONGEST = 60;

    private final ElementActs acts;
    private final Texts texts = Texts.of(Deletion.class);
    private final ElementWords words = new ElementWords();

    Deletion(ElementActs acts) {
        this.acts = acts;
    }

    /** Deletes these elements, after asking where that is needed. */
    void delete(List<ElementRef> refs) {
        if (!acts.canEdit() || refs.isEmpty()) {
            return;
        }
        Curriculum current = acts.workspace().current();
        acts.context()
                .tasks()
                .quietly(signal -> Uses.of(current, refs), uses -> found(current, refs, uses), this::failed);
    }

    @SuppressWarnings("ReferenceEquality") // identity tells whether something is still the same
    private void found(Curriculum current, List<ElementRef> refs, List<Uses.Use> uses) {
        if (acts.workspace().current() != current) {
            delete(refs);
            return;
        }
        if (uses.isEmpty()) {
            take(refs, Removal.only(current, refs));
            return;
        }
        Optional<Integer> answer = acts.context()
                .dialogs()
                .ask(
                        words.step("step.delete", refs),
                        question(uses),
                        List.of(texts.get("delete.mend"), texts.get("delete.only"), texts.get("delete.cancel")));
        int chosen = answer.orElse(2);
        if (chosen == 0) {
            acts.context()
                    .tasks()
                    .quietly(
                            signal -> Removal.mending(current, refs),
                            mended -> takeIfStill(current, refs, mended),
                            this::failed);
        } else if (chosen == 1) {
            take(refs, Removal.only(current, refs));
        }
    }

    @SuppressWarnings("ReferenceEquality") // identity tells whether something is still the same
    private void takeIfStill(Curriculum before, List<ElementRef> refs, Curriculum mended) {
        boolean still = acts.workspace().current() == before;
        take(refs, still ? mended : Removal.mending(acts.workspace().current(), refs));
    }

    private void failed(Exception failure) {
        throw new IllegalStateException("the search for links failed", failure);
    }

    private void take(List<ElementRef> refs, Curriculum rest) {
        Workspace workspace = acts.workspace();
        Optional<Spot> spot = Spot.before(workspace.current(), refs.get(0));
        workspace.edit(words.step("step.delete", refs), refs.get(0), curriculum -> rest);
        ElementRef next = spot.map(place -> neighbour(rest, place)).orElse(ElementRef.COURSE);
        workspace.selection().show(Target.of(next));
    }

    /** What stands now where the first one stood. */
    private static ElementRef neighbour(Curriculum rest, Spot spot) {
        List<?> list = Elements.in(rest, spot.parent(), spot.kind());
        return list.isEmpty() ? spot.parent() : Elements.ref(list.get(Math.min(spot.index(), list.size() - 1)));
    }

    private String question(List<Uses.Use> uses) {
        String lines = uses.stream()
                .limit(TOLD)
                .map(use -> texts.get("delete.use", name(use.from()), name(use.to())))
                .collect(Collectors.joining("\n"));
        String more = uses.size() > TOLD ? "\n" + texts.get("delete.more", uses.size() - TOLD) : "";
        return texts.get("delete.question", uses.size()) + "\n\n" + lines + more + "\n\n" + texts.get("delete.mending");
    }

    private String name(ElementRef ref) {
        String title = ElementTitles.of(acts.workspace().index(), ref);
        String cut = title.length() > LONGEST ? title.substring(0, LONGEST).strip() + "…" : title;
        return texts.get("delete.name", words.kind(ref.kind()), cut);
    }
}
