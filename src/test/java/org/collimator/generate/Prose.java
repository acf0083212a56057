package org.collimator.generate;

import java.util.List;
import java.util.Random;

/** English sentences about imaging that are never empty and seldom alike; drawn, not true. */
final class Prose {
    private static final List<String> THINGS = List.of(
            "the tube voltage",
            "the tube current",
            "the slice thickness",
            "the pitch",
            "the beam width",
            "the detector",
            "the anti-scatter grid",
            "the field of view",
            "the reconstruction kernel",
            "the phantom",
            "the gradient coil",
            "the transducer",
            "the gain",
            "the focal spot",
            "the filter",
            "the window level",
            "the acquisition matrix",
            "the exposure index",
            "the contrast agent",
            "the collimator",
            "the dose report",
            "the positioning aid");
    private static final List<String> EFFECTS = List.of(
            "raises the %s noise in",
            "lowers the %s dose to",
            "changes the %s contrast of",
            "sharpens the %s edges in",
            "shortens the %s acquisition of",
            "limits the %s resolution of",
            "shifts the %s brightness of",
            "widens the %s coverage of",
            "reduces %s motion in",
            "adds %s streaks to");
    private static final List<String> TARGETS = List.of(
            "a chest study",
            "an abdominal scan",
            "a paediatric examination",
            "a head scan",
            "an extremity view",
            "a breast examination",
            "a whole-body survey",
            "an emergency study",
            "a follow-up examination",
            "a bedside picture",
            "a calibration run",
            "a dynamic series");
    private static final List<String> WHEN = List.of(
            "when the %s patient is large",
            "once the %s protocol was checked",
            "before the %s operator starts",
            "if the %s equipment was serviced",
            "while the %s supervisor is present",
            "after the %s level is set",
            "unless the %s request differs",
            "as the %s log shows",
            "where two %s techniques are compared",
            "in the %s half of the shift");

    /** Words in between, so that two sentences seldom have three words in a row in common. */
    private static final List<String> KINDS = List.of(
            "local",
            "recorded",
            "average",
            "second",
            "visible",
            "central",
            "early",
            "regional",
            "monthly",
            "lateral",
            "printed",
            "planned",
            "remote",
            "stable",
            "narrow",
            "typical",
            "outer",
            "initial",
            "lower",
            "upper",
            "senior",
            "written",
            "digital",
            "manual",
            "calm",
            "earlier",
            "shared",
            "daily",
            "minor",
            "rapid",
            "basic",
            "dense",
            "final",
            "smooth",
            "coarse",
            "partial",
            "modern",
            "previous",
            "separate",
            "thin");

    private static final List<String> WAYS = List.of(
            "slightly",
            "clearly",
            "soon",
            "slowly",
            "directly",
            "strongly",
            "mildly",
            "promptly",
            "evenly",
            "visibly",
            "briefly",
            "partly",
            "steadily",
            "sharply",
            "gently",
            "quietly",
            "measurably",
            "plainly",
            "safely",
            "first",
            "thus",
            "also",
            "here",
            "today",
            "again",
            "largely",
            "barely",
            "mostly",
            "twice",
            "surely",
            "widely",
            "firmly",
            "kindly",
            "lightly",
            "readily",
            "roughly",
            "simply",
            "suddenly",
            "tightly",
            "truly");

    private final Random random;

    Prose(Random random) {
        this.random = random;
    }

    String thing() {
        return pick(THINGS);
    }

    /** Different things, in an order of their own. */
    List<String> things(int count) {
        return random.ints(0, THINGS.size())
                .distinct()
                .limit(count)
                .mapToObj(THINGS::get)
                .toList();
    }

    String claim() {
        return thing() + " " + pick(WAYS) + " " + pick(EFFECTS).formatted(pick(KINDS)) + " " + pick(TARGETS);
    }

    String sentence() {
        String claim =
                claim() + " " + pick(WHEN).formatted(pick(KINDS)) + (random.nextInt(3) == 0 ? ", and " + claim() : "");
        return capital(claim) + ".";
    }

    String sentences(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(sentence());
        }
        return text.toString();
    }

    /** Some paragraphs with a heading, a list and emphasis, in Markdown. */
    String page(int paragraphs) {
        StringBuilder text = new StringBuilder("## " + capital(thing()) + " in practice\n\n");
        for (int i = 0; i < paragraphs; i++) {
            text.append(sentences(5)).append(" **").append(sentence()).append("**\n\n");
        }
        for (int i = 0; i < 4; i++) {
            text.append("- ").append(sentence()).append('\n');
        }
        return text.toString();
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
