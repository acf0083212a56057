package org.collimator.ui.element;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.collimator.curriculum.Blueprint;
import org.collimator.curriculum.BlueprintNode;
import org.collimator.curriculum.BlueprintNodeBuilder;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Verification;
import org.collimator.curriculum.VerificationStatus;
import org.collimator.document.Edits;
import org.collimator.document.ElementRef;
import org.collimator.question.CognitiveLevel;
import org.collimator.ui.form.AdaptedField;
import org.collimator.ui.form.CardsField;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.form.Field;
import org.collimator.ui.form.Fields;
import org.collimator.ui.form.FreshId;
import org.collimator.ui.form.LevelWords;
import org.collimator.ui.form.MapField;
import org.collimator.ui.form.Property;
import org.collimator.ui.form.RecordForm;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;

/** The form of a blueprint: its areas with their weights or counts, and whether somebody checked it against its source. */
final class BlueprintForm {
    private static final Texts TEXTS = Parts.TEXTS;

    private BlueprintForm() {}

    static ElementForm of(EditorContext context) {
        Parts parts = new Parts(context);
        return new RecordForm<>(context, Blueprint.class, "blueprint", TEXTS, BlueprintForm::apply)
                .add(new Property<>("title", Blueprint::title, Blueprint::withTitle), Fields.line())
                .add(new Property<>("edition", Blueprint::edition, Blueprint::withEdition), Fields.line())
                .add(new Property<>("source", Blueprint::source, Blueprint::withSource), parts.pick.reference())
                .add(new Property<>("note", Blueprint::note, Blueprint::withNote), Fields.lines(2))
                .add(
                        new Property<>("verification", Blueprint::verification, Blueprint::withVerification),
                        verification(parts))
                .add(new Property<>("nodes", Blueprint::nodes, Blueprint::withNodes), nodes(context, parts));
    }

    private static Curriculum apply(Curriculum course, ElementRef ref, UnaryOperator<Blueprint> change) {
        return course.withBlueprints(
                Edits.replaced(course.blueprints(), each -> each.id().value().equals(ref.id()), change));
    }

    /** Whether and when somebody looked something up. */
    static Field<Verification> verification(Parts parts) {
        return parts.<Verification>record("verification")
                .third(
                        new Property<>("status", Verification::status, Verification::withStatus),
                        Fields.words(TEXTS, "verified", List.of(VerificationStatus.values()), VerificationStatus::id))
                .third(new Property<>("on", Verification::on, Verification::withOn), Fields.date())
                .third(new Property<>("by", Verification::by, Verification::withBy), Fields.line())
                .add(new Property<>("note", Verification::note, Verification::withNote), Fields.line());
    }

    private static Field<List<BlueprintNode>> nodes(EditorContext context, Parts parts) {
        List<String> ids =
                Arrays.stream(CognitiveLevel.values()).map(CognitiveLevel::id).toList();
        return CardsField.<BlueprintNode>of(
                        context,
                        TEXTS,
                        "node",
                        () -> parts.<BlueprintNode>record("node")
                                .add(
                                        new Property<>("title", BlueprintNode::title, BlueprintNode::withTitle),
                                        Fields.line())
                                .third(
                                        new Property<>(
                                                "weightPercent",
                                                BlueprintNode::weightPercent,
                                                BlueprintNode::withWeightPercent),
                                        Fields.numberOrNone(0, 100))
                                .third(
                                        new Property<>(
                                                "itemCount", BlueprintNode::itemCount, BlueprintNode::withItemCount),
                                        Fields.wholeOrNone(0, 100_000))
                                .third(
                                        new Property<>("parent", BlueprintNode::parent, BlueprintNode::withParent),
                                        Fields.line())
                                .third(new Property<>("id", BlueprintNode::id, BlueprintNode::withId), Fields.line())
                                .add(
                                        new Property<>(
                                                "cognitiveTargets",
                                                BlueprintNode::cognitiveTargets,
                                                BlueprintNode::withCognitiveTargets),
                                        MapField.of(
                                                context,
                                                TEXTS,
                                                "target",
                                                () -> AdaptedField.sure(Fields.choice(ids, BlueprintForm::level, null)),
                                                () -> Fields.number(0, 100),
                                                () -> new MapField.Row<>(ids.get(0), 0.0))),
                        BlueprintForm::words)
                .adds(list -> BlueprintNodeBuilder.builder()
                        .id(FreshId.ofOption(
                                "n",
                                id -> list.stream().anyMatch(node -> node.id().equals(id))))
                        .build());
    }

    private static String level(String id) {
        return LevelWords.of(CognitiveLevel.valueOf(id.toUpperCase(Locale.ROOT)));
    }

    private static String words(BlueprintNode node) {
        Double weight = node.weightPercent();
        Integer count = node.itemCount();
        String share = weight != null ? weight + " %" : count != null ? count.toString() : "";
        return (node.parent().isBlank() ? "" : "   ") + node.title() + "  " + share;
    }
}
