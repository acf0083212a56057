package org.collimator.ui.element;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.collimator.curriculum.Block;
import org.collimator.curriculum.CalloutStyle;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.LessonId;
import org.collimator.document.Edits;
import org.collimator.question.MediaId;
import org.collimator.ui.form.CardsField;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.form.Field;
import org.collimator.ui.form.Fields;
import org.collimator.ui.form.Property;
import org.collimator.ui.form.RecordForm;
import org.collimator.ui.image.MediaImport;
import org.collimator.ui.session.EditorContext;

/** The form of a lesson, with a card for each of its blocks. */
final class LessonForm {
    private LessonForm() {}

    static ElementForm of(EditorContext context) {
        Parts parts = new Parts(context);
        return new RecordForm<>(
                        context,
                        Lesson.class,
                        "lesson",
                        Parts.TEXTS,
                        (curriculum, ref, change) -> Edits.lesson(curriculum, new LessonId(ref.id()), change))
                .add(new Property<>("title", Lesson::title, Lesson::withTitle), Fields.line())
                .add(new Property<>("minutes", Lesson::minutes, Lesson::withMinutes), Fields.whole(0, 10_000))
                .add(new Property<>("objectives", Lesson::objectives, Lesson::withObjectives), parts.pick.objectives())
                .add(new Property<>("blocks", Lesson::blocks, Lesson::withBlocks), blocks(context, parts));
    }

    private static Field<List<Block>> blocks(EditorContext context, Parts parts) {
        BlockFields fields = new BlockFields(parts);
        BlockWords words = new BlockWords(parts);
        CardsField<Block> cards = CardsField.<Block>varied(
                context, Parts.TEXTS, "blocks", block -> block.match(fields), block -> block.match(words));
        cards.adds("blocks.text", (list, done) -> done.accept(new Block.Text("", Map.of())));
        MediaImport pictures = new MediaImport(context);
        cards.adds("blocks.image", (list, done) -> {
            Consumer<MediaId> add = id -> done.accept(new Block.Image(id, "", "", Map.of()));
            parts.pick.pick(
                    parts.pick.elements().media(),
                    Parts.TEXTS.get("blocks.image.import"),
                    () -> pictures.ask(add),
                    add);
        });
        cards.adds(
                "blocks.callout", (list, done) -> done.accept(new Block.Callout(CalloutStyle.NOTE, "", "", Map.of())));
        cards.adds(
                "blocks.table",
                (list, done) -> done.accept(new Block.Table(
                        "", List.of("", ""), List.of(new Block.Row(List.of("", ""), Map.of())), false, Map.of())));
        cards.adds(
                "blocks.reveal",
                (list, done) -> done.accept(new Block.Reveal(List.of(new Block.Part("", "", Map.of())), Map.of())));
        cards.adds("blocks.caseStep", (list, done) -> done.accept(new Block.CaseStep("", "", null, null, Map.of())));
        cards.adds(
                "blocks.check",
                (list, done) -> parts.pick.pick(
                        parts.pick.elements().questions(), id -> done.accept(new Block.KnowledgeCheck(id, Map.of()))));
        cards.adds(
                "blocks.recording",
                (list, done) -> parts.pick.pick(
                        parts.pick.elements().media(), id -> done.accept(new Block.Recording(id, "", Map.of()))));
        cards.adds(
                "blocks.stack",
                (list, done) -> parts.pick.pick(
                        parts.pick.elements().media(), id -> done.accept(new Block.Stack(id, "", Map.of()))));
        cards.adds("blocks.literature", (list, done) -> done.accept(new Block.Literature("", List.of(), Map.of())));
        return cards;
    }
}
