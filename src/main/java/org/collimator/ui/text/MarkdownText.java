package org.collimator.ui.text;

/** Markdown as it is put together: blanks as HTML counts them, marks escaped where words have them. Not for several threads. */
final class MarkdownText {
    private final StringBuilder out = new StringBuilder();
    private boolean space;

    /** Words of a page; runs of blanks count as one. */
    void words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0') {
                space = true;
            } else if (c >= ' ' && c != '\u200b' && c != '\ufeff' && c != '\u00ad') {
                blankIfDue();
                escape(c, i + 1 == words.length() || words.charAt(i + 1) <= ' ');
            }
        }
    }

    private void blankIfDue() {
        if (space && !out.isEmpty() && !endsWith('\n') && !endsWith(' ')) {
            out.append(' ');
        } else if (space && out.isEmpty()) {
            out.append(' ');
        }
        space = false;
    }

    private boolean endsWith(char c) {
        return !out.isEmpty() && out.charAt(out.length() - 1) == c;
    }

    private void escape(char c, boolean blankFollows) {
        boolean mark = c == '*' || c == '_' || c == '`' || c == '~' || c == '^' || c == '[' || c == '\\' || c == '<';
        boolean first = out.isEmpty() || endsWith('\n');
        if (mark || (first && (c == '#' || c == '>' || (blankFollows && (c == '+' || c == '-'))))) {
            out.append('\\');
        }
        out.append(c);
    }

    /** Words that are Markdown already. */
    void raw(String markdown) {
        blankIfDue();
        out.append(markdown);
    }

    /** Markdown between two marks, which stand close to it; its outer blanks stay outside. */
    void wrapped(String markdown, String mark) {
        String bare = markdown.strip();
        boolean script = mark.equals("~") || mark.equals("^");
        if (script && bare.chars().anyMatch(Character::isWhitespace)) {
            wrapped(markdown, "");
            return;
        }
        space |= markdown.startsWith(" ");
        blankIfDue();
        boolean nested = !mark.isEmpty() && bare.startsWith(mark) && bare.endsWith(mark) && bare.length() > 2;
        out.append(nested ? bare : mark + bare + mark);
        space = markdown.endsWith(" ");
    }

    /** A new line within a paragraph. */
    void lineBreak(String indent) {
        if (!out.isEmpty() && !endsWith('\n')) {
            strip();
            out.append("\\\n").append(indent);
        }
        space = false;
    }

    /** What comes next begins on a line of its own. */
    void line(String indent) {
        strip();
        if (!out.isEmpty() && !endsWith('\n') && !onBareMark()) {
            out.append('\n');
        }
        if (endsWith('\n') || out.isEmpty()) {
            out.append(indent);
        }
        space = false;
    }

    /** A list item that has no words yet takes the next paragraph beside its mark. */
    private boolean onBareMark() {
        int line = out.lastIndexOf("\n") + 1;
        return out.substring(line).matches("\\s*([-]|\\d+\\.) ?");
    }

    /** An empty line before what comes next. */
    void blank(String indent) {
        strip();
        while (!out.isEmpty() && !out.toString().endsWith("\n\n")) {
            out.append('\n');
        }
        out.append(indent);
        space = false;
    }

    private void strip() {
        boolean bare = onBareMark();
        while (!out.isEmpty() && endsWith(' ')) {
            out.setLength(out.length() - 1);
        }
        if (bare && !out.isEmpty()) {
            out.append(' ');
        }
    }

    /** All of it without the blanks at both ends. */
    String text() {
        return out.toString()
                .replaceAll("\\\\\n(\\s*\n)", "\n$1")
                .replaceAll("[ \t]+\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .replaceAll("\\\\\\s*$", "")
                .strip();
    }

    /** A stretch within a line, with a blank at either end where there was one. */
    String untrimmed() {
        String text = text();
        String raw = out.toString();
        return (raw.startsWith(" ") ? " " : "") + text + (space || raw.endsWith(" ") ? " " : "");
    }
}
