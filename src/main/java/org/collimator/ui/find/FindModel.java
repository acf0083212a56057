package org.collimator.ui.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import javax.swing.table.AbstractTableModel;
import org.collimator.document.ElementIndex;
import org.collimator.document.ElementRef;
import org.collimator.document.Place;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.Titles;

/** The hits with their ticks, for a table. On the event thread. */
final class FindModel extends AbstractTableModel {
    private static final long serialVersionUID = 1;
    static final int TICK = 0;
    static final int ELEMENT = 1;
    static final int FIELD = 2;
    static final int CONTEXT = 3;

    private final transient Texts texts = Texts.of(FindModel.class);
    private final transient Map<Place, ElementIndex.Located> located = new HashMap<>();
    private final transient Map<ElementRef, String> titles = new HashMap<>();
    private final transient Set<Key> unticked = new HashSet<>();
    private transient List<Hit> hits = List.of();
    private transient ElementIndex index;

    /** A hit as it is known again after another search for the same words. */
    private record Key(Place place, int number) {
        static Key of(Hit hit) {
            return new Key(hit.place(), hit.number());
        }
    }

    FindModel(ElementIndex index) {
        this.index = index;
    }

    /** Shows other hits. */
    void show(List<Hit> found, ElementIndex places) {
        hits = found;
        index = places;
        located.clear();
        titles.clear();
        fireTableDataChanged();
    }

    /** All are ticked again. */
    void forgetTicks() {
        unticked.clear();
    }

    Hit hit(int row) {
        return hits.get(row);
    }

    /** The element in which a hit stands. */
    ElementIndex.Located located(int row) {
        return located.computeIfAbsent(hits.get(row).place(), index::locate);
    }

    boolean isTicked(int row) {
        return !unticked.contains(Key.of(hits.get(row)));
    }

    void tick(int row, boolean wanted) {
        Key key = Key.of(hits.get(row));
        boolean changed = wanted ? unticked.remove(key) : unticked.add(key);
        if (changed) {
            fireTableCellUpdated(row, TICK);
        }
    }

    void tickAll(boolean wanted) {
        unticked.clear();
        if (!wanted) {
            hits.forEach(hit -> unticked.add(Key.of(hit)));
        }
        fireTableDataChanged();
    }

    int tickedCount() {
        return unticked.isEmpty() ? hits.size() : ticked().size();
    }

    List<Hit> ticked() {
        List<Hit> ticked = new ArrayList<>();
        for (Hit hit : hits) {
            if (!unticked.contains(Key.of(hit))) {
                ticked.add(hit);
            }
        }
        return ticked;
    }

    /** In how many texts hits stand; those of one text stand together. */
    int places() {
        int places = 0;
        Place last = null;
        for (Hit hit : hits) {
            if (!hit.place().equals(last)) {
                last = hit.place();
                places++;
            }
        }
        return places;
    }

    /** The members of a pointer in words, such as Options 3 · Text. */
    String field(String pointer) {
        StringJoiner words = new StringJoiner(" · ");
        String last = "";
        for (String part : pointer.split("/", 0)) {
            if (part.isEmpty()) {
                continue;
            }
            if (part.matches("\\d{1,6}")) {
                last = last + " " + (Integer.parseInt(part) + 1);
            } else {
                if (!last.isEmpty()) {
                    words.add(last);
                }
                last = texts.getOr("member." + part, part);
            }
        }
        return words.add(last).toString();
    }

    @Override
    public int getRowCount() {
        return hits.size();
    }

    @Override
    public int getColumnCount() {
        return CONTEXT + 1;
    }

    @Override
    public String getColumnName(int column) {
        return texts.get("column." + column);
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column == TICK ? Boolean.class : String.class;
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column == TICK;
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        tick(row, Boolean.TRUE.equals(value));
    }

    @Override
    public Object getValueAt(int row, int column) {
        Hit hit = hits.get(row);
        return switch (column) {
            case TICK -> isTicked(row);
            case ELEMENT -> titles.computeIfAbsent(located(row).ref(), ref -> Titles.of(ref, index));
            case FIELD -> field(located(row).pointer());
            default -> hit.before() + hit.found() + hit.after();
        };
    }
}
