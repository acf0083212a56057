package org.collimator.ui.preview;

import org.collimator.curriculum.Block;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.SomeBlocks;
import org.collimator.document.ElementIndex;
import org.collimator.document.ElementRef;
import org.collimator.question.QuestionId;

/** Which page of the player shows an element. Pure. */
final class LearnerPage {
    private LearnerPage() {}

    /** The page as the player names it, and after a space the question on it; the cover where no page shows the element. */
    static String of(ElementIndex index, ElementRef ref) {
        ElementIndex.Entry entry = index.find(ref).orElse(null);
        Module module = entry == null ? null : entry.module();
        return switch (ref.kind()) {
            case MODULE -> "module/" + ref.id();
            case OBJECTIVE -> module == null ? "cover" : "module/" + module.id();
            case LESSON -> module == null ? "cover" : "lesson/" + module.id() + "/" + ref.id();
            case QUESTION -> module == null ? "cover" : question(index, module, ref);
            case CHECKLIST -> "checklist/" + ref.id();
            case ASSESSMENT -> "assessment/" + ref.id();
            case REFERENCE -> "references";
            case MEDIA -> "credits";
            case COURSE, BLUEPRINT -> "cover";
        };
    }

    /** The lesson that asks it, or the practice page of its module. */
    private static String question(ElementIndex index, Module home, ElementRef ref) {
        QuestionId id = new QuestionId(ref.id());
        for (Module module : index.curriculum().modules()) {
            for (Lesson lesson : module.lessons()) {
                if (lesson.blocks().stream().anyMatch(block -> block.match(new Asks(id)))) {
                    return "lesson/" + module.id() + "/" + lesson.id() + " " + ref.id();
                }
            }
        }
        return "questions/" + home.id() + " " + ref.id();
    }

    /** Whether a block asks a question. */
    private record Asks(QuestionId id) implements SomeBlocks<Boolean> {
        @Override
        public Boolean otherwise(Block block) {
            return false;
        }

        @Override
        public Boolean caseStep(Block.CaseStep block) {
            return id.equals(block.question());
        }

        @Override
        public Boolean knowledgeCheck(Block.KnowledgeCheck block) {
            return id.equals(block.question());
        }
    }
}
