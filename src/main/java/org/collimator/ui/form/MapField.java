package org.collimator.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;

/**
 * Values by keys, in rows. While two rows have the same key nothing is taken over, so that no value is lost on the way from one key to
 * another. On the event thread.
 */
public final class MapField<K, V> implements Field<Map<K, V>> {
    private final CardsField<Row<K, V>> rows;
    private List<Row<K, V>> typed = List.of();
    private Map<K, V> shown = Map.of();

    /** A key and its value. */
    public record Row<K, V>(K key, V value) {}

    private MapField(CardsField<Row<K, V>> rows) {
        this.rows = rows;
    }

    /**
     * A field for a map.
     *
     * @param name its words: {@code <name>.key}, {@code <name>.value}, {@code <name>.add}
     */
    public static <K, V> MapField<K, V> of(
            EditorContext context,
            Texts texts,
            String name,
            Supplier<Field<K>> key,
            Supplier<Field<V>> value,
            Supplier<Row<K, V>> fresh) {
        return new MapField<>(CardsField.<Row<K, V>>rows(
                        context,
                        texts,
                        name,
                        () -> RecordField.<Row<K, V>>row(context, texts, name)
                                .add(
                                        new Property<>("key", Row::key, (row, next) -> new Row<>(next, row.value())),
                                        key.get())
                                .add(
                                        new Property<>("value", Row::value, (row, next) -> new Row<>(row.key(), next)),
                                        value.get()))
                .adds(list -> fresh.get()));
    }

    @Override
    public JComponent component() {
        return rows.component();
    }

    @Override
    public void show(Map<K, V> value) {
        if (value.equals(shown) && !typed.isEmpty()) {
            rows.show(typed);
            return;
        }
        shown = value;
        List<Row<K, V>> next = new ArrayList<>();
        value.forEach((key, each) -> next.add(new Row<>(key, each)));
        typed = next;
        rows.show(next);
    }

    @Override
    public void onEdit(Consumer<Map<K, V>> edited) {
        rows.onEdit(next -> {
            typed = next;
            Map<K, V> map = new LinkedHashMap<>();
            next.forEach(row -> map.put(row.key(), row.value()));
            if (map.size() == next.size()) {
                shown = map;
                edited.accept(map);
            }
            rows.show(next);
        });
    }

    @Override
    public boolean merges() {
        return true;
    }

    @Override
    public void focus(String pointer) {
        rows.focus(pointer);
    }
}
