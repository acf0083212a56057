package org.collimator.ui.form;

import java.util.List;
import org.collimator.curriculum.Domain;
import org.collimator.curriculum.Objective;
import org.collimator.document.Edits;
import org.collimator.question.ObjectiveId;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;

/** The form of an objective. */
final class ObjectiveForm {
    private ObjectiveForm() {}

    static ElementForm of(EditorContext context) {
        Texts texts = Texts.of(ObjectiveForm.class);
        return new RecordForm<>(
                        context,
                        Objective.class,
                        "objective",
                        texts,
                        (curriculum, ref, change) -> Edits.objective(curriculum, new ObjectiveId(ref.id()), change))
                .add(new Property<>("statement", Objective::statement, Objective::withStatement), Fields.lines(2))
                .add(new Property<>("code", Objective::code, Objective::withCode), Fields.line())
                .add(
                        new Property<>("domain", Objective::domain, Objective::withDomain),
                        Fields.choice(
                                List.of(Domain.values()),
                                domain -> texts.get("domain." + domain.id()),
                                texts.get("none")))
                .add(new Property<>("level", Objective::level, Objective::withLevel), Fields.whole(0, 6))
                .add(
                        new Property<>("safetyCritical", Objective::safetyCritical, Objective::withSafetyCritical),
                        Fields.check(texts.get("objective.safetyCritical.box")));
    }
}
