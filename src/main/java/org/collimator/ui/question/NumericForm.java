package org.collimator.ui.question;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collimator.question.NumberText;
import org.collimator.question.Numeric;
import org.collimator.question.Numeric.ExpectedNumber;
import org.collimator.question.Question;
import org.collimator.question.Unchanged;
import org.collimator.question.Unit;
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

/** The key of a number with its tolerance and units, what would be accepted, and expected wrong answers. */
final class NumericForm {
    private NumericForm() {}

    static ElementForm of(EditorContext context) {
        Texts texts = Texts.of(NumericForm.class);
        return Members.of(context, Numeric.class, change -> new Unchanged() {
                    @Override
                    public Question numeric(Numeric question) {
                        return change.apply(question);
                    }
                })
                .add(new Property<>("answer", Numeric::answer, Numeric::withAnswer), AmountField.optional("3.0"))
                .add(new Property<>("tolerance", Numeric::tolerance, Numeric::withTolerance), new ToleranceField())
                .add(new Property<>("unit", Numeric::unit, Numeric::withUnit), Fields.line())
                .add(
                        new Property<>("unitRequired", Numeric::unitRequired, Numeric::withUnitRequired),
                        Fields.check(texts.get("question.unitRequired.box")))
                .add(NumericPreview.of(context))
                .add(new Property<>("otherUnits", Numeric::otherUnits, Numeric::withOtherUnits), units(context, texts))
                .add(new Property<>("expected", Numeric::expected, Numeric::withExpected), expected(context, texts));
    }

    private static RowsField<Unit> units(EditorContext context, Texts texts) {
        return new RowsField<>(context, texts, "question.otherUnits", new Units())
                .column(Column.text(
                        "symbol", Unit::symbol, (unit, symbol) -> new Unit(symbol, unit.factor(), unit.extra())))
                .column(Column.narrow(
                        "factor",
                        Unit::factor,
                        (unit, factor) -> new Unit(unit.symbol(), Objects.requireNonNull(factor), unit.extra()),
                        () -> AmountField.required("0.001", value -> value > 0)));
    }

    private static RowsField<ExpectedNumber> expected(EditorContext context, Texts texts) {
        return new RowsField<>(context, texts, "question.expected", new Slips())
                .column(Column.wide(
                        "value",
                        ExpectedNumber::value,
                        (slip, value) -> new ExpectedNumber(
                                Objects.requireNonNull(value), slip.credit(), slip.feedback(), slip.extra()),
                        () -> AmountField.required("30", value -> true)))
                .column(Column.narrow(
                        "credit",
                        ExpectedNumber::credit,
                        (slip, credit) -> new ExpectedNumber(
                                slip.value(), Objects.requireNonNull(credit), slip.feedback(), slip.extra()),
                        AmountField::credit))
                .column(Column.below(
                        "feedback",
                        texts.get("question.expected.feedback.hint"),
                        ExpectedNumber::feedback,
                        (slip, feedback) -> new ExpectedNumber(slip.value(), slip.credit(), feedback, slip.extra())));
    }

    private static double number(String text, double otherwise) {
        return NumberText.parse(text).map(NumberText::value).orElse(otherwise);
    }

    private static final class Units implements RowKind<Unit> {
        @Override
        public Unit blank(List<Unit> others) {
            return new Unit("", 1, Map.of());
        }

        @Override
        public Unit pasted(PastedRow line, List<Unit> others) {
            double factor = number(line.cell(1), 1);
            return new Unit(line.cell(0), factor > 0 ? factor : 1, Map.of());
        }

        @Override
        public boolean isBlank(Unit row) {
            return row.symbol().isBlank();
        }
    }

    private static final class Slips implements RowKind<ExpectedNumber> {
        @Override
        public ExpectedNumber blank(List<ExpectedNumber> others) {
            return new ExpectedNumber(0, 0, "", Map.of());
        }

        @Override
        public ExpectedNumber pasted(PastedRow line, List<ExpectedNumber> others) {
            return new ExpectedNumber(number(line.cell(0), 0), 0, line.cell(1), Map.of());
        }

        @Override
        public boolean isBlank(ExpectedNumber row) {
            return row.value() == 0 && row.feedback().isBlank();
        }
    }
}
