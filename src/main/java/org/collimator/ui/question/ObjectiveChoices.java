package org.collimator.ui.question;

import java.util.ArrayList;
import java.util.List;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.Objective;
import org.collimator.document.ElementIndex;
import org.collimator.document.ElementRef;
import org.collimator.question.ObjectiveId;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.list.Choices;
import org.collimator.ui.session.EditorContext;
import org.jspecify.annotations.Nullable;

/** The objectives of the course, those of the shown question's module first. */
record ObjectiveChoices(EditorContext context) implements Choices<ObjectiveId> {
    @Override
    public List<ObjectiveId> all() {
        Module own = context.workspace()
                .selection()
                .element()
                .flatMap(ref -> context.workspace().index().find(ref))
                .map(ElementIndex.Entry::module)
                .orElse(null);
        List<ObjectiveId> first = new ArrayList<>();
        List<ObjectiveId> others = new ArrayList<>();
        for (Module module : context.workspace().current().modules()) {
            add(module, isSame(module, own) ? first : others);
        }
        first.addAll(others);
        return first;
    }

    private static boolean isSame(Module module, @Nullable Module own) {
        return own != null && module.id().equals(own.id());
    }

    private static void add(Module module, List<ObjectiveId> list) {
        module.objectives().forEach(objective -> list.add(objective.id()));
    }

    @Override
    public String words(ObjectiveId id) {
        return context.workspace()
                .index()
                .find(ElementRef.of(id), Objective.class)
                .map(objective -> (objective.code() + "  " + objective.statement()).strip())
                .orElseGet(() -> Texts.of(ObjectiveChoices.class).get("missing", id.value()));
    }
}
