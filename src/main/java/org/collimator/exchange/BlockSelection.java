package org.collimator.exchange;

import java.util.Optional;
import java.util.function.Predicate;
import org.collimator.curriculum.Block;
import org.collimator.question.QuestionId;

/** What stays of a block when some questions are left out. */
final class BlockSelection implements Block.Cases<Optional<Block>> {
    private final Predicate<QuestionId> kept;

    BlockSelection(Predicate<QuestionId> kept) {
        this.kept = kept;
    }

    @Override
    public Optional<Block> text(Block.Text block) {
        return Optional.of(block);
    }

    @Override
    public Optional<Block> image(Block.Image block) {
        return Optional.of(block);
    }

    @Override
    public Optional<Block> stack(Block.Stack block) {
        return Optional.of(block);
    }

    @Override
    public Optional<Block> recording(Block.Recording block) {
        return Optional.of(block);
    }

    @Override
    public Optional<Block> callout(Block.Callout block) {
        return Optional.of(block);
    }

    @Override
    public Optional<Block> table(Block.Table block) {
        return Optional.of(block);
    }

    @Override
    public Optional<Block> reveal(Block.Reveal block) {
        return Optional.of(block);
    }

    @Override
    public Optional<Block> caseStep(Block.CaseStep block) {
        boolean asked = block.question() == null || kept.test(block.question());
        return Optional.of(
                asked
                        ? block
                        : new Block.CaseStep(block.title(), block.markdown(), block.media(), null, block.extra()));
    }

    @Override
    public Optional<Block> knowledgeCheck(Block.KnowledgeCheck block) {
        return kept.test(block.question()) ? Optional.of(block) : Optional.empty();
    }

    @Override
    public Optional<Block> literature(Block.Literature block) {
        return Optional.of(block);
    }
}
