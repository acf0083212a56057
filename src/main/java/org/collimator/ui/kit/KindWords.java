package org.collimator.ui.kit;

import java.util.Locale;
import java.util.ResourceBundle;

/** What a kind of question is called, from the bundle that the kind brings. For any thread. */
public final class KindWords {
    private KindWords() {}

    /** Its name, such as Single choice. */
    public static String name(String kindId) {
        return text(kindId, "name");
    }

    /** What it is for, in a sentence. */
    public static String description(String kindId) {
        return text(kindId, "description");
    }

    /** What the learner does with it, such as Mark a place. */
    public static String action(String kindId) {
        return text(kindId, "action");
    }

    private static String text(String kindId, String key) {
        boolean pseudo = Texts.PSEUDO.equals(Locale.getDefault());
        String text = ResourceBundle.getBundle(
                        "org.collimator.question." + kindId + ".messages",
                        pseudo ? Locale.ENGLISH : Locale.getDefault(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        return pseudo ? Texts.pseudo(text) : text;
    }
}
