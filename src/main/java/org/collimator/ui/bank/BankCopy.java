package org.collimator.ui.bank;

import java.util.List;
import java.util.StringJoiner;
import org.collimator.text.Markdown;
import org.collimator.ui.kit.Texts;

/** Rows as a spreadsheet takes them from the clipboard. Pure. */
final class BankCopy {
    private final BankModel bank;
    private final List<BankRow> rows;
    private final List<BankColumn> columns;
    private final Texts texts = Texts.of(BankCopy.class);

    BankCopy(BankModel bank, List<BankRow> rows, List<BankColumn> columns) {
        this.bank = bank;
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
    }

    /** Lines of cells with tabs between them, headings first. */
    String plain() {
        StringBuilder out =
                new StringBuilder(line(columns.stream().map(this::heading).toList()));
        rows.forEach(row -> out.append(
                line(columns.stream().map(column -> bank.text(row, column)).toList())));
        return out.toString();
    }

    private static String line(List<String> cells) {
        StringJoiner line = new StringJoiner("\t", "", "\n");
        cells.forEach(cell -> line.add(harmless(cell.replaceAll("[\\t\\r\\n]+", " "))));
        return line.toString();
    }

    /** A cell that begins like a formula would be calculated; an apostrophe keeps it text. */
    private static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0;
        return formula && !cell.matches("[-+]?\\d+([.,]\\d+)?") ? "'" + cell : cell;
    }

    /** The same as a table. */
    String html() {
        StringBuilder out = new StringBuilder("<table><thead><tr>");
        columns.forEach(column ->
                out.append("<th>").append(Markdown.escape(heading(column))).append("</th>"));
        out.append("</tr></thead><tbody>");
        for (BankRow row : rows) {
            out.append("<tr>");
            columns.forEach(column -> out.append("<td>")
                    .append(Markdown.escape(bank.text(row, column)))
                    .append("</td>"));
            out.append("</tr>");
        }
        return out.append("</tbody></table>").toString();
    }

    private String heading(BankColumn column) {
        return texts.get("column." + column.id());
    }
}
