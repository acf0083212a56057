package org.collimator.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.form.AdaptedField;
import org.collimator.ui.form.Field;
import org.collimator.ui.form.PartsField;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Elements of the curriculum that are chosen from a list which may be long: the chosen ones below each other, and a button that
 * opens a search among the others. On the event thread.
 *
 * @param <T> what is chosen
 */
public final class PickField<T> extends PartsField<List<T>> {
    private final Choices<T> choices;
    private final RowWords words;
    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN + ", gap 0 4"));
    private final JPanel grid = new JPanel(new MigLayout("insets 0, fillx, gap 8 4, hidemode 3", "[grow,fill][][]"));
    private final List<PickLine> lines = new ArrayList<>();
    private final JButton add;
    private final PickSearch<T> search;
    private final int most;
    private List<T> shown = List.of();

    private PickField(Choices<T> choices, Texts texts, String key, int most) {
        this.choices = choices;
        this.words = new RowWords(texts, key);
        this.most = most;
        this.add = new JButton(words.shared("pick", words.one()), Icons.small("add"));
        add.setName(key + ".add");
        add.addActionListener(event -> open());
        this.search = new PickSearch<>(words, choices, this::pick, add::requestFocusInWindow);
        panel.setOpaque(false);
        grid.setOpaque(false);
        panel.add(grid, "growx, wmin 0");
        panel.add(add);
        panel.add(search.component(), "growx, wmin 0");
    }

    /**
     * Any number.
     *
     * @param texts where its words stand
     * @param key prefix of its words; {@code <key>.one} is one of them, {@code <key>.detail} the words beside it
     */
    public static <T> Field<List<T>> several(Choices<T> choices, Texts texts, String key) {
        return new PickField<>(choices, texts, key, Integer.MAX_VALUE);
    }

    /** One or none. */
    public static <T> Field<@Nullable T> one(Choices<T> choices, Texts texts, String key) {
        PickField<T> list = new PickField<>(choices, texts, key, 1);
        return new AdaptedField<@Nullable T, List<T>>(
                list,
                value -> value == null ? List.of() : List.of(value),
                (value, tell) -> tell.accept(value.isEmpty() ? null : value.get(0)));
    }

    private void open() {
        search.open(shown);
    }

    private void pick(T chosen) {
        List<T> next = new ArrayList<>(most == 1 ? List.of() : shown);
        next.add(chosen);
        emit(next, "/" + (next.size() - 1), false);
    }

    private void emit(List<T> next, String newPart, boolean newMerges) {
        tell(List.copyOf(next), newPart, "", newMerges);
    }

    private void remove(int number) {
        List<T> next = new ArrayList<>(shown);
        next.remove(number);
        emit(next, "", false);
        add.requestFocusInWindow();
    }

    private void detail(int number, String text) {
        List<T> next = new ArrayList<>(shown);
        next.set(number, choices.withDetail(shown.get(number), text));
        emit(next, "/" + number, true);
    }

    @Override
    public void show(List<T> value) {
        while (lines.size() < value.size()) {
            int number = lines.size();
            PickLine line = new PickLine(
                    words, number, choices.hasDetail(), text -> detail(number, text), () -> remove(number));
            line.addTo(grid, number);
            lines.add(line);
        }
        boolean otherCount = value.size() != shown.size();
        for (int i = 0; i < lines.size(); i++) {
            if (i < value.size()) {
                lines.get(i).show(choices.words(value.get(i)), choices.detail(value.get(i)));
            }
            lines.get(i).visible(i < value.size());
        }
        shown = value;
        add.setVisible(most > 1 || value.isEmpty());
        grid.setVisible(!value.isEmpty());
        if (otherCount) {
            panel.revalidate();
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public JComponent input() {
        return add;
    }

    /** Text as it is compared. */
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
