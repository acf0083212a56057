package org.collimator.ui.bank;

import java.util.Locale;
import java.util.Optional;

/** A column of the question bank. */
enum BankColumn {
    KIND(140),
    STEM(420),
    MODULE(160),
    OBJECTIVES(120),
    LEVEL(110),
    DIFFICULTY(90),
    POINTS(70),
    STATUS(100),
    TAGS(120),
    CHANGE(100),
    PROBLEMS(120);

    private final int width;

    BankColumn(int width) {
        this.width = width;
    }

    /** Its id in the settings and in the bundle. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How wide it is at first. */
    int width() {
        return width;
    }

    static Optional<BankColumn> ofId(String id) {
        for (BankColumn column : values()) {
            if (column.id().equals(id)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
