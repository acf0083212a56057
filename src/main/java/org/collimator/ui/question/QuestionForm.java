package org.collimator.ui.question;

import java.awt.BorderLayout;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.document.ElementRef;
import org.collimator.document.QuestionMembers;
import org.collimator.question.Question;
import org.collimator.question.QuestionKind;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.form.PagePanel;
import org.collimator.ui.form.Property;
import org.collimator.ui.form.RecordForm;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.list.AmountField;
import org.collimator.ui.session.EditorContext;
import org.jspecify.annotations.Nullable;

/** The form of a question of any kind: what all have in common around the part of its kind. On the event thread. */
public final class QuestionForm implements ElementForm {
    private final EditorContext context;
    private final QuestionForms kinds;
    private final QuestionHeader header;
    private final RecordForm<Question> stem;
    private final RecordForm<Question> rest;
    private final RecordForm<Question> about;
    private final JPanel ofKind = new JPanel(new BorderLayout());
    private final JPanel page = new PagePanel(new MigLayout(Layouts.PAGE));
    private @Nullable ElementRef shown;
    private @Nullable ElementForm own;
    private @Nullable QuestionKind kind;

    /** A form that shows nothing yet. */
    public QuestionForm(EditorContext context) {
        this.context = context;
        this.kinds = new QuestionForms(context);
        this.header = new QuestionHeader(context);
        this.stem = Members.ofAll(context, "question")
                .add(new Property<>("stem", Question::stem, QuestionMembers::withStem), RichText.field(context, 4));
        this.rest = Members.ofAll(context, "question")
                .add(
                        new Property<>("feedback", Question::feedback, QuestionMembers::withFeedback),
                        RichText.field(context, 3))
                .add(
                        new Property<>(
                                "points",
                                Question::points,
                                (question, points) ->
                                        QuestionMembers.withPoints(question, Objects.requireNonNull(points))),
                        AmountField.required("1", value -> value >= 0 && value <= 1_000_000));
        this.about = AboutForm.of(context);
        page.setName("form.question");
        ofKind.setOpaque(false);
        page.add(header.component(), Layouts.FIELD);
        page.add(stem.component(), Layouts.FIELD);
        page.add(ofKind, Layouts.FIELD);
        page.add(rest.component(), Layouts.FIELD);
        page.add(about.component(), Layouts.FIELD);
    }

    @Override
    public JComponent component() {
        return page;
    }

    private Optional<Question> question() {
        return Optional.ofNullable(shown)
                .flatMap(ref -> context.workspace().index().find(ref, Question.class));
    }

    private void all(Consumer<ElementForm> what) {
        what.accept(stem);
        if (own != null) {
            what.accept(own);
        }
        what.accept(rest);
        what.accept(about);
    }

    @Override
    public void show(ElementRef ref) {
        shown = ref;
        question().ifPresent(this::turnTo);
        all(form -> form.show(ref));
        question().ifPresent(header::show);
    }

    /** Puts the part of the question's kind in its place. */
    private void turnTo(Question question) {
        if (question.kind() != kind) {
            kind = question.kind();
            ElementForm next = question.match(kinds);
            own = next;
            ofKind.removeAll();
            ofKind.add(next.component());
            page.revalidate();
            page.repaint();
        }
    }

    @Override
    public void refresh() {
        Optional<Question> question = question();
        if (question.isEmpty() || shown == null) {
            return;
        }
        if (question.get().kind() != kind) {
            show(shown);
            return;
        }
        all(ElementForm::refresh);
        header.show(question.get());
    }

    @Override
    public void refreshFindings() {
        all(ElementForm::refreshFindings);
    }

    @Override
    public void focus(String pointer) {
        if (pointer.isEmpty()) {
            stem.focus("");
        } else {
            all(form -> form.focus(pointer));
        }
    }
}
