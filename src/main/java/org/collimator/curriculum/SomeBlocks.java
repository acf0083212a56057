package org.collimator.curriculum;

/**
 * Cases for those whom a few kinds of block concern and all others not: whatever is not overridden is answered by {@link
 * #otherwise}. Whoever must learn of a new kind implements {@link Block.Cases} itself. For any thread.
 */
public interface SomeBlocks<R> extends Block.Cases<R> {
    /** The answer for every other block. */
    R otherwise(Block block);

    @Override
    default R text(Block.Text block) {
        return otherwise(block);
    }

    @Override
    default R image(Block.Image block) {
        return otherwise(block);
    }

    @Override
    default R stack(Block.Stack block) {
        return otherwise(block);
    }

    @Override
    default R recording(Block.Recording block) {
        return otherwise(block);
    }

    @Override
    default R callout(Block.Callout block) {
        return otherwise(block);
    }

    @Override
    default R table(Block.Table block) {
        return otherwise(block);
    }

    @Override
    default R reveal(Block.Reveal block) {
        return otherwise(block);
    }

    @Override
    default R caseStep(Block.CaseStep block) {
        return otherwise(block);
    }

    @Override
    default R knowledgeCheck(Block.KnowledgeCheck block) {
        return otherwise(block);
    }

    @Override
    default R literature(Block.Literature block) {
        return otherwise(block);
    }
}
