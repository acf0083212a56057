package org.collimator.ui.kit;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import javax.swing.Icon;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/**
 * An SVG icon whose strokes are drawn once for a size, a colour and a screen, and from then on copied: a tree or a table paints the
 * same few icons in every row. On the event thread.
 */
final class DrawnIcon implements Icon, FlatLaf.DisabledIconProvider {
    private static final int TURNED = ~(AffineTransform.TYPE_TRANSLATION | AffineTransform.TYPE_UNIFORM_SCALE);
    /** Themes and screens in use at a time are few. */
    private static final int MOST = 6;

    private final FlatSVGIcon drawing;
    private final String colourKey;
    private final Map<Look, BufferedImage> images = new HashMap<>();
    private @Nullable Icon disabled;

    /** What a drawing depends on. */
    private record Look(
            int width, int height, double scale, @Nullable Color colour, boolean dark) {}

    DrawnIcon(FlatSVGIcon drawing, String colourKey) {
        this.drawing = drawing;
        this.colourKey = colourKey;
    }

    @Override
    public void paintIcon(@Nullable Component on, Graphics graphics, int x, int y) {
        Graphics2D copy = (Graphics2D) graphics.create();
        AffineTransform way = copy.getTransform();
        if ((way.getType() & TURNED) != 0) {
            drawing.paintIcon(on, copy, x, y);
        } else {
            double scale = way.getScaleX();
            copy.translate(x, y);
            copy.scale(1 / scale, 1 / scale);
            copy.drawImage(image(on, scale), 0, 0, null);
        }
        copy.dispose();
    }

    private BufferedImage image(@Nullable Component on, double scale) {
        Look now = new Look(getIconWidth(), getIconHeight(), scale, UIManager.getColor(colourKey), FlatLaf.isLafDark());
        BufferedImage known = images.get(now);
        if (known == null) {
            if (images.size() == MOST) {
                images.clear();
            }
            known = draw(on, now);
            images.put(now, known);
        }
        return known;
    }

    private BufferedImage draw(@Nullable Component on, Look now) {
        BufferedImage fresh = new BufferedImage(
                Math.max(1, (int) Math.ceil(now.width() * now.scale())),
                Math.max(1, (int) Math.ceil(now.height() * now.scale())),
                BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = fresh.createGraphics();
        graphics.scale(now.scale(), now.scale());
        drawing.paintIcon(on, graphics, 0, 0);
        graphics.dispose();
        return fresh;
    }

    @Override
    public int getIconWidth() {
        return drawing.getIconWidth();
    }

    @Override
    public int getIconHeight() {
        return drawing.getIconHeight();
    }

    @Override
    public Icon getDisabledIcon() {
        Icon known = disabled;
        if (known == null) {
            known = new DrawnIcon((FlatSVGIcon) drawing.getDisabledIcon(), colourKey);
            disabled = known;
        }
        return known;
    }
}
