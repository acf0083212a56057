package org.collimator.ui.kit;

import java.awt.Color;
import java.awt.Font;
import java.awt.Image;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Hashtable;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.swing.JEditorPane;
import javax.swing.UIManager;
import javax.swing.event.HyperlinkEvent;
import javax.swing.text.html.HTMLDocument;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.StyleSheet;

/** Shows safe HTML in the fonts and colours of the theme; links go to a listener, nothing is fetched. On the event thread. */
public final class HtmlPane extends JEditorPane {
    private static final long serialVersionUID = 1;

    /** Only a name for what is shown; a file address, because the addresses of hosts are looked up. */
    private static final URL BASE = base();

    private static final Pattern TAG = Pattern.compile("<[^>]*>|&[a-z0-9#]+;");

    private String body = "";
    private transient Map<String, Image> pictures = Map.of();

    /** @param link what to do with a link that is followed, by its address */
    public HtmlPane(Consumer<String> link) {
        setEditable(false);
        setContentType("text/html");
        putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
        addHyperlinkListener(event -> {
            if (event.getEventType() == HyperlinkEvent.EventType.ACTIVATED) {
                link.accept(event.getDescription());
            }
        });
        updateUI();
    }

    /** Shows the content of a page's body. */
    public void show(String html) {
        show(html, Map.of());
    }

    /**
     * Shows the content of a page's body with its pictures; what is shown already is not set anew.
     *
     * @param shown pictures by the addresses that stand in the page; others are not fetched
     */
    public void show(String html, Map<String, Image> shown) {
        if (html.equals(body) && shown.equals(pictures)) {
            return;
        }
        body = html;
        pictures = Map.copyOf(shown);
        render();
    }

    /** Where the viewer of HTML looks for pictures before it would fetch them. */
    @SuppressWarnings({"JdkObsolete", "URLEqualsHashCode"}) // what HTMLDocument asks for; the addresses are no hosts
    private Hashtable<URL, Image> drawn() {
        Hashtable<URL, Image> drawn = new Hashtable<>();
        pictures.forEach((address, picture) -> {
            try {
                drawn.put(new URL(BASE, address), picture);
            } catch (MalformedURLException notAnAddress) {
                throw new IllegalArgumentException(address, notAnAddress);
            }
        });
        return drawn;
    }

    private void render() {
        HTMLEditorKit kit = new HTMLEditorKit();
        StyleSheet own = new StyleSheet();
        own.addStyleSheet(kit.getStyleSheet());
        Font font = UIManager.getFont("Label.font");
        if (font != null) {
            style(own, font);
        }
        kit.setStyleSheet(own);
        setEditorKit(kit);
        if (!pictures.isEmpty() && getDocument() instanceof HTMLDocument document) {
            document.setBase(BASE);
            document.putProperty("imageCache", drawn());
        }
        Reading.show(this, TAG.matcher(body).replaceAll(""));
        setText("<html><body>" + body + "</body></html>");
        setCaretPosition(0);
    }

    private static URL base() {
        try {
            return new URL("file:/collimator-shown/");
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void style(StyleSheet sheet, Font font) {
        int size = font.getSize();
        String ink = colour("Label.foreground");
        sheet.addRule(
                "body{font-family:'" + font.getFamily() + "';font-size:" + size + "px;color:" + ink + ";margin:0;}");
        sheet.addRule("h1{font-size:" + Math.round(size * 1.6) + "px;margin:0 0 8px 0;}");
        sheet.addRule("h2{font-size:" + Math.round(size * 1.3) + "px;margin:16px 0 8px 0;}");
        sheet.addRule("h3{font-size:" + Math.round(size * 1.1) + "px;margin:12px 0 4px 0;}");
        sheet.addRule("p{margin:0 0 8px 0;} ul{margin:0 0 8px 24px;} ol{margin:0 0 8px 24px;} li{margin:0 0 4px 0;}");
        sheet.addRule("th{text-align:left;font-weight:bold;} td,th{padding:4px 16px 4px 0;}");
        sheet.addRule("a{color:" + colour("Component.linkColor") + ";}");
    }

    private static String colour(String key) {
        Color colour = UIManager.getColor(key);
        int rgb = colour == null ? 0x808080 : colour.getRGB() & 0xffffff;
        return String.format("#%06x", rgb);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setOpaque(false);
        if (body != null && !body.isEmpty()) {
            render();
        }
    }
}
