package org.collimator.ui.kit;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Rectangle;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/** Words that break over lines to the width there is, as a label does not; can be selected and copied, not edited. */
public final class WrappedText extends JTextArea {
    private static final long serialVersionUID = 1;

    private final @Nullable String colourKey;

    private final boolean strong;

    private WrappedText(String text, @Nullable String colourKey, boolean strong) {
        super(text);
        Reading.show(this, text);
        this.colourKey = colourKey;
        this.strong = strong;
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
        return new WrappedText(text, null, false);
    }

    /** Words that head others. */
    public static WrappedText strong(String text) {
        return new WrappedText(text, null, true);
    }

    /** Words in the quieter colour of explanations. */
    public static WrappedText hint(String text) {
        WrappedText words = new WrappedText(text, "Collimator.hint", false);
        words.putClientProperty("FlatLaf.styleClass", "small");
        return words;
    }

    @Override
    public void updateUI() {
        super.updateUI();
        Font usual = UIManager.getFont("Label.font");
        setFont(strong && usual != null ? usual.deriveFont(Font.BOLD) : usual);
        setForeground(UIManager.getColor(colourKey == null ? "Label.foreground" : colourKey));
        setBorder(null);
        setMargin(null);
    }

    @Override
    public void setText(String text) {
        super.setText(text);
        Reading.show(this, text);
    }

    /** Words that are shown do not move the page. */
    @Override
    public void scrollRectToVisible(Rectangle place) {
        // there is no caret to be followed
    }

    /** Another width breaks the words elsewhere; whoever holds them hears of the height once it is laid out. */
    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean another = width != getWidth();
        super.setBounds(x, y, width, height);
        if (another && getPreferredSize().height != height) {
            EventThread.run(this::revalidate);
        }
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, super.getMinimumSize().height);
    }
}
