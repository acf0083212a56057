package org.collimator.ui.bank;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.collimator.question.CognitiveLevel;
import org.collimator.question.Difficulty;
import org.collimator.question.Status;
import org.jspecify.annotations.Nullable;

/**
 * How rows are sorted: by a column, rows that are alike staying in the order of the curriculum.
 *
 * @param column null for the order of the curriculum
 * @param descending last first
 */
record BankOrder(@Nullable BankColumn column, boolean descending) {
    static final BankOrder OF_CURRICULUM = new BankOrder(null, false);

    /** What the next click on a heading means: up, down, as in the curriculum. */
    BankOrder toggled(BankColumn clicked) {
        if (column != clicked) {
            return new BankOrder(clicked, false);
        }
        return descending ? OF_CURRICULUM : new BankOrder(clicked, true);
    }

    /** Sorts in place. */
    void sort(BankRow[] rows, Function<BankRow, String> change, ToIntFunction<BankRow> problems) {
        if (column == null) {
            return;
        }
        Comparator<BankRow> by = switch (column) {
            case STEM -> Comparator.comparing(BankRow::order);
            case KIND, MODULE, OBJECTIVES, TAGS -> byFolded(rows, column);
            case LEVEL ->
                Comparator.comparingInt(row -> rank(row.question().about().level()));
            case DIFFICULTY ->
                Comparator.comparingInt(row -> rank(row.question().about().difficulty()));
            case STATUS ->
                Comparator.comparingInt(row -> rank(row.question().about().status()));
            case POINTS -> Comparator.comparingDouble(row -> row.question().points());
            case CHANGE -> Comparator.comparing(change);
            case PROBLEMS -> Comparator.comparingInt(problems).reversed();
        };
        Arrays.sort(rows, descending ? by.reversed() : by);
    }

    /** Folds each different text once, as many rows share few texts. */
    private static Comparator<BankRow> byFolded(BankRow[] rows, BankColumn column) {
        java.util.Map<String, String> folded = new java.util.HashMap<>();
        for (BankRow row : rows) {
            folded.computeIfAbsent(row.text(column), BankRow::fold);
        }
        return Comparator.comparing(row -> folded.getOrDefault(row.text(column), ""));
    }

    private static int rank(@Nullable CognitiveLevel level) {
        return level == null ? 0 : level.number();
    }

    private static int rank(@Nullable Difficulty difficulty) {
        return difficulty == null ? 0 : 1 + List.of(Difficulty.values()).indexOf(difficulty);
    }

    private static int rank(@Nullable Status status) {
        return status == null ? 0 : 1 + List.of(Status.values()).indexOf(status);
    }
}
