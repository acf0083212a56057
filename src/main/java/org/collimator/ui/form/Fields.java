package org.collimator.ui.form;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of plain values. */
public final class Fields {
    private Fields() {}

    /** One line of text. */
    public static Field<String> line() {
        return new LineField();
    }

    /** Several lines of plain text. */
    public static Field<String> lines(int rows) {
        return new LinesField(rows);
    }

    /** A whole number within bounds. */
    public static Field<Integer> whole(int least, int most) {
        return new NumberField<>(Integer.toString(least), text -> {
            int number = Integer.parseInt(text);
            return number >= least && number <= most ? number : null;
        });
    }

    /** A number within bounds, with a point or a comma. */
    public static Field<Double> number(double least, double most) {
        return new NumberField<>(NumberField.text(least), text -> {
            double number = Double.parseDouble(text.replace(',', '.'));
            return number >= least && number <= most ? number : null;
        });
    }

    /** Yes or no; the label stands beside the box. */
    public static Field<Boolean> check(String label) {
        return new CheckField(label);
    }

    /**
     * One of a list of values, or none.
     *
     * @param none what stands for no value; null where there must be one
     */
    public static <T> Field<@Nullable T> choice(List<T> values, Function<T, String> words, @Nullable String none) {
        return new ChoiceField<>(values, words, none);
    }

    /** Any number of a short list of values, each with a box. */
    public static <T> Field<List<T>> several(List<T> values, Function<T, String> words) {
        return new SeveralField<>(values, words);
    }

    /** Words separated by commas. */
    public static Field<List<String>> words() {
        return new WordsField();
    }

    /** A date, written year-month-day. */
    public static Field<@Nullable LocalDate> date() {
        return new DateField();
    }
}
