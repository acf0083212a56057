package org.collimator.ui.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table of a page as a table of Markdown. */
final class HtmlTable {
    private static final int MOST_COLUMNS = 40;

    private HtmlTable() {}

    static void write(Element table, MarkdownText out, String indent) {
        List<List<String>> rows = rows(table);
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return;
        }
        if (columns == 1) {
            rows.forEach(row -> {
                out.raw(row.get(0));
                out.blank(indent);
            });
            return;
        }
        for (int r = 0; r < rows.size(); r++) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < columns; c++) {
                line.append("| ")
                        .append(c < rows.get(r).size() ? rows.get(r).get(c) : "")
                        .append(' ');
            }
            out.raw(line.append('|').toString());
            out.line(indent);
            if (r == 0) {
                out.raw("| --- ".repeat(columns) + "|");
                out.line(indent);
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the very element of the tree is meant
    private static List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            if (row.closest("table") != table) {
                continue;
            }
            List<String> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                if (cells.size() < MOST_COLUMNS) {
                    cells.add(cell(cell));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String cell(Element cell) {
        return HtmlMarkdown.of(cell.html())
                .replaceAll("\\\\?\n+", " ")
                .replaceAll("\\s+", " ")
                .replace("|", "\\|")
                .strip();
    }
}
