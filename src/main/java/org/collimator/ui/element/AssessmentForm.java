package org.collimator.ui.element;

import java.util.List;
import java.util.Map;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.AssessmentId;
import org.collimator.curriculum.AssessmentItem;
import org.collimator.curriculum.BlueprintId;
import org.collimator.curriculum.FeedbackPolicy;
import org.collimator.curriculum.PoolFilter;
import org.collimator.curriculum.Purpose;
import org.collimator.document.Edits;
import org.collimator.document.ElementRef;
import org.collimator.question.Difficulty;
import org.collimator.question.QuestionKind;
import org.collimator.ui.form.AdaptedField;
import org.collimator.ui.form.CardsField;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.form.ElementTitles;
import org.collimator.ui.form.Field;
import org.collimator.ui.form.Fields;
import org.collimator.ui.form.Property;
import org.collimator.ui.form.RecordForm;
import org.collimator.ui.kit.KindWords;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.jspecify.annotations.Nullable;

/** The form of an assessment: what it asks, in which order, how often, and when it is passed. */
final class AssessmentForm {
    private static final Texts TEXTS = Parts.TEXTS;

    private AssessmentForm() {}

    static ElementForm of(EditorContext context) {
        Parts parts = new Parts(context);
        RecordForm<Assessment> form = new RecordForm<>(
                context,
                Assessment.class,
                "assessment",
                TEXTS,
                (course, ref, change) -> Edits.assessment(course, new AssessmentId(ref.id()), change));
        form.add(new Property<>("title", Assessment::title, Assessment::withTitle), Fields.line())
                .add(
                        new Property<>("instructions", Assessment::instructions, Assessment::withInstructions),
                        parts.markdown())
                .add(
                        new Property<>("purpose", Assessment::purpose, Assessment::withPurpose),
                        Fields.words(TEXTS, "purpose", List.of(Purpose.values()), Purpose::id))
                .add(new Property<>("module", Assessment::module, Assessment::withModule), parts.pick.module())
                .add(new Property<>("items", Assessment::items, Assessment::withItems), items(context, parts));
        rules(form.group("rules"));
        return form.add(
                new Property<>("blueprint", Assessment::blueprint, Assessment::withBlueprint), blueprint(context));
    }

    private static void rules(RecordForm<Assessment> form) {
        form.add(new Property<>("passPercent", Assessment::passPercent, Assessment::withPassPercent), Fields.percent())
                .add(new Property<>("weight", Assessment::weight, Assessment::withWeight), Fields.number(0, 1000))
                .add(new Property<>("attempts", Assessment::attempts, Assessment::withAttempts), Fields.whole(0, 1000))
                .add(
                        new Property<>(
                                "timeLimitMinutes", Assessment::timeLimitMinutes, Assessment::withTimeLimitMinutes),
                        Fields.whole(0, 10_000))
                .add(
                        new Property<>("essentialTiming", Assessment::essentialTiming, Assessment::withEssentialTiming),
                        Fields.check(TEXTS.get("assessment.essential.box")))
                .add(
                        new Property<>(
                                "shuffleQuestions", Assessment::shuffleQuestions, Assessment::withShuffleQuestions),
                        Fields.check(TEXTS.get("assessment.shuffleQuestions.box")))
                .add(
                        new Property<>("shuffleOptions", Assessment::shuffleOptions, Assessment::withShuffleOptions),
                        Fields.check(TEXTS.get("assessment.shuffleOptions.box")))
                .add(
                        new Property<>("feedback", Assessment::feedback, Assessment::withFeedback),
                        Fields.words(TEXTS, "policy", List.of(FeedbackPolicy.values()), FeedbackPolicy::id));
    }

    private static Field<@Nullable BlueprintId> blueprint(EditorContext context) {
        List<BlueprintId> all = context.workspace().current().blueprints().stream()
                .map(each -> each.id())
                .toList();
        return Fields.choice(
                all,
                id -> ElementTitles.of(context.workspace().index(), ElementRef.of(id)),
                TEXTS.get("assessment.blueprint.none"));
    }

    private static Field<List<AssessmentItem>> items(EditorContext context, Parts parts) {
        CardsField<AssessmentItem> cards = CardsField.<AssessmentItem>varied(
                context, TEXTS, "asked", item -> body(parts, item), item -> words(context, item));
        cards.adds(
                "asked.question",
                (list, done) -> parts.pick.pick(
                        parts.pick.elements().questions(), id -> done.accept(new AssessmentItem.Fixed(id, Map.of()))));
        return cards.adds(
                "asked.pool", (list, done) -> done.accept(new AssessmentItem.Pool(1, PoolFilter.EVERYTHING, Map.of())));
    }

    private static Field<AssessmentItem> body(Parts parts, AssessmentItem item) {
        return item instanceof AssessmentItem.Pool
                ? AdaptedField.narrow(pool(parts), AssessmentItem.Pool.class)
                : AdaptedField.narrow(fixed(parts), AssessmentItem.Fixed.class);
    }

    private static Field<AssessmentItem.Fixed> fixed(Parts parts) {
        return parts.<AssessmentItem.Fixed>record("fixed")
                .add(
                        new Property<>(
                                "question",
                                AssessmentItem.Fixed::question,
                                (item, id) -> new AssessmentItem.Fixed(id, item.extra())),
                        parts.pick.required(parts.pick.elements().questions()));
    }

    private static Field<AssessmentItem.Pool> pool(Parts parts) {
        return parts.<AssessmentItem.Pool>record("pool")
                .third(
                        new Property<>(
                                "draw",
                                AssessmentItem.Pool::draw,
                                (pool, draw) -> new AssessmentItem.Pool(draw, pool.filter(), pool.extra())),
                        Fields.whole(0, 10_000))
                .add(
                        new Property<>(
                                "filter",
                                AssessmentItem.Pool::filter,
                                (pool, filter) -> new AssessmentItem.Pool(pool.draw(), filter, pool.extra())),
                        filter(parts));
    }

    private static Field<PoolFilter> filter(Parts parts) {
        return parts.<PoolFilter>record("filter")
                .add(new Property<>("modules", PoolFilter::modules, PoolFilter::withModules), parts.pick.modules())
                .add(
                        new Property<>("objectives", PoolFilter::objectives, PoolFilter::withObjectives),
                        parts.pick.objectives())
                .add(new Property<>("tags", PoolFilter::tags, PoolFilter::withTags), Fields.words())
                .add(
                        new Property<>("difficulties", PoolFilter::difficulties, PoolFilter::withDifficulties),
                        Fields.several(List.of(Difficulty.values()), each -> TEXTS.get("difficulty." + each.id())))
                .add(
                        new Property<>("kinds", PoolFilter::kinds, PoolFilter::withKinds),
                        Fields.several(List.of(QuestionKind.values()), kind -> KindWords.name(kind.id())));
    }

    private static String words(EditorContext context, AssessmentItem item) {
        if (item instanceof AssessmentItem.Fixed fixed) {
            return ElementTitles.of(context.workspace().index(), ElementRef.of(fixed.question()));
        }
        AssessmentItem.Pool pool = (AssessmentItem.Pool) item;
        long from = context.workspace().current().modules().stream()
                .mapToLong(module -> module.questions().stream()
                        .filter(question -> pool.filter().accepts(module.id(), question))
                        .count())
                .sum();
        return TEXTS.get("asked.drawn", pool.draw(), from);
    }
}
