package org.collimator.imaging.trace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracesTest {
    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif"})
    void aPictureThatTellsNothingStaysAsItIs(String format) throws IOException {
        Traces traces = in(Traced.picture(format));
        assertEquals(Traces.Look.KNOWN, traces.look());
        assertTrue(traces.isEmpty(), traces.toString());
    }

    @Test
    void anUprightPictureIsByteForByteWhatItWasBeforeItWasToldAbout() throws IOException {
        assertArrayEquals(Traced.picture("jpg"), clean(Traced.jpeg(1)));
        assertArrayEquals(Traced.picture("png"), clean(Traced.png(1)));
        assertArrayEquals(Traced.picture("gif"), clean(Traced.gif()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void aTurnedPictureStaysTurnedAndTellsNothingElse(String format) throws IOException {
        byte[] clean = clean(format.equals("jpg") ? Traced.jpeg(6) : Traced.png(6));
        assertFalse(text(clean).contains(Traced.SECRET), format);
        int exif = text(clean).indexOf("MM\0*");
        assertEquals(6, Orientation.of(clean, exif));
        assertArrayEquals(clean, clean(clean), "a clean picture is left alone");
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(clean));
        BufferedImage plain = ImageIO.read(new ByteArrayInputStream(Traced.picture(format)));
        for (int i = 0; i < 30; i++) {
            assertEquals(plain.getRGB(i, i), shown.getRGB(i, i));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"VP8X", "fmt "})
    void piecesOfAWebPictureOrARecordingAreLeftOutAndItsSizeFits(String first) throws IOException {
        boolean picture = first.equals("VP8X");
        byte[] clean = clean(Traced.riff(picture ? "WEBP" : "WAVE", first, picture ? "EXIF" : "LIST"));
        assertFalse(text(clean).contains(Traced.SECRET));
        assertEquals(
                clean.length - 8,
                ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
        assertEquals(picture ? 0 : 0x0C, clean[20], "what the head says of Exif and XMP");
    }

    @Test
    void aFilmKeepsItsLengthAndPlaces() throws IOException {
        byte[] film = Traced.film();
        byte[] clean = clean(film);
        assertFalse(text(clean).contains(Traced.SECRET));
        assertEquals(film.length, clean.length);
        assertEquals(text(film).indexOf("mdat"), text(clean).indexOf("mdat"));
        assertArrayEquals(clean, clean(clean));
    }

    @Test
    void theTagsOfARecordingAreLeftOut() throws IOException {
        assertEquals("\u00ff\u00fbsound", text(clean(Traced.mp3())));
    }

    @Test
    void aDrawingIsLeftWithoutScriptsCommentsAndPaths() throws IOException {
        assertEquals(
                "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><style>"
                        + "<![CDATA[/* <!-- kept --> */]]></style><text>once = \"kept\"</text><a><path d='M0 0'/></a></svg>\n",
                text(clean(Traced.svg())));
    }

    @Test
    void aDrawingOfManyMegabytesIsLookedThrough() throws IOException {
        String path = "<path d=\"" + "M0 0 L1 1 ".repeat(1_000_000) + "\"/>";
        String many = "<metadata>" + "<b a='1'/>".repeat(200_000) + "</metadata>";
        String open = "<metadata " + "a='1' ".repeat(200_000);
        assertEquals("<svg>" + path + "</svg>", text(clean(Traced.bytes("<svg>" + path + many + "</svg>"))));
        assertTrue(in(Traced.bytes("<svg>" + open)).isEmpty());
    }

    @Test
    void entitiesOfAFileAndOtherKindsAreNotTrusted() throws IOException {
        assertEquals(
                Traces.Look.UNKNOWN,
                in(Traced.bytes("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>"))
                        .look());
        assertEquals(Traces.Look.UNKNOWN, in(Traced.bytes("<html></html>")).look());
        assertEquals(Traces.Look.UNKNOWN, in(Traced.bytes("%PDF-1.7 /Author")).look());
        assertEquals(
                Traces.Look.UNKNOWN,
                in(Traced.box("ftyp", Traced.bytes("heic"))).look());
        assertEquals(Traces.Look.UNKNOWN, in(new byte[0]).look());
    }

    @Test
    void filesOfImagingDevicesAreKnownWhateverTheirName() throws IOException {
        assertEquals(Traces.Look.DICOM, in(Traced.dicom()).look());
        assertEquals(
                Traces.Look.DICOM, in(Traced.bytes("\b\0\5\0CS\n\0ISO_IR 100")).look());
        assertEquals(
                Traces.Look.DICOM,
                in(Traced.bytes("\b\0\5\0\n\0\0\0ISO_IR 100")).look());
    }

    @Test
    void aFileThatBreaksOffAnywhereIsReadToItsEnd() throws IOException {
        for (byte[] whole : new byte[][] {
            Traced.jpeg(6),
            Traced.png(6),
            Traced.gif(),
            Traced.riff("WEBP", "VP8X", "EXIF"),
            Traced.film(),
            Traced.mp3(),
            Traced.svg()
        }) {
            for (int length = 0; length < whole.length; length++) {
                byte[] part = Arrays.copyOf(whole, length);
                assertTrue(clean(part).length <= length + 40);
            }
        }
    }

    private static Traces in(byte[] file) throws IOException {
        return Traces.in(new ByteArrayInputStream(file));
    }

    private static byte[] clean(byte[] file) throws IOException {
        return in(file).leaveOut(new ByteArrayInputStream(file)).readAllBytes();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
