package org.collimator.ui.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.collimator.document.ElementRef;
import org.collimator.question.Question;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;

/** What can be done with a question as a whole. */
public final class QuestionsFeature implements Feature {
    private final EditorContext context;
    private final UiAction convert;

    /** The feature of a window. */
    public QuestionsFeature(EditorContext context) {
        this.context = context;
        this.convert = new UiAction(
                        Texts.of(QuestionsFeature.class),
                        "question.convert",
                        () -> question().ifPresent(question -> Conversion.convert(context, question)))
                .enabledWhen(() -> !context.workspace().isReadOnly() && Conversion.isPossible(question()));
    }

    /** How the form of questions is made. */
    public static Map<ElementRef.Kind, Function<EditorContext, ElementForm>> makers() {
        return Map.of(ElementRef.Kind.QUESTION, QuestionForm::new);
    }

    private Optional<Question> question() {
        return context.workspace()
                .selection()
                .element()
                .flatMap(ref -> context.workspace().index().find(ref, Question.class));
    }

    @Override
    public List<UiAction> actions() {
        return List.of(convert);
    }

    @Override
    public Map<String, List<String>> menus() {
        return Map.of("menu.edit", List.of("question.convert"));
    }
}
