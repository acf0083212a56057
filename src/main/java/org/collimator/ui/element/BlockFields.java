package org.collimator.ui.element;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.collimator.curriculum.Block;
import org.collimator.curriculum.CalloutStyle;
import org.collimator.ui.form.AdaptedField;
import org.collimator.ui.form.CardsField;
import org.collimator.ui.form.Field;
import org.collimator.ui.form.Fields;
import org.collimator.ui.form.Property;
import org.collimator.ui.list.TableField;
import org.collimator.ui.text.MarkdownField;

/** The fields of each kind of block. */
final class BlockFields implements Block.Cases<Field<Block>> {
    private final Parts parts;

    BlockFields(Parts parts) {
        this.parts = parts;
    }

    private Field<String> line() {
        return MarkdownField.line(parts.context);
    }

    @Override
    public Field<Block> text(Block.Text block) {
        return AdaptedField.narrow(
                parts.<Block.Text>record("block")
                        .add(
                                new Property<>("markdown", Block.Text::markdown, Block.Text::withMarkdown),
                                MarkdownField.of(parts.context, 8)),
                Block.Text.class);
    }

    @Override
    public Field<Block> image(Block.Image block) {
        return AdaptedField.narrow(
                parts.<Block.Image>record("block")
                        .half(new Property<>("media", Block.Image::media, Block.Image::withMedia), parts.media())
                        .half(
                                new Property<>("width", Block.Image::width, Block.Image::withWidth),
                                Fields.words(
                                        Parts.TEXTS,
                                        "width",
                                        List.of("", "text", "wide", "small"),
                                        id -> id.isEmpty() ? "usual" : id))
                        .add(new Property<>("caption", Block.Image::caption, Block.Image::withCaption), line()),
                Block.Image.class);
    }

    @Override
    public Field<Block> stack(Block.Stack block) {
        return AdaptedField.narrow(
                parts.<Block.Stack>record("block")
                        .add(new Property<>("media", Block.Stack::media, Block.Stack::withMedia), parts.media())
                        .add(new Property<>("caption", Block.Stack::caption, Block.Stack::withCaption), line()),
                Block.Stack.class);
    }

    @Override
    public Field<Block> recording(Block.Recording block) {
        return AdaptedField.narrow(
                parts.<Block.Recording>record("block")
                        .add(new Property<>("media", Block.Recording::media, Block.Recording::withMedia), parts.media())
                        .add(new Property<>("caption", Block.Recording::caption, Block.Recording::withCaption), line()),
                Block.Recording.class);
    }

    @Override
    public Field<Block> callout(Block.Callout block) {
        return AdaptedField.narrow(
                parts.<Block.Callout>record("block")
                        .half(
                                new Property<>("style", Block.Callout::style, Block.Callout::withStyle),
                                Fields.words(Parts.TEXTS, "callout", List.of(CalloutStyle.values()), CalloutStyle::id))
                        .half(new Property<>("title", Block.Callout::title, Block.Callout::withTitle), Fields.line())
                        .add(
                                new Property<>("markdown", Block.Callout::markdown, Block.Callout::withMarkdown),
                                parts.markdown()),
                Block.Callout.class);
    }

    @Override
    public Field<Block> table(Block.Table block) {
        return AdaptedField.narrow(
                parts.<Block.Table>record("block")
                        .add(new Property<>("caption", Block.Table::caption, Block.Table::withCaption), line())
                        .add(
                                new Property<>("rows", Function.<Block.Table>identity(), (before, after) -> after),
                                new TableField(parts.context, Parts.TEXTS, "block.rows"))
                        .add(
                                new Property<>("rowHeaders", Block.Table::rowHeaders, Block.Table::withRowHeaders),
                                Fields.check(Parts.TEXTS.get("block.rowHeaders.box"))),
                Block.Table.class);
    }

    @Override
    public Field<Block> reveal(Block.Reveal block) {
        return AdaptedField.narrow(
                parts.<Block.Reveal>record("block")
                        .add(
                                new Property<>("parts", Block.Reveal::parts, Block.Reveal::withParts),
                                CardsField.<Block.Part>of(
                                                parts.context,
                                                Parts.TEXTS,
                                                "part",
                                                () -> parts.<Block.Part>record("part")
                                                        .add(
                                                                new Property<>(
                                                                        "title",
                                                                        Block.Part::title,
                                                                        Block.Part::withTitle),
                                                                Fields.line())
                                                        .add(
                                                                new Property<>(
                                                                        "markdown",
                                                                        Block.Part::markdown,
                                                                        Block.Part::withMarkdown),
                                                                parts.markdown()),
                                                Block.Part::title)
                                        .adds(list -> new Block.Part("", "", Map.of()))),
                Block.Reveal.class);
    }

    @Override
    public Field<Block> caseStep(Block.CaseStep block) {
        return AdaptedField.narrow(
                parts.<Block.CaseStep>record("block")
                        .add(new Property<>("title", Block.CaseStep::title, Block.CaseStep::withTitle), Fields.line())
                        .add(
                                new Property<>("markdown", Block.CaseStep::markdown, Block.CaseStep::withMarkdown),
                                parts.markdown())
                        .half(
                                new Property<>("media", Block.CaseStep::media, Block.CaseStep::withMedia),
                                parts.pick.media())
                        .half(
                                new Property<>("question", Block.CaseStep::question, Block.CaseStep::withQuestion),
                                parts.pick.question()),
                Block.CaseStep.class);
    }

    @Override
    public Field<Block> knowledgeCheck(Block.KnowledgeCheck block) {
        return AdaptedField.narrow(
                parts.<Block.KnowledgeCheck>record("block")
                        .add(
                                new Property<>(
                                        "question", Block.KnowledgeCheck::question, Block.KnowledgeCheck::withQuestion),
                                parts.pick.required(parts.pick.elements().questions())),
                Block.KnowledgeCheck.class);
    }

    @Override
    public Field<Block> literature(Block.Literature block) {
        return AdaptedField.narrow(
                parts.<Block.Literature>record("block")
                        .add(
                                new Property<>("title", Block.Literature::title, Block.Literature::withTitle),
                                Fields.line())
                        .add(
                                new Property<>(
                                        "references", Block.Literature::references, Block.Literature::withReferences),
                                parts.pick.references()),
                Block.Literature.class);
    }
}
