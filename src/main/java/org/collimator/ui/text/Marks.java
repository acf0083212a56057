package org.collimator.ui.text;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the toolbar does to Markdown. Pure. */
final class Marks {
    private static final Pattern BULLET = Pattern.compile("^\\s{0,3}[-*+]\\s+");
    private static final Pattern NUMBER = Pattern.compile("^\\s{0,3}\\d+[.)]\\s+");

    private Marks() {}

    /** Puts a mark on both sides of the selected words, or takes it away where it is there already. */
    static Passage wrap(Passage passage, String mark) {
        String inner = passage.selected();
        if (passage.before().endsWith(mark) && passage.after().startsWith(mark) && !partOfLonger(passage, mark)) {
            int cut = mark.length();
            String text = passage.text();
            return new Passage(
                    text.substring(0, passage.start() - cut) + inner + text.substring(passage.end() + cut),
                    passage.start() - cut,
                    passage.end() - cut);
        }
        if (inner.length() >= 2 * mark.length() && inner.startsWith(mark) && inner.endsWith(mark)) {
            String bare = inner.substring(mark.length(), inner.length() - mark.length());
            return passage.with(bare, 0, bare.length());
        }
        Passage words = trimmed(passage);
        return words.with(
                mark + words.selected() + mark,
                mark.length(),
                mark.length() + words.selected().length());
    }

    /** Whether the mark around is one of two for something else, as * is within **. */
    private static boolean partOfLonger(Passage passage, String mark) {
        return mark.equals("*")
                && passage.before().endsWith("**")
                && !passage.before().endsWith("***");
    }

    /** Markdown wants no blanks between the mark and the words. */
    private static Passage trimmed(Passage passage) {
        int start = passage.start();
        int end = passage.end();
        while (start < end && Character.isWhitespace(passage.text().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(passage.text().charAt(end - 1))) {
            end--;
        }
        return new Passage(passage.text(), start, end);
    }

    /** Makes the selected lines a list with bullets, or plain lines again. */
    static Passage bullets(Passage passage) {
        return list(passage, BULLET, n -> "- ");
    }

    /** Makes the selected lines a numbered list, or plain lines again. */
    static Passage numbers(Passage passage) {
        return list(passage, NUMBER, n -> n + ". ");
    }

    private static Passage list(Passage passage, Pattern present, java.util.function.IntFunction<String> mark) {
        Passage lines = passage.lines();
        List<String> each = List.of(lines.selected().split("\n", -1));
        Predicate<String> blank = String::isBlank;
        boolean off = each.stream()
                .filter(blank.negate())
                .allMatch(line -> present.matcher(line).find());
        boolean empty = each.stream().allMatch(blank);
        StringBuilder out = new StringBuilder();
        if (!off || empty) {
            out.append(lineBefore(lines));
        }
        int lead = out.length();
        int n = 1;
        for (int i = 0; i < each.size(); i++) {
            String line = each.get(i);
            String bare = NUMBER.matcher(BULLET.matcher(line).replaceFirst("")).replaceFirst("");
            boolean leave = line.isBlank() && !empty;
            out.append(i == 0 ? "" : "\n").append(leave ? line : off && !empty ? bare : mark.apply(n++) + bare);
        }
        boolean caretOnly = passage.start() == passage.end();
        return lines.with(out.toString(), caretOnly ? out.length() : lead, out.length());
    }

    /** A list begins after an empty line, or else some readers take it for more of the paragraph. */
    private static String lineBefore(Passage lines) {
        String before = lines.before();
        if (before.isBlank() || before.endsWith("\n\n")) {
            return "";
        }
        String last = before.substring(before.lastIndexOf('\n', before.length() - 2) + 1);
        return BULLET.matcher(last).find() || NUMBER.matcher(last).find() ? "" : "\n";
    }

    /** What Enter does at the end of a list item: another item; nothing where it is not in a list; ends the list at an empty item. */
    static Passage newLine(Passage passage) {
        Passage line = new Passage(passage.text(), passage.start(), passage.start()).lines();
        String words = passage.text().substring(line.start(), passage.start());
        var bullet = BULLET.matcher(words);
        var number = NUMBER.matcher(words);
        boolean isBullet = bullet.find();
        if (!isBullet && !number.find()) {
            return passage.with("\n");
        }
        String mark = isBullet ? bullet.group() : number.group();
        if (words.length() == mark.length() && line.end() == passage.start()) {
            return new Passage(passage.text(), line.start(), passage.end()).with("");
        }
        return passage.with("\n" + (isBullet ? mark : next(mark)));
    }

    private static String next(String mark) {
        String digits = mark.replaceAll("\\D", "");
        int number = digits.length() > 8 ? 0 : Integer.parseInt(digits);
        return mark.replaceFirst("\\d+", Integer.toString(number + 1));
    }

    /** A link around the selected words, with the place for the address selected; a selected address becomes the address. */
    static Passage link(Passage passage, String words, String address) {
        String inner = passage.selected();
        if (inner.toLowerCase(Locale.ROOT).matches("(https?://|mailto:)\\S+")) {
            return passage.with("[" + words + "](" + inner + ")", 1, 1 + words.length());
        }
        String label = inner.isBlank() ? words : inner;
        int from = label.length() + 3;
        return passage.with("[" + label + "](" + address + ")", from, from + address.length());
    }

    /** A table with headings, on lines of its own; the first heading is selected. */
    static Passage table(Passage passage, String heading, int columns, int rows) {
        StringBuilder out = new StringBuilder(gapBefore(passage.before()));
        int from = out.length() + 2;
        for (int c = 1; c <= columns; c++) {
            out.append("| ").append(heading).append(' ').append(c).append(' ');
        }
        out.append("|\n").append("| --- ".repeat(columns)).append('|');
        for (int r = 0; r < rows; r++) {
            out.append('\n').append("|  ".repeat(columns)).append('|');
        }
        out.append(passage.after().startsWith("\n") ? "\n" : "\n\n");
        return new Passage(passage.text(), passage.end(), passage.end())
                .with(out.toString(), from, from + heading.length() + 2);
    }

    private static String gapBefore(String before) {
        if (before.isEmpty() || before.endsWith("\n\n")) {
            return "";
        }
        return before.endsWith("\n") ? "\n" : "\n\n";
    }

    /** A picture of the media folder; in a text of several lines on a line of its own. */
    static Passage picture(Passage passage, String alt, String id) {
        Passage caret = new Passage(passage.text(), passage.end(), passage.end());
        return caret.with("![" + alt.replaceAll("[\\[\\]\n]", " ").strip() + "](media:" + id + ")");
    }
}
