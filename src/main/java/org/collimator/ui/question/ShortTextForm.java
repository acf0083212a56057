package org.collimator.ui.question;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collimator.question.AcceptedText;
import org.collimator.question.Answer;
import org.collimator.question.Question;
import org.collimator.question.ShortText;
import org.collimator.question.TextMatch;
import org.collimator.question.Unchanged;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.form.Fields;
import org.collimator.ui.form.Property;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.list.AmountField;
import org.collimator.ui.list.Column;
import org.collimator.ui.list.PastedRow;
import org.collimator.ui.list.RowKind;
import org.collimator.ui.list.RowsField;
import org.collimator.ui.session.EditorContext;

/** The answers that a short text accepts. */
final class ShortTextForm {
    private ShortTextForm() {}

    static ElementForm of(EditorContext context) {
        Texts texts = Texts.of(ShortTextForm.class);
        return Members.of(context, ShortText.class, change -> new Unchanged() {
                    @Override
                    public Question shortText(ShortText question) {
                        return change.apply(question);
                    }
                })
                .add(new Property<>("accepted", ShortText::accepted, ShortText::withAccepted), rows(context, texts))
                .add(new AcceptedPreview<>(
                        context, ShortText.class, question -> "", (question, text) -> new Answer.Text(text)));
    }

    private static RowsField<AcceptedText> rows(EditorContext context, Texts texts) {
        return new RowsField<>(context, texts, "question.accepted", new Accepted())
                .column(Column.text(
                        "text",
                        AcceptedText::text,
                        (row, text) -> new AcceptedText(text, row.match(), row.credit(), row.feedback(), row.extra())))
                .column(Column.narrow(
                        "match",
                        AcceptedText::match,
                        (row, match) -> new AcceptedText(
                                row.text(), Objects.requireNonNull(match), row.credit(), row.feedback(), row.extra()),
                        () -> Fields.choice(
                                List.of(TextMatch.values()), match -> texts.get("match." + match.id()), null)))
                .column(Column.narrow(
                        "credit",
                        AcceptedText::credit,
                        (row, credit) -> new AcceptedText(
                                row.text(), row.match(), Objects.requireNonNull(credit), row.feedback(), row.extra()),
                        AmountField::credit))
                .column(Column.below(
                        "feedback",
                        texts.get("question.accepted.feedback.hint"),
                        AcceptedText::feedback,
                        (row, feedback) ->
                                new AcceptedText(row.text(), row.match(), row.credit(), feedback, row.extra())));
    }

    private static final class Accepted implements RowKind<AcceptedText> {
        @Override
        public AcceptedText blank(List<AcceptedText> others) {
            return AcceptedText.of("");
        }

        @Override
        public AcceptedText pasted(PastedRow line, List<AcceptedText> others) {
            return new AcceptedText(line.cell(0), TextMatch.CASE_FOLDED, 1, line.cell(1), Map.of());
        }

        @Override
        public boolean isBlank(AcceptedText row) {
            return row.text().isBlank() && row.feedback().isBlank();
        }
    }
}
