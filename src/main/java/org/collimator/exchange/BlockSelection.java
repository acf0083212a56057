package org.collimator.exchange;

import java.util.Optional;
import java.util.function.Predicate;
import org.collimator.curriculum.Block;
import org.collimator.curriculum.SomeBlocks;
import org.collimator.question.QuestionId;

/** What stays of a block when some questions are left out. */
final class BlockSelection implements SomeBlocks<Optional<Block>> {
    private final Predicate<QuestionId> kept;

    BlockSelection(Predicate<QuestionId> kept) {
        this.kept = kept;
    }

    @Override
    public Optional<Block> otherwise(Block block) {
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
}
