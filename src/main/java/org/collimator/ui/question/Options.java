package org.collimator.ui.question;

import java.util.List;
import java.util.Map;
import org.collimator.question.Choice;
import org.collimator.question.OptionId;
import org.collimator.ui.form.Field;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.list.AmountField;
import org.collimator.ui.list.Column;
import org.collimator.ui.list.Marks;
import org.collimator.ui.list.PastedRow;
import org.collimator.ui.list.RowKind;
import org.collimator.ui.list.RowsField;
import org.collimator.ui.session.EditorContext;

/** The options of choice questions as a list of rows. */
final class Options implements RowKind<Choice> {
    private Options() {}

    /** @param single whether one option is the key, and others may earn part marks */
    static Field<List<Choice>> field(EditorContext context, boolean single) {
        Texts texts = Texts.of(Options.class);
        RowsField<Choice> rows = new RowsField<>(context, texts, "question.options", new Options())
                .marks(new Marks<>(single, Choice::key, Options::withKey))
                .column(Column.text("text", Choice::text, Options::withText));
        if (single) {
            rows.column(Column.narrow(
                    "credit",
                    Choice::credit,
                    (option, credit) -> new Choice(
                            option.id(), option.text(), option.key(), credit, option.feedback(), option.extra()),
                    () -> AmountField.optionalCredit(texts.get("question.options.usual"))));
        }
        return rows.column(Column.below(
                "feedback", texts.get("question.options.feedback.hint"), Choice::feedback, Options::withFeedback));
    }

    private static Choice withKey(Choice option, boolean key) {
        return new Choice(option.id(), option.text(), key, option.credit(), option.feedback(), option.extra());
    }

    private static Choice withText(Choice option, String text) {
        return new Choice(option.id(), text, option.key(), option.credit(), option.feedback(), option.extra());
    }

    private static Choice withFeedback(Choice option, String feedback) {
        return new Choice(option.id(), option.text(), option.key(), option.credit(), feedback, option.extra());
    }

    @Override
    public Choice blank(List<Choice> others) {
        return new Choice(next(others), "", false, null, "", Map.of());
    }

    private static OptionId next(List<Choice> others) {
        return NextId.after(others.stream().map(Choice::id).toList());
    }

    @Override
    public Choice pasted(PastedRow line, List<Choice> others) {
        return new Choice(next(others), line.cell(0), false, null, line.cell(1), Map.of());
    }

    @Override
    public boolean isBlank(Choice row) {
        return row.text().isBlank() && row.feedback().isBlank();
    }
}
