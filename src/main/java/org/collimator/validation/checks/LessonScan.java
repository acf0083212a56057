package org.collimator.validation.checks;

import java.util.List;
import org.collimator.curriculum.Block;
import org.collimator.curriculum.Lesson;
import org.collimator.document.Edits;
import org.collimator.question.QuestionId;
import org.collimator.question.ReferenceId;

/** A lesson and its blocks. */
final class LessonScan {
    private LessonScan() {}

    static void scan(Lesson lesson, Gather gather) {
        gather.define(Space.LESSON, lesson.id().value());
        gather.useAll(
                Space.OBJECTIVE,
                lesson.objectives(),
                Use.How.TAUGHT,
                "/objectives",
                (c, id) ->
                        Edits.lesson(c, lesson.id(), l -> l.withObjectives(Edits.without(l.objectives(), id::equals))));
        String name = lesson.title().isBlank() ? lesson.id().value() : lesson.title();
        if (lesson.title().isBlank()) {
            gather.notes.add(Rule.LESSON_TITLE, "/title", name);
        }
        if (lesson.blocks().isEmpty()) {
            gather.notes.add(Rule.LESSON_EMPTY, "/blocks", name);
        }
        if (lesson.minutes() < 0) {
            gather.notes.add(Rule.LESSON_MINUTES, "/minutes", lesson.minutes());
        }
        for (int i = 0; i < lesson.blocks().size(); i++) {
            lesson.blocks().get(i).match(new Blocks(lesson, "/blocks/" + i, gather));
        }
    }

    /**
     * One block.
     *
     *
     * @param pointer where it stands in the lesson
     */
    private record Blocks(Lesson lesson, String pointer, Gather gather) implements Block.Cases<Boolean> {
        private Boolean filled(boolean filled) {
            if (!filled) {
                gather.notes.add(Rule.LESSON_BLOCK_BLANK, pointer);
            }
            return filled;
        }

        private void words(String markdown, String member) {
            gather.markdown(markdown, pointer + "/" + member);
        }

        private void asks(QuestionId question) {
            gather.use(Space.QUESTION, question, Use.How.PRACTISED, pointer + "/question", null);
        }

        @Override
        public Boolean text(Block.Text block) {
            words(block.markdown(), "markdown");
            return filled(!block.markdown().isBlank());
        }

        @Override
        public Boolean image(Block.Image block) {
            gather.show(block.media(), pointer + "/media");
            words(block.caption(), "caption");
            return true;
        }

        @Override
        public Boolean stack(Block.Stack block) {
            gather.show(block.media(), pointer + "/media");
            words(block.caption(), "caption");
            return true;
        }

        @Override
        public Boolean recording(Block.Recording block) {
            gather.show(block.media(), pointer + "/media");
            words(block.caption(), "caption");
            return true;
        }

        @Override
        public Boolean callout(Block.Callout block) {
            words(block.markdown(), "markdown");
            return filled(!block.markdown().isBlank() || !block.title().isBlank());
        }

        @Override
        public Boolean table(Block.Table block) {
            List<Block.Row> rows = block.rows();
            int columns = block.header().isEmpty() && !rows.isEmpty()
                    ? rows.get(0).cells().size()
                    : block.header().size();
            for (int i = 0; i < rows.size(); i++) {
                String row = "rows/" + i;
                if (rows.get(i).cells().size() != columns) {
                    gather.notes.add(
                            Rule.LESSON_TABLE,
                            pointer + "/" + row,
                            rows.get(i).cells().size(),
                            columns);
                }
                rows.get(i).cells().forEach(cell -> words(cell, row));
            }
            return filled(!rows.isEmpty());
        }

        @Override
        public Boolean reveal(Block.Reveal block) {
            for (int i = 0; i < block.parts().size(); i++) {
                words(block.parts().get(i).markdown(), "parts/" + i + "/markdown");
            }
            return filled(!block.parts().isEmpty());
        }

        @Override
        public Boolean caseStep(Block.CaseStep block) {
            words(block.markdown(), "markdown");
            gather.show(block.media(), pointer + "/media");
            if (block.question() != null) {
                asks(block.question());
            }
            return filled(!block.markdown().isBlank() || !block.title().isBlank() || block.media() != null);
        }

        @Override
        public Boolean knowledgeCheck(Block.KnowledgeCheck block) {
            gather.use(
                    Space.QUESTION,
                    block.question(),
                    Use.How.PRACTISED,
                    pointer + "/question",
                    c -> Edits.lesson(c, lesson.id(), l -> l.withBlocks(Edits.without(l.blocks(), block::equals))));
            return true;
        }

        @Override
        public Boolean literature(Block.Literature block) {
            gather.references(
                    block.references(),
                    pointer + "/references",
                    (c, id) -> Edits.lesson(
                            c,
                            lesson.id(),
                            l -> l.withBlocks(Edits.replaced(l.blocks(), block::equals, b -> without(block, id)))));
            return filled(!block.references().isEmpty());
        }

        private static Block without(Block.Literature block, ReferenceId gone) {
            return new Block.Literature(block.title(), Edits.without(block.references(), gone::equals), block.extra());
        }
    }
}
