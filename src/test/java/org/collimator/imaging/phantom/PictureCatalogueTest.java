package org.collimator.imaging.phantom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class PictureCatalogueTest {
    @Test
    void everyPictureIsOfTheSizeItClaimsAndDrawnTheSameTwice() throws IOException {
        for (String name : PictureCatalogue.names()) {
            var file = PictureCatalogue.draw(name).orElseThrow();
            assertArrayEquals(
                    file.bytes(), PictureCatalogue.draw(name).orElseThrow().bytes(), name);
            assertTrue(file.bytes().length < 200_000, name + " has " + file.bytes().length + " bytes");
            if (file.type().equals("image/png")) {
                BufferedImage image = ImageIO.read(new ByteArrayInputStream(file.bytes()));
                assertEquals(file.width(), image.getWidth(), name);
                assertEquals(file.height(), image.getHeight(), name);
            } else {
                var svg = Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8), Parser.xmlParser());
                assertEquals(
                        "0 0 " + file.width() + " " + file.height(),
                        svg.selectFirst("svg").attr("viewBox"),
                        name);
            }
        }
    }

    @Test
    void thePngFileHoldsTheGreyValues() throws IOException {
        Picture picture = Radiographs.chest(7);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture.png()));
        for (int y = 0; y < picture.height(); y += 7) {
            for (int x = 0; x < picture.width(); x += 5) {
                assertEquals(picture.grey(x, y), read.getRaster().getSample(x, y, 0), x + "," + y);
            }
        }
    }

    @Test
    void aNameWithoutAPictureDrawsNothing() {
        assertTrue(PictureCatalogue.draw("patient.png").isEmpty());
    }
}
