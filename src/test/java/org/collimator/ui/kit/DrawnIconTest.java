package org.collimator.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import javax.swing.Icon;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Icons are drawn as rarely as may be, and look as if they were drawn each time. */
class DrawnIconTest {
    private static final String COLOUR = "Test.iconColour";

    private final Counted drawing = new Counted();
    private final DrawnIcon icon = new DrawnIcon(drawing, COLOUR);

    private static final class Counted extends FlatSVGIcon {
        private static final long serialVersionUID = 1;
        private int drawn;

        Counted() {
            super("org/collimator/ui/icons/module.svg", 16, 16, Icons.class.getClassLoader());
            setColorFilter(new ColorFilter(any -> UIManager.getColor(COLOUR)));
        }

        @Override
        public void paintIcon(Component on, Graphics graphics, int x, int y) {
            drawn++;
            super.paintIcon(on, graphics, x, y);
        }
    }

    @BeforeEach
    void colour() {
        UIManager.put(COLOUR, Color.BLUE);
    }

    @AfterEach
    void noColour() {
        UIManager.put(COLOUR, null);
    }

    private static BufferedImage painted(Icon icon, double scale) {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        icon.paintIcon(null, graphics, 4, 6);
        graphics.dispose();
        return image;
    }

    private static void assertLooksLike(BufferedImage wanted, BufferedImage image) {
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                assertEquals(
                        Integer.toHexString(wanted.getRGB(x, y)),
                        Integer.toHexString(image.getRGB(x, y)),
                        "pixel " + x + " " + y);
            }
        }
    }

    @Test
    void aThousandRowsDrawItsStrokesOnce() {
        for (int i = 0; i < 1000; i++) {
            painted(icon, 1);
        }
        assertEquals(1, drawing.drawn);
    }

    @Test
    void itLooksTheSameAtEveryScale() {
        for (double scale : new double[] {1, 2}) {
            assertLooksLike(painted(new Counted(), scale), painted(icon, scale));
        }
    }

    @Test
    void anotherThemeShowsItsColourAtOnce() {
        BufferedImage blue = painted(icon, 1);
        UIManager.put(COLOUR, Color.RED);
        assertLooksLike(painted(new Counted(), 1), painted(icon, 1));
        UIManager.put(COLOUR, Color.BLUE);
        assertLooksLike(blue, painted(icon, 1));
        assertEquals(2, drawing.drawn, "going back to a theme draws nothing");
    }

    @Test
    void aDisabledIconLooksDisabledAndIsMadeOnce() {
        assertSame(icon.getDisabledIcon(), icon.getDisabledIcon());
        int[] usual = painted(icon, 1).getRGB(0, 0, 64, 64, null, 0, 64);
        int[] pale = painted(icon.getDisabledIcon(), 1).getRGB(0, 0, 64, 64, null, 0, 64);
        assertFalse(Arrays.equals(usual, pale));
    }

    @Test
    void theSameIconIsMadeOnceWhoeverAsksForIt() {
        assertSame(Icons.small("module"), Icons.small("module"));
        assertNotSame(Icons.small("module"), Icons.large("module"));
    }
}
