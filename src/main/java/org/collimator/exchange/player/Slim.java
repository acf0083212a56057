package org.collimator.exchange.player;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Leaves out of the player's scripts and style sheets what only people read: indentation, empty lines and comments that
 * stand on lines of their own. No text in them spans lines, so that lines can be taken one by one; a test holds that.
 */
final class Slim {
    private static final Pattern TEXT = Pattern.compile("['\"`/]");

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

    /** A script also without blanks around signs, on lines that hold no text and no regular expression. */
    static String script(String slim) {
        return slim.lines()
                .map(line -> TEXT.matcher(line).find() ? line : line.replaceAll(" *([=<>?:&|,{}();!*]) *", "$1"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** A style sheet also without the blanks that only people want; no quoted text in it holds such a blank. */
    static String style(String slim) {
        return slim.replaceAll("([:;,{]) +", "$1").replaceAll(" +([{}])", "$1").replace(";}", "}");
    }
}
