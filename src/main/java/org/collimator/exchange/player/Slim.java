package org.collimator.exchange.player;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Leaves out of the player's scripts and style sheets what only people read: indentation, empty lines and comments that
 * stand on lines of their own. No text in them spans lines, so that lines can be taken one by one; a test holds that.
 */
final class Slim {
    /** What makes it hard to see where a text ends, or could be a regular expression. */
    private static final Pattern HARD = Pattern.compile("[\"`/\\\\]");

    private static final Pattern BLANKS = Pattern.compile(" *([=<>?:&|,{}();!*]) *");

    private Slim() {}

    static String of(String source) {
        StringBuilder slim = new StringBuilder(source.length());
        boolean comment = false;
        for (String line : source.lines().toList()) {
            String words = line.strip();
            boolean opens = !comment && words.startsWith("/*");
            if (comment || opens) {
                comment = !words.contains("*/");
                continue;
            }
            if (!words.isEmpty() && !words.startsWith("//")) {
                slim.append(words).append('\n');
            }
        }
        return slim.toString();
    }

    /** A script also without blanks around signs, outside plain texts and on lines that hold nothing more difficult. */
    static String script(String slim) {
        return slim.lines()
                .map(line -> HARD.matcher(line).find() ? line : withoutBlanks(line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Every other part between quotation marks is a text and stays as it is. */
    private static String withoutBlanks(String line) {
        String[] parts = line.split("'", -1);
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = BLANKS.matcher(parts[i]).replaceAll("$1");
        }
        return String.join("'", parts);
    }

    /** A style sheet also without the blanks, line ends and zeros that only people want; no quoted text in it holds such. */
    static String style(String slim) {
        return slim.replaceAll("([:;,{]) +", "$1")
                .replaceAll(" +([{}!])", "$1")
                .replaceAll(" > ", ">")
                .replaceAll("([:;,{}])\\n+", "$1")
                .replaceAll("(?<=[:;,{} (-])0(?=\\.\\d)", "")
                .replace(";}", "}");
    }
}
