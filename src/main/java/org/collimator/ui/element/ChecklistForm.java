package org.collimator.ui.element;

import java.util.List;
import java.util.Map;
import org.collimator.curriculum.Checklist;
import org.collimator.curriculum.ChecklistId;
import org.collimator.curriculum.ChecklistItem;
import org.collimator.document.Edits;
import org.collimator.question.OptionId;
import org.collimator.ui.form.CardsField;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.form.Field;
import org.collimator.ui.form.Fields;
import org.collimator.ui.form.FreshId;
import org.collimator.ui.form.Property;
import org.collimator.ui.form.RecordForm;
import org.collimator.ui.session.EditorContext;

/** The form of a checklist. */
final class ChecklistForm {
    private ChecklistForm() {}

    static ElementForm of(EditorContext context) {
        Parts parts = new Parts(context);
        return new RecordForm<>(
                        context,
                        Checklist.class,
                        "checklist",
                        Parts.TEXTS,
                        (curriculum, ref, change) -> Edits.checklist(curriculum, new ChecklistId(ref.id()), change))
                .add(new Property<>("title", Checklist::title, Checklist::withTitle), Fields.line())
                .add(
                        new Property<>("instructions", Checklist::instructions, Checklist::withInstructions),
                        parts.markdown())
                .add(
                        new Property<>("objectives", Checklist::objectives, Checklist::withObjectives),
                        parts.pick.objectives())
                .add(new Property<>("items", Checklist::items, Checklist::withItems), items(parts))
                .add(
                        new Property<>("passPercent", Checklist::passPercent, Checklist::withPassPercent),
                        Fields.percent())
                .add(
                        new Property<>(
                                "entrustmentScale", Checklist::entrustmentScale, Checklist::withEntrustmentScale),
                        Fields.words())
                .add(
                        new Property<>("assessorRoles", Checklist::assessorRoles, Checklist::withAssessorRoles),
                        Fields.words())
                .add(
                        new Property<>("supervision", Checklist::supervision, Checklist::withSupervision),
                        parts.supervision())
                .add(
                        new Property<>(
                                "repeatUntilSatisfactory",
                                Checklist::repeatUntilSatisfactory,
                                Checklist::withRepeatUntilSatisfactory),
                        Fields.check(Parts.TEXTS.get("checklist.repeat.box")))
                .add(
                        new Property<>(
                                "simulationAllowed", Checklist::simulationAllowed, Checklist::withSimulationAllowed),
                        Fields.check(Parts.TEXTS.get("checklist.simulation.box")))
                .add(
                        new Property<>("references", Checklist::references, Checklist::withReferences),
                        parts.pick.cited());
    }

    private static Field<List<ChecklistItem>> items(Parts parts) {
        return CardsField.<ChecklistItem>of(
                        parts.context,
                        Parts.TEXTS,
                        "item",
                        () -> parts.<ChecklistItem>record("item")
                                .add(
                                        new Property<>("text", ChecklistItem::text, ChecklistItem::withText),
                                        Fields.line())
                                .third(
                                        new Property<>("scale", ChecklistItem::scale, ChecklistItem::withScale),
                                        Fields.whole(0, 100))
                                .add(
                                        new Property<>(
                                                "critical", ChecklistItem::critical, ChecklistItem::withCritical),
                                        Fields.check(Parts.TEXTS.get("item.critical.box")))
                                .add(
                                        new Property<>(
                                                "notObservedAllowed",
                                                ChecklistItem::notObservedAllowed,
                                                ChecklistItem::withNotObservedAllowed),
                                        Fields.check(Parts.TEXTS.get("item.notObserved.box"))),
                        ChecklistItem::text)
                .adds(list -> new ChecklistItem(
                        new OptionId(FreshId.ofOption(
                                "i",
                                id -> list.stream()
                                        .anyMatch(item -> item.id().value().equals(id)))),
                        "",
                        1,
                        false,
                        false,
                        Map.of()));
    }
}
