package org.collimator.ui.text;

import java.awt.Color;
import java.awt.Dimension;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.JTextPane;
import javax.swing.UIManager;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultEditorKit;
import javax.swing.text.Document;
import javax.swing.text.Element;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;
import org.collimator.ui.kit.FocusKeys;

/**
 * Where Markdown is typed: plain text that shows headings, emphasis and links by their look. Only lines that changed are looked at
 * again. On the event thread.
 */
final class MarkdownPane extends JTextPane {
    private static final long serialVersionUID = 1;

    private final int rows;
    private transient Map<Span.Kind, AttributeSet> looks = new EnumMap<>(Span.Kind.class);
    private boolean ready;

    /** @param rows how many lines it is high at least */
    MarkdownPane(int rows) {
        this.rows = rows;
        getDocument().putProperty(DefaultEditorKit.EndOfLineStringProperty, "\n");
        FocusKeys.tabLeaves(this);
        ready = true;
        updateUI();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (!ready) {
            return;
        }
        setFont(UIManager.getFont("TextArea.font"));
        setMargin(UIManager.getInsets("TextArea.margin"));
        setBackground(UIManager.getColor("TextArea.background"));
        looks = looks();
        look(0, getDocument().getLength());
    }

    private static Map<Span.Kind, AttributeSet> looks() {
        Map<Span.Kind, AttributeSet> looks = new EnumMap<>(Span.Kind.class);
        for (Span.Kind kind : Span.Kind.values()) {
            SimpleAttributeSet look = new SimpleAttributeSet();
            switch (kind) {
                case HEADING, STRONG -> StyleConstants.setBold(look, true);
                case EMPHASIS -> StyleConstants.setItalic(look, true);
                case LINK, CITATION -> colour(look, "Component.linkColor");
                case CODE, SCRIPT, MARK -> colour(look, "Collimator.hint");
            }
            looks.put(kind, look);
        }
        return looks;
    }

    private static void colour(SimpleAttributeSet look, String key) {
        Color colour = UIManager.getColor(key);
        if (colour != null) {
            StyleConstants.setForeground(look, colour);
        }
    }

    /** Gives the lines around a stretch of the text their look. */
    void look(int from, int to) {
        StyledDocument document = getStyledDocument();
        Element root = document.getDefaultRootElement();
        int first = root.getElementIndex(Math.max(0, from));
        int last = root.getElementIndex(Math.min(document.getLength(), to));
        for (int line = first; line <= last && line < root.getElementCount(); line++) {
            Element element = root.getElement(line);
            int start = element.getStartOffset();
            int length = Math.min(element.getEndOffset(), document.getLength()) - start;
            lookAtLine(document, start, length);
        }
    }

    private void lookAtLine(StyledDocument document, int start, int length) {
        if (length <= 0) {
            return;
        }
        try {
            document.setCharacterAttributes(start, length, SimpleAttributeSet.EMPTY, true);
            for (Span span : LineSpans.of(document.getText(start, length))) {
                AttributeSet look = looks.get(span.kind());
                if (look != null) {
                    document.setCharacterAttributes(start + span.start(), span.end() - span.start(), look, true);
                }
            }
        } catch (BadLocationException gone) {
            throw new IllegalStateException("a line moved while it was looked at", gone);
        }
    }

    /** The text with its lines ended by a single character, whatever the platform. */
    static String text(Document document) {
        try {
            return document.getText(0, document.getLength());
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String getText() {
        return text(getDocument());
    }

    private int lineHeight() {
        return getFontMetrics(getFont()).getHeight();
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        Dimension size = super.getPreferredSize();
        int least = rows * lineHeight() + getInsets().top + getInsets().bottom;
        int most = Math.max(2 * least, 24 * lineHeight());
        return new Dimension(320, Math.max(least, Math.min(most, size.height)));
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }
}
