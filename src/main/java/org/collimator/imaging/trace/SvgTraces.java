package org.collimator.imaging.trace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What drawing programs write into an SVG file besides the drawing: metadata, comments, the path under which it was saved; and scripts, which
 * no picture needs. A file with entities of its own is not looked through, because anything can stand in them.
 */
final class SvgTraces {
    private static final int LARGEST = 32 << 20;
    private static final String QUOTED = "(?:\"[^\"]*+\"|'[^']*+')";
    private static final String ELEMENT = "<(?<name>(?:[\\w-]+:)?(?:metadata|script))\\b(?:[^>\"'/]++|/|" + QUOTED
            + ")*+(?:(?<=/)>|(?<!/)>(?s:.*?)</\\k<name>\\s*>)";
    private static final String EVENT =
            "on(?:load|unload|error|abort|click|dblclick|mouse\\w+|pointer\\w+|touch\\w+|key\\w+|focus\\w*"
                    + "|blur|begin|end|repeat|activate|scroll|resize|zoom|toggle|wheel|animation\\w+|transition\\w+|input|change)";
    private static final String PATH = "sodipodi:docname|sodipodi:absref|inkscape:export-filename";
    private static final Pattern TOLD = Pattern.compile(
            "<!\\[CDATA\\[(?s:.*?)]]>|(?<cut><!--(?s:.*?)-->|" + ELEMENT + "|\\s(?:" + PATH + "|" + EVENT + ")\\s*=\\s*"
                    + QUOTED + "|\\s(?:xlink:)?href\\s*=\\s*(?:\"\\s*javascript:[^\"]*+\"|'\\s*javascript:[^']*+'))",
            Pattern.CASE_INSENSITIVE);

    private SvgTraces() {}

    static boolean find(Bytes bytes, List<Cut> cuts) throws IOException {
        byte[] all = bytes.takeUpTo(LARGEST + 1);
        String text = new String(all, StandardCharsets.ISO_8859_1);
        if (all.length > LARGEST || !text.contains("<svg") || text.contains("<!ENTITY")) {
            return false;
        }
        Matcher told = TOLD.matcher(text);
        while (told.find()) {
            if (told.group("cut") != null) {
                cuts.add(Cut.of(told.start(), told.end() - (long) told.start()));
            }
        }
        return true;
    }
}
