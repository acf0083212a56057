package org.collimator.ui.kit;

import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JEditorPane;
import javax.swing.UIManager;
import javax.swing.event.HyperlinkEvent;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.StyleSheet;

/** Formatted words to read, select and copy, in the colours of the theme. Takes safe HTML only. On the event thread. */
public final class HtmlPane extends JEditorPane {
    private static final long serialVersionUID = 1;
    private String shown = "";

    /** An empty pane. */
    public HtmlPane(String name, String accessibleName) {
        setEditorKit(kit());
        setEditable(false);
        setName(name);
        getAccessibleContext().setAccessibleName(accessibleName);
        setOpaque(false);
    }

    /** Tells of each link that is chosen, by its address. */
    public HtmlPane onLink(Consumer<String> chosen) {
        addHyperlinkListener(event -> {
            if (event.getEventType() == HyperlinkEvent.EventType.ACTIVATED) {
                chosen.accept(event.getDescription());
            }
        });
        return this;
    }

    /** Shows a text; the one that is already there is left alone. */
    public void show(String html) {
        if (!html.equals(shown)) {
            shown = html;
            setText("<html><body>" + html.replace(" />", ">") + "</body></html>");
            setCaretPosition(0);
        }
    }

    /** What is shown. */
    public String html() {
        return shown;
    }

    private static HTMLEditorKit kit() {
        HTMLEditorKit kit = new HTMLEditorKit();
        StyleSheet own = new StyleSheet();
        own.addStyleSheet(kit.getStyleSheet());
        Font font = UIManager.getFont("Label.font");
        int size = font == null ? 13 : font.getSize();
        String family = font == null ? "sans-serif" : font.getFamily(Locale.ROOT);
        own.addRule("body { font-family: '" + family + "'; font-size: " + size + "px; color: "
                + colour("Label.foreground", Color.BLACK) + "; margin: 0 }");
        own.addRule("p { margin-top: 0; margin-bottom: 8px }");
        own.addRule("ul, ol { margin-top: 0; margin-bottom: 8px; margin-left: 20px }");
        own.addRule("li { margin-bottom: 4px }");
        own.addRule("h2 { font-size: " + (size + 2) + "px; margin-top: 8px; margin-bottom: 4px }");
        own.addRule("th, td { padding: 2px 8px 2px 0; text-align: left }");
        own.addRule("a { color: " + colour("Component.linkColor", Color.BLUE) + " }");
        own.addRule(".hint { color: " + colour("Collimator.hint", Color.DARK_GRAY) + " }");
        own.addRule(".right { color: " + colour("Collimator.right", Color.BLACK) + " }");
        kit.setStyleSheet(own);
        kit.setAutoFormSubmission(false);
        return new Kit(own);
    }

    /** A kit whose style is its own and not that of all panes of the program. */
    private static final class Kit extends HTMLEditorKit {
        private static final long serialVersionUID = 1;
        private final transient StyleSheet style;

        Kit(StyleSheet style) {
            this.style = style;
        }

        @Override
        public StyleSheet getStyleSheet() {
            return style == null ? super.getStyleSheet() : style;
        }
    }

    private static String colour(String key, Color otherwise) {
        Color colour = UIManager.getColor(key);
        Color used = colour == null ? otherwise : colour;
        return String.format(Locale.ROOT, "#%06x", used.getRGB() & 0xFFFFFF);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBorder(null);
        if (shown != null) { // null while the super constructor runs
            String text = shown;
            setEditorKit(kit());
            setOpaque(false);
            shown = "";
            show(text);
        }
    }
}
