package org.collimator.ui.bank;

import java.util.List;
import java.util.function.Function;
import org.collimator.curriculum.ModuleId;
import org.collimator.question.CognitiveLevel;
import org.collimator.question.QuestionKind;
import org.collimator.question.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which questions are wanted; null wants all.
 *
 * @param words each of which must stand somewhere in the row
 */
record BankFilter(
        List<String> words,
        @Nullable QuestionKind kind,
        @Nullable Status status,
        @Nullable CognitiveLevel level,
        @Nullable ModuleId module) {
    static final BankFilter EVERYTHING = new BankFilter(List.of(), null, null, null, null);

    BankFilter withText(String typed) {
        String folded = BankRow.fold(typed.strip());
        List<String> parts = folded.isEmpty() ? List.of() : List.of(folded.split("\\s+", 0));
        return new BankFilter(parts, kind, status, level, module);
    }

    BankFilter withKind(@Nullable QuestionKind wanted) {
        return new BankFilter(words, wanted, status, level, module);
    }

    BankFilter withStatus(@Nullable Status wanted) {
        return new BankFilter(words, kind, wanted, level, module);
    }

    BankFilter withLevel(@Nullable CognitiveLevel wanted) {
        return new BankFilter(words, kind, status, wanted, module);
    }

    BankFilter withModule(@Nullable ModuleId wanted) {
        return new BankFilter(words, kind, status, level, wanted);
    }

    /** Whether it wants everything. */
    boolean isOpen() {
        return equals(EVERYTHING);
    }

    /** @param more words of the row that do not belong to its question alone, folded */
    boolean accepts(BankRow row, Function<BankRow, String> more) {
        var about = row.question().about();
        return (kind == null || row.question().kind() == kind)
                && (status == null || about.status() == status)
                && (level == null || about.level() == level)
                && (module == null || row.module().id().equals(module))
                && hasWords(row, more);
    }

    private boolean hasWords(BankRow row, Function<BankRow, String> more) {
        for (String word : words) {
            if (!row.search().contains(word) && !more.apply(row).contains(word)) {
                return false;
            }
        }
        return true;
    }
}
