package org.collimator.ui.element;

import java.util.List;
import org.collimator.curriculum.Domain;
import org.collimator.curriculum.Objective;
import org.collimator.document.Edits;
import org.collimator.question.ObjectiveId;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.form.Fields;
import org.collimator.ui.form.LevelField;
import org.collimator.ui.form.Property;
import org.collimator.ui.form.RecordForm;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;

/** The form of an objective. */
final class ObjectiveForm {
    private ObjectiveForm() {}

    static ElementForm of(EditorContext context) {
        Texts texts = Texts.of(ObjectiveForm.class);
        Parts parts = new Parts(context);
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
                .add(
                        new Property<>(
                                "level",
                                objective -> new LevelField.Level(objective.domain(), objective.level()),
                                (objective, level) -> objective.withLevel(level.number())),
                        new LevelField())
                .add(
                        new Property<>("safetyCritical", Objective::safetyCritical, Objective::withSafetyCritical),
                        Fields.check(texts.get("objective.safetyCritical.box")))
                .add(new Property<>("conditions", Objective::conditions, Objective::withConditions), Fields.line())
                .add(new Property<>("criterion", Objective::criterion, Objective::withCriterion), Fields.line())
                .add(new Property<>("parent", Objective::parent, Objective::withParent), parts.pick.objective())
                .add(new Property<>("roles", Objective::roles, Objective::withRoles), parts.pick.roles())
                .add(new Property<>("tags", Objective::tags, Objective::withTags), parts.tags());
    }
}
