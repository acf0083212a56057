package org.collimator.ui.saving;

import java.util.List;
import java.util.Locale;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Differences.Difference;
import org.collimator.document.Differences.Fate;
import org.collimator.document.ElementIndex;
import org.collimator.ui.form.ElementTitles;
import org.collimator.ui.kit.Texts;

/** Differences in words: one line an element, with its kind and title. Pure. */
final class DifferenceText {
    private static final int MOST = 20;

    private DifferenceText() {}

    /** The differences on the way from the one state to the other. */
    static String of(List<Difference> differences, Curriculum from, Curriculum to) {
        Texts texts = Texts.of(DifferenceText.class);
        if (differences.isEmpty()) {
            return texts.get("difference.none");
        }
        ElementIndex old = ElementIndex.of(from);
        ElementIndex now = ElementIndex.of(to);
        StringBuilder words = new StringBuilder();
        for (Difference each : differences.stream().limit(MOST).toList()) {
            ElementIndex index = each.fate() == Fate.REMOVED ? old : now;
            String kind = texts.get("kind." + each.ref().kind().name().toLowerCase(Locale.ROOT));
            words.append(texts.get(
                            "difference." + each.fate().name().toLowerCase(Locale.ROOT),
                            kind,
                            ElementTitles.of(index, each.ref())))
                    .append('\n');
        }
        if (differences.size() > MOST) {
            words.append(texts.get("difference.more", differences.size() - MOST));
        }
        return words.toString().strip();
    }
}
