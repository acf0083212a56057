package org.collimator.ui.question;

import java.util.List;
import org.collimator.document.ElementRef;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.text.Markdown;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.list.Choices;
import org.collimator.ui.session.EditorContext;

/** The other questions of the course. */
record QuestionChoices(EditorContext context) implements Choices<QuestionId> {
    private static final int LONGEST = 140;

    @Override
    public List<QuestionId> all() {
        String own =
                context.workspace().selection().element().map(ElementRef::id).orElse("");
        return context.workspace().current().modules().stream()
                .flatMap(module -> module.questions().stream())
                .map(Question::id)
                .filter(id -> !id.value().equals(own))
                .toList();
    }

    @Override
    public String words(QuestionId id) {
        return context.workspace()
                .index()
                .find(ElementRef.of(id), Question.class)
                .map(QuestionChoices::words)
                .orElseGet(() -> Texts.of(QuestionChoices.class).get("missing", id.value()));
    }

    private static String words(Question question) {
        String title = question.about().title();
        String text = title.isBlank() ? question.stem() : title;
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return question.id().value() + "  " + Markdown.plain(start).replace('\n', ' ');
    }
}
