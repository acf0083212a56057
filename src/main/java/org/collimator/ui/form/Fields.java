package org.collimator.ui.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.collimator.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** The fields of plain values. */
public final class Fields {
    private Fields() {}

    /** One line of text. */
    public static Field<String> line() {
        return TextField.line();
    }

    /** Several lines of plain text. */
    public static Field<String> lines(int rows) {
        return TextField.lines(rows);
    }

    /** A whole number within bounds. */
    public static Field<Integer> whole(int least, int most) {
        return AdaptedField.sure(ParsedField.number(Integer.toString(least), false, wholeWithin(least, most)));
    }

    /** A number within bounds, with a point or a comma. */
    public static Field<Double> number(double least, double most) {
        return AdaptedField.sure(ParsedField.number(ParsedField.words(least), false, within(least, most)));
    }

    /** A share in per cent, 0 to 100. */
    public static Field<Double> percent() {
        return number(0, 100);
    }

    /** A whole number within bounds; nothing where the field is empty. */
    public static Field<@Nullable Integer> wholeOrNone(int least, int most) {
        return ParsedField.number("", true, wholeWithin(least, most));
    }

    private static Function<String, Optional<Integer>> wholeWithin(int least, int most) {
        return text -> Optional.of(Integer.valueOf(text)).filter(number -> number >= least && number <= most);
    }

    /** A number within bounds, with a point or a comma; nothing where the field is empty. */
    public static Field<@Nullable Double> numberOrNone(double least, double most) {
        return ParsedField.number("", true, within(least, most));
    }

    private static Function<String, Optional<Double>> within(double least, double most) {
        return text ->
                Optional.of(Double.valueOf(text.replace(',', '.'))).filter(number -> number >= least && number <= most);
    }

    /** One of an enumeration's values; its words are {@code <prefix>.<id>} in the bundle. */
    public static <T> Field<T> words(Texts texts, String prefix, List<T> values, Function<T, String> id) {
        return AdaptedField.sure(new ChoiceField<>(values, value -> texts.get(prefix + "." + id.apply(value)), null));
    }

    /** One of an enumeration's values, or none. */
    public static <T> Field<@Nullable T> wordsOrNone(
            Texts texts, String prefix, List<T> values, Function<T, String> id) {
        return new ChoiceField<>(
                values,
                value -> texts.get(prefix + "." + id.apply(value)),
                Texts.of(Fields.class).get("none"));
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
        return WordsField.empty();
    }

    /** A date, written year-month-day. */
    public static Field<@Nullable LocalDate> date() {
        return ParsedField.date();
    }
}
