package org.collimator.ui.tryit;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import javax.swing.ImageIcon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.curriculum.Media;
import org.collimator.document.ElementRef;
import org.collimator.question.MediaId;
import org.collimator.question.Question;
import org.collimator.text.Markdown;
import org.collimator.ui.image.Pictures;
import org.collimator.ui.kit.HtmlPane;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;

/** What is asked, with its pictures below the words. On the event thread. */
final class StemPart {
    private static final int BOX = 420;

    private final EditorContext context;
    private final Pictures pictures;
    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN));
    private final HtmlPane words;
    private final JPanel images = new JPanel(new MigLayout(Layouts.COLUMN));
    private String shown = "";
    private List<Media> shownImages = List.of();

    StemPart(EditorContext context, Pictures pictures, HtmlPane words) {
        this.context = context;
        this.pictures = pictures;
        this.words = words;
        words.setName("tryit.stem");
        words.getAccessibleContext().setAccessibleName(Texts.of(StemPart.class).get("stem"));
        panel.setOpaque(false);
        images.setOpaque(false);
        panel.add(words, "growx, wmin 0");
        panel.add(images, "growx, wmin 0");
    }

    JComponent component() {
        return panel;
    }

    void show(Question question, Markdown.Links links) {
        String html = Markdown.html(question.stem(), links);
        if (!html.equals(shown)) {
            shown = html;
            words.show(html);
            panel.revalidate();
        }
        List<Media> next = Markdown.references(question.stem()).media().stream()
                .filter(id -> id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,79}"))
                .flatMap(id -> media(id).stream())
                .toList();
        if (!next.equals(shownImages)) {
            shownImages = next;
            images.removeAll();
            next.forEach(this::add);
            panel.revalidate();
            panel.repaint();
        }
    }

    private Optional<Media> media(String id) {
        return context.workspace().index().find(ElementRef.of(MediaId.parse(id)), Media.class);
    }

    private void add(Media media) {
        JLabel label = new JLabel();
        label.getAccessibleContext().setAccessibleName(media.altShort());
        label.setToolTipText(media.altShort());
        images.add(label);
        pictures.thumbnail(media, BOX, image -> arrived(label, image));
    }

    private void arrived(JLabel label, BufferedImage image) {
        label.setIcon(new ImageIcon(image));
        panel.revalidate();
    }
}
