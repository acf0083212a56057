package org.collimator.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.collimator.curriculum.Block;

/** What can be done with the cells of a table. Rows of other lengths are filled up with blank cells where they are touched. Pure. */
final class TableEdits {
    /** The number of the row of column headings. */
    static final int HEADER = -1;

    private TableEdits() {}

    /** How many columns the widest row has. */
    static int columns(Block.Table table) {
        int most = table.header().size();
        for (Block.Row row : table.rows()) {
            most = Math.max(most, row.cells().size());
        }
        return most;
    }

    /** What stands in a cell; blank where the row is shorter. */
    static String cell(Block.Table table, int row, int column) {
        List<String> cells = cells(table, row);
        return column < cells.size() ? cells.get(column) : "";
    }

    private static List<String> cells(Block.Table table, int row) {
        return row == HEADER ? table.header() : table.rows().get(row).cells();
    }

    static Block.Table withCell(Block.Table table, int row, int column, String text) {
        List<String> cells = filled(cells(table, row), Math.max(columns(table), column + 1));
        cells.set(column, text);
        return row == HEADER ? table.withHeader(cells) : withRow(table, row, cells);
    }

    private static Block.Table withRow(Block.Table table, int row, List<String> cells) {
        List<Block.Row> rows = new ArrayList<>(table.rows());
        rows.set(row, rows.get(row).withCells(cells));
        return table.withRows(rows);
    }

    private static List<String> filled(List<String> cells, int columns) {
        List<String> all = new ArrayList<>(cells);
        while (all.size() < columns) {
            all.add("");
        }
        return all;
    }

    private static Block.Row blank(int columns) {
        return new Block.Row(filled(List.of(), Math.max(1, columns)), Map.of());
    }

    static Block.Table addRow(Block.Table table, int at) {
        return rows(table, rows -> rows.add(at, blank(columns(table))));
    }

    static Block.Table removeRow(Block.Table table, int at) {
        return rows(table, rows -> rows.remove(at));
    }

    static Block.Table moveRow(Block.Table table, int from, int to) {
        return rows(table, rows -> rows.add(to, rows.remove(from)));
    }

    private static Block.Table rows(Block.Table table, Consumer<List<Block.Row>> change) {
        List<Block.Row> rows = new ArrayList<>(table.rows());
        change.accept(rows);
        return table.withRows(rows);
    }

    static Block.Table addColumn(Block.Table table, int at) {
        return eachRow(table, cells -> cells.add(at, ""));
    }

    static Block.Table removeColumn(Block.Table table, int at) {
        return eachRow(table, cells -> cells.remove(at));
    }

    static Block.Table moveColumn(Block.Table table, int from, int to) {
        return eachRow(table, cells -> cells.add(to, cells.remove(from)));
    }

    /** Changes the cells of each row, after all are of the same length; a table without column headings stays without. */
    private static Block.Table eachRow(Block.Table table, Consumer<List<String>> change) {
        int columns = columns(table);
        List<Block.Row> rows = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            List<String> cells = filled(row.cells(), columns);
            change.accept(cells);
            rows.add(row.withCells(cells));
        }
        List<String> header = new ArrayList<>();
        if (!table.header().isEmpty()) {
            header = filled(table.header(), columns);
            change.accept(header);
        }
        return table.withHeader(header).withRows(rows);
    }

    /** Makes the first row the column headings, or the column headings the first row; nothing that is written gets lost. */
    static Block.Table headed(Block.Table table, boolean headed) {
        List<Block.Row> rows = new ArrayList<>(table.rows());
        if (!headed) {
            rows.add(0, new Block.Row(table.header(), Map.of()));
            return table.withHeader(List.of()).withRows(rows);
        }
        int columns = Math.max(1, columns(table));
        List<String> header = rows.isEmpty() ? List.of() : rows.remove(0).cells();
        return table.withHeader(filled(header, columns)).withRows(rows);
    }

    /** The cells alone; the first row is the column headings where the table has such. */
    static Block.Table pasted(Block.Table table, List<List<String>> cells) {
        boolean headed = !table.header().isEmpty();
        Block.Table empty = table.withHeader(List.of()).withRows(List.of());
        Block.Table all = paste(empty, 0, 0, cells);
        Block.Table even = eachRow(all, row -> {});
        return headed ? headed(even, true) : even;
    }

    /** Writes cells over those that are there, from a place on; rows and columns are added where there are too few. */
    static Block.Table paste(Block.Table table, int row, int column, List<List<String>> cells) {
        int width = cells.stream().mapToInt(List::size).max().orElse(0);
        Block.Table next = table;
        while (columns(next) < column + width
                && !(next.rows().isEmpty() && next.header().isEmpty())) {
            next = addColumn(next, columns(next));
        }
        for (int i = 0; i < cells.size(); i++) {
            int at = row + i;
            if (at >= next.rows().size()) {
                next = addRow(next, next.rows().size());
                at = next.rows().size() - 1;
            }
            for (int j = 0; j < cells.get(i).size(); j++) {
                next = withCell(next, at, column + j, cells.get(i).get(j));
            }
        }
        return next;
    }
}
