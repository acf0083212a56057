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
            "raises the noise in",
            "lowers the dose to",
            "changes the contrast of",
            "sharpens the edges in",
            "shortens the acquisition of",
            "limits the resolution of",
            "shifts the brightness of",
            "widens the coverage of",
            "reduces motion in",
            "adds streaks to");
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
            "when the patient is large",
            "once the protocol has been checked",
            "before the operator starts the series",
            "if the equipment was serviced that week",
            "while the supervisor is present",
            "after the reference level is set",
            "unless the request says otherwise",
            "as the quality assurance log shows",
            "where two techniques are compared",
            "in the second half of the shift");

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
        return thing() + " " + pick(EFFECTS) + " " + pick(TARGETS);
    }

    String sentence() {
        String claim = claim() + " " + pick(WHEN) + (random.nextInt(3) == 0 ? ", and " + claim() : "");
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
