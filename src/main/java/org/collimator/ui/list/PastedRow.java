package org.collimator.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a list that comes from a spreadsheet or a text.
 *
 * @param cells its columns, without the number or letter that counted it
 * @param marked whether a star or the word "correct" marked it
 */
public record PastedRow(List<String> cells, boolean marked) {
    private static final Pattern COUNTER =
            Pattern.compile("^(?:\\(?(?:[A-Za-z]|\\d{1,2})[.)]|[-\\u2022\\u2013\\u25aa\\u25cf])[ \\t\\u00a0]+");
    private static final Pattern WORD = Pattern.compile(
            "[ \\u00a0]*[(\\[](?:correct|right|key|richtig|korrekt)[)\\]][ \\u00a0]*$", Pattern.CASE_INSENSITIVE);

    public PastedRow {
        cells = List.copyOf(cells);
    }

    /** The column of this number; blank where there is none. */
    public String cell(int number) {
        return number < cells.size() ? cells.get(number) : "";
    }

    /** Whether a text is a list: several lines, or several columns. */
    public static boolean isList(String text) {
        String plain = text.strip();
        return plain.indexOf('\n') >= 0 || plain.indexOf('\t') >= 0;
    }

    /** The rows of a text; blank lines are left out. Stars before all lines are bullets and mark nothing. */
    public static List<PastedRow> parse(String text) {
        List<String> lines = lines(text);
        boolean bullets =
                lines.size() > 1 && lines.stream().allMatch(line -> line.strip().startsWith("* "));
        List<PastedRow> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(row(bullets ? line.strip().substring(2) : line));
        }
        return rows;
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private static PastedRow row(String line) {
        List<String> cells = new ArrayList<>();
        boolean marked = false;
        for (String cell : line.split("\t", -1)) {
            cells.add(unquoted(cell.strip()));
        }
        if (cells.size() > 1 && cells.get(0).matches("\\(?(?:[A-Za-z]|\\d{1,2})[.)]")) {
            cells.remove(0);
        }
        String first = cells.get(0);
        if (first.startsWith("*") && !first.startsWith("**") && !isEmphasis(first)) {
            marked = true;
            first = first.substring(1).strip();
        }
        Matcher counter = COUNTER.matcher(first);
        if (counter.find() && counter.end() < first.length()) {
            first = first.substring(counter.end()).strip();
        }
        if (first.startsWith("*") && !first.startsWith("**") && !isEmphasis(first)) {
            marked = true;
            first = first.substring(1).strip();
        } else if (first.endsWith("*") && first.indexOf('*') == first.length() - 1) {
            marked = true;
            first = first.substring(0, first.length() - 1).strip();
        }
        Matcher word = WORD.matcher(first);
        if (word.find()) {
            marked = true;
            first = first.substring(0, word.start()).strip();
        }
        cells.set(0, first);
        return new PastedRow(cells, marked);
    }

    /** Markdown's emphasis begins and ends with a star. */
    private static boolean isEmphasis(String text) {
        int end = text.indexOf('*', 1);
        return end > 1 && !Character.isWhitespace(text.charAt(1)) && !Character.isWhitespace(text.charAt(end - 1));
    }

    /** A spreadsheet puts cells with quotation marks or line breaks into quotation marks. */
    private static String unquoted(String cell) {
        boolean quoted = cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }
}
