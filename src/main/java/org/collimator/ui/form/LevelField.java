package org.collimator.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.collimator.curriculum.Domain;
import org.jspecify.annotations.Nullable;

/** A level of a taxonomy, by its name; which levels there are follows the domain. On the event thread. */
public final class LevelField implements Field<LevelField.Level> {
    private final ChoiceField<Integer> choice = new ChoiceField<>(List.of(), value -> "", null);
    private List<Integer> offered = List.of();
    private @Nullable Domain domain;

    /**
     * A level with the domain that it is of.
     *
     * @param domain none until chosen
     * @param number from 1; 0 until chosen
     */
    public record Level(@Nullable Domain domain, int number) {}

    @Override
    public JComponent component() {
        return choice.component();
    }

    @Override
    public void show(Level level) {
        List<Integer> levels = levels(level);
        if (!levels.equals(offered) || domain != level.domain()) {
            offered = levels;
            domain = level.domain();
            choice.offer(levels, number -> LevelWords.of(level.domain(), number));
        }
        choice.show(level.number());
    }

    /** Those of the domain, and the one that is there although it is none of them. */
    private static List<Integer> levels(Level level) {
        List<Integer> levels = new ArrayList<>(List.of(0));
        if (level.domain() != null) {
            levels.addAll(LevelWords.of(level.domain()));
        }
        if (!levels.contains(level.number())) {
            levels.add(level.number());
        }
        return levels;
    }

    @Override
    public void onEdit(Consumer<Level> listener) {
        choice.onEdit(number -> {
            if (number != null) {
                listener.accept(new Level(domain, number));
            }
        });
    }
}
