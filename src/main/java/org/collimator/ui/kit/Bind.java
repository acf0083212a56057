package org.collimator.ui.kit;

import java.util.function.Consumer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.AbstractDocument;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;

/**
 * Binds a text component to a value that lives elsewhere. Showing the text that is already there does nothing, so that the caret
 * stays while the user types; showing another one replaces only what differs. Holds the only "I am updating" flag of the editor.
 * On the event thread.
 */
public final class Bind {
    private final JTextComponent component;
    private boolean showing;

    private Bind(JTextComponent component) {
        this.component = component;
    }

    /** Tells of every text that the user types, not of texts that are shown. */
    public static Bind text(JTextComponent component, Consumer<String> typed) {
        Bind bind = new Bind(component);
        changes(component, () -> bind.changed(typed));
        return bind;
    }

    /** Tells of every change of a text, whoever made it. */
    static void changes(JTextComponent component, Runnable changed) {
        component.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                changed.run();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                changed.run();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                // attributes only
            }
        });
    }

    private void changed(Consumer<String> typed) {
        if (!showing) {
            typed.accept(component.getText());
        }
    }

    /** Makes several changes of the text and tells of them once, when they are made; of none where the text is the same again. */
    public void once(Runnable changes, Consumer<String> typed) {
        String before = component.getText();
        boolean outer = showing;
        showing = true;
        try {
            changes.run();
        } finally {
            showing = outer;
        }
        if (!showing && !component.getText().equals(before)) {
            typed.accept(component.getText());
        }
    }

    /** Makes the text another one as if it were typed, and selects a part of it; tells of it once. */
    public void type(String next, int from, int to, Consumer<String> typed) {
        once(() -> replaceDifference(component.getText(), next), typed);
        component.select(Math.min(from, next.length()), Math.min(to, next.length()));
    }

    /** Shows a text; the caret stays where it is as far as the text around it does, and of a text that is not worked on the beginning shows. */
    public void show(String text) {
        String now = component.getText();
        String next = text.replace("\r\n", "\n");
        if (now.equals(next)) {
            return;
        }
        showing = true;
        try {
            replaceDifference(now, next);
            if (!component.isFocusOwner()) {
                component.setCaretPosition(0);
            }
        } finally {
            showing = false;
        }
    }

    private void replaceDifference(String now, String next) {
        int start = 0;
        int shorter = Math.min(now.length(), next.length());
        while (start < shorter && now.charAt(start) == next.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && now.charAt(now.length() - 1 - end) == next.charAt(next.length() - 1 - end)) {
            end++;
        }
        try {
            String middle = next.substring(start, next.length() - end);
            if (component.getDocument() instanceof AbstractDocument document) {
                document.replace(start, now.length() - end - start, middle, null);
            } else {
                component.setText(next);
            }
        } catch (BadLocationException impossible) {
            component.setText(next);
        }
    }
}
