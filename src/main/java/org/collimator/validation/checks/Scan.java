package org.collimator.validation.checks;

import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.Blueprint;
import org.collimator.curriculum.Checklist;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Faq;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.Objective;
import org.collimator.curriculum.Reference;
import org.collimator.question.Question;

/** Looks at one element by itself. Pure, so that many elements are looked at at once. */
final class Scan {
    private Scan() {}

    static Facts of(Unit unit, Setting setting) {
        Gather gather = new Gather();
        ItemFacts item = switch (unit.part) {
            case CURRICULUM -> {
                CurriculumScan.scan(unit.as(Curriculum.class), setting, gather);
                yield null;
            }
            case ASSESSMENT -> {
                AssessmentScan.scan(unit.as(Assessment.class), gather);
                yield null;
            }
            case BLUEPRINT -> {
                BlueprintScan.scan(unit.as(Blueprint.class), gather);
                yield null;
            }
            case MODULE -> {
                ModuleScan.scan(unit.as(Module.class), gather);
                yield null;
            }
            case OBJECTIVE -> {
                ObjectiveScan.scan(unit.as(Objective.class), setting, gather);
                yield null;
            }
            case LESSON -> {
                LessonScan.scan(unit.as(Lesson.class), gather);
                yield null;
            }
            case CHECKLIST -> {
                ModuleScan.scan(unit.as(Checklist.class), gather);
                yield null;
            }
            case FAQ -> {
                ModuleScan.scan(unit.as(Faq.class), gather);
                yield null;
            }
            case REFERENCE -> {
                ReferenceScan.scan(unit.as(Reference.class), setting, gather);
                yield null;
            }
            case MEDIA -> {
                MediaScan.scan(unit.as(Media.class), gather);
                yield null;
            }
            case QUESTION -> QuestionScan.scan(unit.as(Question.class), setting, gather);
        };
        if (unit.part != Part.QUESTION && unit.part != Part.REFERENCE) {
            Privacy.ofElement(unit.part, unit.as(Object.class), gather.notes);
        }
        return gather.facts(item);
    }
}
