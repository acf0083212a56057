package org.collimator.generate;

import java.util.List;
import java.util.Random;

/** Texts as people and other programs write them: all scripts, both directions, emoji, Markdown, what would be code elsewhere. */
final class RandomText {
    private static final List<String> PIECES = List.of(
            "dose",
            "the tube voltage",
            "Röntgenröhre",
            "µSv·h⁻¹",
            "5 × 10⁻³",
            "–",
            "…",
            "naïve café",
            "الجرعة الإشعاعية",
            "מינון קרינה",
            "\u202bمن اليمين\u202c",
            "放射線量",
            "Доза",
            "Δόση",
            "ความปลอดภัย",
            "👩🏽‍⚕️",
            "☢️",
            "🇬🇧",
            "e\u0301",
            "\u2028",
            "\u00a0",
            "<script>alert(1)</script>",
            "<b>bold</b>",
            "**strong**",
            "_emphasis_",
            "[link](https://example.org/?a=1&b=2)",
            "| a | b |\n|---|---|\n| 1 | 2 |",
            "\"quoted\"",
            "back\\slash",
            "/slash",
            "\t",
            "\n\n",
            "\u0001",
            "%s {0} ${x}",
            "'",
            "]]>",
            "&amp;",
            "\ud83e\uddb4",
            "\uffff");

    private RandomText() {}

    static String any(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return random.nextInt(200) == 0 ? text.toString().repeat(200) : text.toString();
    }

    static String word(Random random) {
        String letters = "abcdefghijklmnopqrstuvwxyz0123456789";
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }
}
