package org.collimator.citation;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the LaTeX that BibTeX fields hold into plain words; what jbibtex leaves behind where a field holds formulas. */
final class LatexText {
    private static final Map<String, String> COMBINING = Map.ofEntries(
            Map.entry("\"", "\u0308"),
            Map.entry("'", "\u0301"),
            Map.entry("`", "\u0300"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry(".", "\u0307"),
            Map.entry("c", "\u0327"),
            Map.entry("v", "\u030C"),
            Map.entry("H", "\u030B"),
            Map.entry("u", "\u0306"),
            Map.entry("k", "\u0328"),
            Map.entry("r", "\u030A"));
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("i", "ı"),
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("mu", "μ"),
            Map.entry("pm", "±"),
            Map.entry("times", "×"));
    private static final Pattern ACCENT =
            Pattern.compile("\\\\([\"'`^~=.])\\s*\\{?\\\\?(\\p{L})\\}?|\\\\([cvHukr])(?:\\s+|\\s*\\{)(\\p{L})\\}?");
    private static final Pattern WORD = Pattern.compile("\\\\([A-Za-z]+)(?:\\{\\}|\\s+|\\b)");
    private static final Pattern LOWERED = Pattern.compile("\\$_\\{?([^${}]{1,20})\\}?\\$");
    private static final Pattern RAISED = Pattern.compile("\\$\\^\\{?([^${}]{1,20})\\}?\\$");

    private LatexText() {}

    static String decode(String text) {
        boolean plain = text.indexOf('\\') < 0 && text.indexOf('{') < 0 && text.indexOf('$') < 0;
        if (plain && !text.contains("--")) {
            return text;
        }
        String accents = ACCENT.matcher(text).replaceAll(LatexText::accented);
        String words = WORD.matcher(accents).replaceAll(LatexText::word);
        String scripts = RAISED.matcher(LOWERED.matcher(words).replaceAll("<sub>$1</sub>"))
                .replaceAll("<sup>$1</sup>");
        return scripts.replaceAll("\\\\([&%$#_{}])", "$1")
                .replaceAll("[{}]", "")
                .replace("---", "—")
                .replace("--", "–")
                .replace("$", "");
    }

    private static String accented(MatchResult accent) {
        boolean mark = accent.group(1) != null;
        String base = accent.group(mark ? 2 : 4);
        return Matcher.quoteReplacement(
                Normalizer.normalize(base + COMBINING.get(accent.group(mark ? 1 : 3)), Normalizer.Form.NFC));
    }

    private static String word(MatchResult word) {
        return Matcher.quoteReplacement(WORDS.getOrDefault(word.group(1), ""));
    }
}
