package org.collimator.ui.list;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.Objects;
import java.util.function.Predicate;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import org.collimator.ui.kit.Clip;
import org.collimator.ui.kit.FocusKeys;
import org.collimator.ui.kit.Reading;

/** A text field that breaks its words over as many lines as they need, and is as high as that. */
final class GrowingArea extends JTextArea {
    private static final long serialVersionUID = 1;

    private transient Predicate<String> pasteTaken = text -> false;

    GrowingArea(String placeholder) {
        setLineWrap(true);
        setWrapStyleWord(true);
        setColumns(6);
        setRows(1);
        putClientProperty("JTextField.placeholderText", placeholder);
        setToolTipText(placeholder.isEmpty() ? null : placeholder);
        FocusKeys.tabLeaves(this);
        Reading.follow(this);
        updateUI();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setOpaque(false);
        setFont(UIManager.getFont("TextField.font"));
        setMargin(UIManager.getInsets("TextField.margin"));
        setBorder(UIManager.getBorder("TextField.border"));
        setBackground(UIManager.getColor("TextField.background"));
    }

    /** Is offered what is pasted, before it is inserted as text. */
    void onPaste(Predicate<String> taken) {
        pasteTaken = taken;
    }

    @Override
    public void paste() {
        if (!pasteTaken.test(Clip.text())) {
            super.paste();
        }
    }

    /** Showing a text moves the caret; only the caret of who types may move the page. */
    @Override
    public void scrollRectToVisible(Rectangle place) {
        if (isFocusOwner()) {
            super.scrollRectToVisible(place);
        }
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean another = width != getWidth();
        super.setBounds(x, y, width, height);
        if (another) {
            revalidate();
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            FlatUIUtils.setRenderingHints(g);
            g.setColor(getBackground());
            FlatUIUtils.paintComponentBackground(
                    g,
                    0,
                    0,
                    getWidth(),
                    getHeight(),
                    FlatUIUtils.getBorderFocusWidth(this),
                    FlatUIUtils.getBorderArc(this));
            paintPlaceholder(g);
        } finally {
            g.dispose();
        }
        super.paintComponent(graphics);
    }

    private void paintPlaceholder(Graphics2D g) {
        String words = Objects.toString(getClientProperty("JTextField.placeholderText"), "");
        if (getDocument().getLength() > 0 || words.isEmpty()) {
            return;
        }
        g.setColor(UIManager.getColor("TextField.placeholderForeground"));
        g.setFont(getFont());
        var insets = getInsets();
        g.clipRect(insets.left, 0, Math.max(0, getWidth() - insets.left - insets.right), getHeight());
        g.drawString(words, insets.left, insets.top + g.getFontMetrics().getAscent());
    }
}
