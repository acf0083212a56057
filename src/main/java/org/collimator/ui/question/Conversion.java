package org.collimator.ui.question;

import java.util.List;
import java.util.Optional;
import org.collimator.document.Edits;
import org.collimator.document.ElementRef;
import org.collimator.question.Question;
import org.collimator.question.QuestionKind;
import org.collimator.ui.kit.KindWords;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;

/**
 * What a question can become.
 *
 * @param to the kind
 * @param result the question as it would be
 * @param loss what has no place in the new kind, in words; blank where everything stays
 */
record Conversion(QuestionKind to, Question result, String loss) {
    /** Whether the question can become one of another kind. */
    static boolean isPossible(Optional<Question> question) {
        return question.map(each -> !each.match(new Conversions()).isEmpty()).orElse(false);
    }

    /** Turns a question into the kind that it can become, in one step; asks first where something would be lost. */
    static void convert(EditorContext context, Question question) {
        List<Conversion> possible = question.match(new Conversions());
        if (possible.isEmpty() || !possible.get(0).isWanted(context)) {
            return;
        }
        Conversion conversion = possible.get(0);
        Texts texts = Texts.of(Conversion.class);
        context.workspace()
                .edit(
                        texts.get("convert.deed", KindWords.name(conversion.to().id())),
                        ElementRef.of(question.id()),
                        curriculum -> Edits.question(curriculum, question.id(), each -> conversion.result()));
    }

    private boolean isWanted(EditorContext context) {
        if (loss.isEmpty()) {
            return true;
        }
        Texts texts = Texts.of(Conversion.class);
        return context.dialogs()
                .ask(
                        texts.get("convert.to", KindWords.name(to.id())),
                        loss,
                        List.of(texts.get("convert.anyway"), texts.get("convert.cancel")))
                .filter(answer -> answer == 0)
                .isPresent();
    }
}
