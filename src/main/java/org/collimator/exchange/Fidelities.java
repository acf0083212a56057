package org.collimator.exchange;

import java.util.List;
import org.collimator.curriculum.Curriculum;
import org.collimator.exchange.player.Standard;
import org.collimator.question.Hotspot;
import org.collimator.question.Matching;
import org.collimator.question.MultipleChoice;
import org.collimator.question.Numeric;
import org.collimator.question.Ordering;
import org.collimator.question.Question;
import org.collimator.question.ShortText;
import org.collimator.question.SingleChoice;
import org.collimator.question.TrueFalse;

/**
 * How each question arrives in a package with the player: whole, unless its key stays behind, or SCORM 1.2 has no letters left
 * to report the options with.
 */
final class Fidelities implements Question.Cases<Integer> {
    /** SCORM 1.2 reports a choice as one of 0-9 and a-z (CMIFeedback). */
    static final int LETTERS = 36;

    private Fidelities() {}

    static List<ExportReport.QuestionFidelity> of(Curriculum curriculum, ExportOptions options, Standard standard) {
        Fidelities options12 = new Fidelities();
        return curriculum.modules().stream()
                .flatMap(module -> module.questions().stream())
                .map(question -> of(question, question.match(options12), options, standard))
                .toList();
    }

    private static ExportReport.QuestionFidelity of(
            Question question, int letters, ExportOptions options, Standard standard) {
        if (options.keys() == ExportOptions.Keys.OMITTED) {
            return new ExportReport.QuestionFidelity(
                    question.id(), ExportReport.Fidelity.DEGRADED, "fidelity.not-scored");
        }
        if (standard == Standard.SCORM_12 && letters > LETTERS) {
            return new ExportReport.QuestionFidelity(
                    question.id(), ExportReport.Fidelity.DEGRADED, "fidelity.answer-not-reported");
        }
        return new ExportReport.QuestionFidelity(question.id(), ExportReport.Fidelity.WHOLE, "");
    }

    @Override
    public Integer singleChoice(SingleChoice question) {
        return question.options().size();
    }

    @Override
    public Integer multipleChoice(MultipleChoice question) {
        return question.options().size();
    }

    @Override
    public Integer trueFalse(TrueFalse question) {
        return 2;
    }

    @Override
    public Integer matching(Matching question) {
        return Math.max(question.prompts().size(), question.targets().size());
    }

    @Override
    public Integer ordering(Ordering question) {
        return question.items().size();
    }

    @Override
    public Integer shortText(ShortText question) {
        return 0;
    }

    @Override
    public Integer numeric(Numeric question) {
        return 0;
    }

    @Override
    public Integer hotspot(Hotspot question) {
        return 0;
    }
}
