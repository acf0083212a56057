package org.collimator.ui.list;

import java.util.ArrayList;
import java.util.List;

/** The cells of a table that was copied from a spreadsheet, a web page or a Markdown text. Pure. */
final class PastedCells {
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();

    private PastedCells() {}

    /** The rows of a text; a table in Markdown between bars, any other with tabs between cells. Blank lines are left out. */
    static List<List<String>> parse(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        List<String> lines = plain.lines().filter(line -> !line.isBlank()).toList();
        boolean bars = !lines.isEmpty()
                && lines.stream()
                        .allMatch(line ->
                                line.strip().startsWith("|") && line.strip().length() > 1);
        return bars ? ofMarkdown(lines) : new PastedCells().ofTabs(plain);
    }

    private static List<List<String>> ofMarkdown(List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            String inner = line.strip().substring(1).replaceAll("\\|$", "");
            if (!inner.matches("[\\s:|-]+")) {
                rows.add(List.of(inner.split("(?<!\\\\)\\|", -1)).stream()
                        .map(each -> each.strip().replace("\\|", "|"))
                        .toList());
            }
        }
        return rows;
    }

    /** A spreadsheet puts cells with quotation marks or line breaks into quotation marks. */
    private List<List<String>> ofTabs(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c == '\n' ? ' ' : c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(text.charAt(++i));
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.length() == 0 && closes(text, i)) {
                quoted = true;
            } else if (c == '\t') {
                endCell();
            } else if (c == '\n') {
                endRow();
            } else {
                cell.append(c);
            }
        }
        endRow();
        return rows;
    }

    /** Whether a quotation mark has one that ends it before the end of a cell; a single one is a word's own, as in 5" film. */
    private static boolean closes(String text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (!doubled) {
                    return i + 1 == text.length() || text.charAt(i + 1) == '\t' || text.charAt(i + 1) == '\n';
                }
                i++;
            }
        }
        return false;
    }

    private void endCell() {
        row.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (row.stream().anyMatch(each -> !each.isEmpty())) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }
}
