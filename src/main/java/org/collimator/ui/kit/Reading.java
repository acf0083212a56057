package org.collimator.ui.kit;

import java.awt.ComponentOrientation;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.text.JTextComponent;

/**
 * The direction in which words are read: as their first letter says, whatever the language of the program, as a web page does with
 * {@code dir="auto"}. On the event thread.
 */
public final class Reading {
    /** A letter of the left that is not seen: a sentence of the program stays its own although it begins with a quoted word. */
    private static final char LEFT_TO_RIGHT_MARK = '\u200e';

    private Reading() {}

    /** The direction of a text; that of the program where it has no letter. */
    public static ComponentOrientation of(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            switch (Character.getDirectionality(text.codePointAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return ComponentOrientation.LEFT_TO_RIGHT;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return ComponentOrientation.RIGHT_TO_LEFT;
                }
                default -> {
                    // digits and marks leave it open
                }
            }
        }
        return ComponentOrientation.getOrientation(Locale.getDefault());
    }

    /** Lets a component show a text in its direction. */
    public static void show(JComponent component, String text) {
        ComponentOrientation way = of(text);
        if (component.getComponentOrientation().isLeftToRight() != way.isLeftToRight()) {
            component.setComponentOrientation(way);
        }
    }

    /** Lets a text component follow what is typed into it. */
    public static void follow(JTextComponent component) {
        Bind.changes(component, () -> EventThread.run(() -> show(component, component.getText())));
    }

    /** A sentence of the program in which words of the author stand. */
    public static String sentence(String text) {
        boolean away = !of(text).isLeftToRight()
                && ComponentOrientation.getOrientation(Locale.getDefault()).isLeftToRight();
        return away ? LEFT_TO_RIGHT_MARK + text : text;
    }
}
