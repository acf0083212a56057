package org.collimator.ui.kit;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/** Words that break over lines to the width there is, as a label does not; can be selected and copied, not edited. */
public final class WrappedText extends JTextArea {
    private static final long serialVersionUID = 1;

    private final @Nullable String colourKey;

    private WrappedText(String text, @Nullable String colourKey) {
        super(text);
        this.colourKey = colourKey;
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setBorder(null);
        getAccessibleContext().setAccessibleName(text);
        updateUI();
    }

    /** Words in the usual colour. */
    public static WrappedText plain(String text) {
        return new WrappedText(text, null);
    }

    /** Words in the quieter colour of explanations. */
    public static WrappedText hint(String text) {
        WrappedText words = new WrappedText(text, "Collimator.hint");
        words.putClientProperty("FlatLaf.styleClass", "small");
        return words;
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setFont(UIManager.getFont("Label.font"));
        setForeground(UIManager.getColor(colourKey == null ? "Label.foreground" : colourKey));
        setBorder(null);
        setMargin(null);
    }

    /** Words that are shown do not move the page. */
    @Override
    public void scrollRectToVisible(Rectangle place) {
        // there is no caret to be followed
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, super.getMinimumSize().height);
    }
}
