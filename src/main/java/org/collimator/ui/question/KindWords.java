package org.collimator.ui.question;

import java.util.Locale;
import java.util.ResourceBundle;
import org.collimator.question.QuestionKind;
import org.collimator.ui.kit.Texts;

/** What the kinds of question are called; the words stand with the kinds. */
public final class KindWords {
    private KindWords() {}

    /** The name of a kind. */
    public static String name(QuestionKind kind) {
        return words(kind, "name");
    }

    /** What it is, in a sentence. */
    public static String description(QuestionKind kind) {
        return words(kind, "description");
    }

    /** What the learner does, such as Mark a place. */
    public static String action(QuestionKind kind) {
        return words(kind, "action");
    }

    private static String words(QuestionKind kind, String key) {
        Texts own = Texts.of(KindWords.class);
        String here = "kind." + kind.id() + "." + key;
        if (own.has(here)) {
            return own.get(here);
        }
        return ResourceBundle.getBundle("org.collimator.question." + kind.id() + ".messages", Locale.ROOT)
                .getString(key);
    }
}
