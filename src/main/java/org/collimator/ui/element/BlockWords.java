package org.collimator.ui.element;

import org.collimator.curriculum.Block;
import org.collimator.text.Markdown;

/** How a block reads while its card is closed: its kind and how it begins. */
final class BlockWords implements Block.Cases<String> {
    private final Parts parts;

    BlockWords(Parts parts) {
        this.parts = parts;
    }

    private static String line(String kind, String words) {
        String plain = words.isBlank() ? "" : Markdown.plain(words.length() > 300 ? words.substring(0, 300) : words);
        String label = Parts.TEXTS.get("blocks." + kind);
        return plain.isBlank() ? label : label + " · " + plain.replace('\n', ' ');
    }

    private String media(org.collimator.question.MediaId id) {
        return parts.pick.elements().media().words(parts.context.workspace().current(), id);
    }

    @Override
    public String text(Block.Text block) {
        return line("text", block.markdown());
    }

    @Override
    public String image(Block.Image block) {
        return line("image", media(block.media()));
    }

    @Override
    public String stack(Block.Stack block) {
        return line("stack", media(block.media()));
    }

    @Override
    public String recording(Block.Recording block) {
        return line("recording", media(block.media()));
    }

    @Override
    public String callout(Block.Callout block) {
        return line("callout", block.title().isBlank() ? block.markdown() : block.title());
    }

    @Override
    public String table(Block.Table block) {
        return line("table", block.caption().isBlank() ? String.join(", ", block.header()) : block.caption());
    }

    @Override
    public String reveal(Block.Reveal block) {
        return line(
                "reveal",
                String.join(", ", block.parts().stream().map(Block.Part::title).toList()));
    }

    @Override
    public String caseStep(Block.CaseStep block) {
        return line("caseStep", block.title().isBlank() ? block.markdown() : block.title());
    }

    @Override
    public String knowledgeCheck(Block.KnowledgeCheck block) {
        return line(
                "check",
                parts.pick
                        .elements()
                        .questions()
                        .words(parts.context.workspace().current(), block.question()));
    }

    @Override
    public String literature(Block.Literature block) {
        return line("literature", block.title());
    }
}
