package org.collimator.ui.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.collimator.question.Answer;
import org.collimator.question.Numeric;
import org.collimator.question.Tolerance;
import org.collimator.question.Unit;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.list.AmountField;
import org.collimator.ui.session.EditorContext;

/** What a numeric question accepts, in words. */
final class NumericPreview {
    private static final MathContext SHOWN = new MathContext(7);

    private NumericPreview() {}

    static ElementForm of(EditorContext context) {
        return new AcceptedPreview<>(
                context, Numeric.class, NumericPreview::words, (question, text) -> new Answer.Quantity(text, ""));
    }

    /** Such as: accepts 2.9 to 3.1 mSv, or 2900 to 3100 µSv. */
    static String words(Numeric question) {
        Texts texts = Texts.of(NumericPreview.class);
        Double key = question.answer();
        if (key == null) {
            return texts.get("preview.noKey");
        }
        List<String> ranges = new ArrayList<>();
        ranges.add(range(texts, question.tolerance(), key, 1, question.unit()));
        for (Unit other : question.otherUnits()) {
            ranges.add(range(texts, question.tolerance(), key, other.factor(), other.symbol()));
        }
        String words = texts.get("preview.accepts", String.join(" " + texts.get("preview.or") + " ", ranges));
        if (question.unit().isBlank()) {
            return words;
        }
        String unit =
                question.unitRequired() ? texts.get("preview.unit") : texts.get("preview.noUnit", question.unit());
        return words + " " + unit;
    }

    private static String range(Texts texts, Tolerance tolerance, double key, double factor, String unit) {
        double centre = tolerance.centre(key) / factor;
        double reach = tolerance.reach(key) / factor;
        String space = unit.isBlank() ? "" : "\u00a0" + unit;
        return reach == 0
                ? texts.get("preview.exactly", number(centre)) + space
                : texts.get("preview.range", number(centre - reach), number(centre + reach)) + space;
    }

    private static String number(double value) {
        return AmountField.text(BigDecimal.valueOf(value).round(SHOWN).doubleValue());
    }
}
