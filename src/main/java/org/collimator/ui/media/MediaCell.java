package org.collimator.ui.media;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Image;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.swing.ImageIcon;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.collimator.curriculum.Media;
import org.collimator.ui.kit.Icons;
import org.jspecify.annotations.Nullable;

/** Draws a medium: its thumbnail in a place of one width, and beside it its name over what is known of its file. On the event thread. */
final class MediaCell implements ListCellRenderer<Media> {
    private static final int GAP = 8;

    private final Thumbnails thumbnails;
    private final Predicate<Media> missing;
    private final Function<Media, MediaFacts> facts;
    private final JLabel picture = new JLabel("", SwingConstants.CENTER);
    private final JLabel name = new JLabel();
    private final JLabel file = new JLabel();
    private final JLabel use = new JLabel();
    private final JPanel panel = new JPanel(
            new MigLayout("insets 8, gap 12 0, novisualpadding, hidemode 3", "[][grow, fill]", "push[][][]push"));

    /** @param side of the square for the thumbnail */
    MediaCell(Thumbnails thumbnails, int side, Predicate<Media> missing, Function<Media, MediaFacts> facts) {
        this.thumbnails = thumbnails;
        this.missing = missing;
        this.facts = facts;
        picture.setPreferredSize(new Dimension(side, side));
        panel.add(picture, "spany 3, width " + side + "!, height " + side + "!");
        for (JLabel line : new JLabel[] {name, file, use}) {
            line.putClientProperty("html.disable", true);
            panel.add(line, "wmin 0, wrap");
        }
    }

    /** The height of every row: that of the thumbnail or of three lines of text. */
    static int height(int side) {
        Font font = UIManager.getFont("Label.font");
        int line = font == null ? 0 : new JLabel("X").getPreferredSize().height;
        return Math.max(side, 3 * line) + 2 * GAP;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Media> list, Media media, int index, boolean selected, boolean focused) {
        @Nullable Image image = thumbnails.of(media).orElse(null);
        picture.setIcon(image == null ? Icons.small(missing.test(media) ? "warning" : "media") : new ImageIcon(image));
        MediaFacts known = facts.apply(media);
        Font font = list.getFont();
        name.setFont(font.deriveFont(Font.BOLD));
        name.setText(media.path());
        file.setFont(font);
        file.setText(known.file());
        use.setFont(font);
        use.setText(known.use());
        panel.setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        for (JLabel line : new JLabel[] {name, file, use}) {
            line.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
        }
        panel.getAccessibleContext().setAccessibleName(media.path() + ", " + known);
        panel.setToolTipText(media.path() + " · " + known);
        return panel;
    }
}
