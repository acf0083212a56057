package org.collimator.ui.kit;

import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/**
 * Something the user can do, with all its words from a bundle: {@code <key>} is its label, with {@code &} before the mnemonic,
 * {@code <key>.tip} its explanation, {@code <key>.accel} its keys ({@code menu shift Z}; {@code menu} is Ctrl, or Cmd on a Mac),
 * {@code <key>.icon} its icon. Whether it can be done now is asked, never pushed. On the event thread.
 */
public final class UiAction extends AbstractAction {
    private static final long serialVersionUID = 1;

    private final transient Texts texts;
    private final String key;
    private final transient Runnable run;
    private transient BooleanSupplier condition = () -> true;
    private transient @Nullable BooleanSupplier selected;

    /** An action that can always be done. */
    public UiAction(Texts texts, String key, Runnable run) {
        this.texts = Objects.requireNonNull(texts, "texts");
        this.key = Objects.requireNonNull(key, "key");
        this.run = Objects.requireNonNull(run, "run");
        String label = texts.get(key);
        int mark = label.indexOf('&');
        putValue(Action.NAME, plain(label));
        if (mark >= 0 && mark + 1 < label.length()) {
            putValue(Action.MNEMONIC_KEY, (int) Character.toUpperCase(label.charAt(mark + 1)));
            putValue(Action.DISPLAYED_MNEMONIC_INDEX_KEY, mark);
        }
        putValue(Action.ACTION_COMMAND_KEY, key);
        String accelerator = texts.setting(key + ".accel");
        if (!accelerator.isBlank()) {
            putValue(Action.ACCELERATOR_KEY, keys(accelerator));
        }
        if (!icon().isBlank()) {
            putValue(Action.SMALL_ICON, Icons.small(icon()));
        }
        putValue(Action.SHORT_DESCRIPTION, tooltip());
    }

    /** It can be done only while this holds. */
    public UiAction enabledWhen(BooleanSupplier whether) {
        condition = whether;
        refresh();
        return this;
    }

    /** It is a switch that is on while this holds. */
    public UiAction selectedWhen(BooleanSupplier condition) {
        selected = condition;
        refresh();
        return this;
    }

    /** Asks anew whether it can be done and whether it is on. */
    public void refresh() {
        setEnabled(condition.getAsBoolean());
        if (selected != null) {
            putValue(Action.SELECTED_KEY, selected.getAsBoolean());
        }
    }

    /** Whether it is a switch. */
    public boolean isSwitch() {
        return selected != null;
    }

    /** Whether it is a switch that is on. */
    public boolean isOn() {
        return Boolean.TRUE.equals(getValue(Action.SELECTED_KEY));
    }

    /** The name of its icon; blank where it has none. */
    public String icon() {
        return texts.setting(key + ".icon");
    }

    /** The key of its words, which names it in menus, tests and the palette. */
    public String key() {
        return key;
    }

    /** Its label without the mark of the mnemonic. */
    public String label() {
        return String.valueOf(getValue(Action.NAME));
    }

    /** Another label, such as one that names what would be undone. */
    public void label(String text) {
        putValue(Action.NAME, text);
    }

    /** What it does, in a sentence; its label where there is none. */
    public String explanation() {
        return texts.has(key + ".tip") ? texts.get(key + ".tip") : label();
    }

    /** Its keys as people read them; blank where it has none. */
    public String keysText() {
        return getValue(Action.ACCELERATOR_KEY) instanceof KeyStroke stroke ? text(stroke) : "";
    }

    private String tooltip() {
        String keys = keysText();
        return keys.isEmpty() ? explanation() : explanation() + "  (" + keys + ")";
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        refresh();
        if (isEnabled()) {
            run.run();
        }
    }

    /** A label without the mark of its mnemonic. */
    public static String plain(String label) {
        int mark = label.indexOf('&');
        return mark < 0 ? label : label.substring(0, mark) + label.substring(mark + 1);
    }

    /** The keys of a text such as {@code menu shift Z}. */
    public static KeyStroke keys(String text) {
        boolean mac = (menuMask() & InputEvent.META_DOWN_MASK) != 0;
        KeyStroke keys = KeyStroke.getKeyStroke(text.replace("menu", mac ? "meta" : "ctrl"));
        return Objects.requireNonNull(keys, () -> "no keys: " + text);
    }

    /** Keys as people read them, such as Ctrl+Shift+Z. */
    public static String text(KeyStroke keys) {
        String modifiers = InputEvent.getModifiersExText(keys.getModifiers());
        String key = java.awt.event.KeyEvent.getKeyText(keys.getKeyCode());
        return modifiers.isEmpty() ? key : modifiers + "+" + key;
    }

    static int menuMask() {
        return java.awt.GraphicsEnvironment.isHeadless()
                ? InputEvent.CTRL_DOWN_MASK
                : Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
    }

    @Override
    public String toString() {
        return key.toLowerCase(Locale.ROOT);
    }
}
