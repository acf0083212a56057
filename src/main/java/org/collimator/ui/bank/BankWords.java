package org.collimator.ui.bank;

import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.collimator.question.CognitiveLevel;
import org.collimator.question.Difficulty;
import org.collimator.question.QuestionKind;
import org.collimator.question.Status;
import org.collimator.ui.form.LevelWords;
import org.collimator.ui.kit.KindWords;
import org.collimator.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** The words of the values that rows show, looked up once. For any thread. */
final class BankWords {
    private final Texts texts = Texts.of(BankWords.class);
    private final Map<QuestionKind, String> kinds = new EnumMap<>(QuestionKind.class);
    private final Map<CognitiveLevel, String> levels = new EnumMap<>(CognitiveLevel.class);
    private final Map<Difficulty, String> difficulties = new EnumMap<>(Difficulty.class);
    private final Map<Status, String> statuses = new EnumMap<>(Status.class);
    private final String none = texts.get("none");

    BankWords() {
        for (QuestionKind kind : QuestionKind.values()) {
            kinds.put(kind, KindWords.name(kind.id()));
        }
        for (CognitiveLevel level : CognitiveLevel.values()) {
            levels.put(level, LevelWords.of(level));
        }
        for (Difficulty difficulty : Difficulty.values()) {
            difficulties.put(difficulty, texts.get("difficulty." + difficulty.id()));
        }
        for (Status status : Status.values()) {
            statuses.put(status, texts.get("status." + status.id()));
        }
    }

    String kind(QuestionKind kind) {
        return kinds.getOrDefault(kind, none);
    }

    String level(@Nullable CognitiveLevel level) {
        return level == null ? none : levels.getOrDefault(level, none);
    }

    String difficulty(@Nullable Difficulty difficulty) {
        return difficulty == null ? none : difficulties.getOrDefault(difficulty, none);
    }

    String status(@Nullable Status status) {
        return status == null ? none : statuses.getOrDefault(status, none);
    }

    String points(double points) {
        if (points == Math.rint(points)) {
            return Long.toString((long) points);
        }
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault());
        format.setMaximumFractionDigits(3);
        return format.format(points);
    }
}
