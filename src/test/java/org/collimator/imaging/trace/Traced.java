package org.collimator.imaging.trace;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files that tell more than they show, with SECRET in all that they should keep to themselves. */
public final class Traced {
    public static final String SECRET = "Mustermann 52.5200 N";
    private static final byte[] NONE = {};

    private Traced() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** A plain picture in a format that Java writes. */
    static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 30; i++) {
            image.setRGB(i, i, 0xFF0000 + 900 * i);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] after(byte[] file, int head, byte[] inserted, byte[] behind) {
        byte[] first = java.util.Arrays.copyOf(file, head);
        byte[] rest = java.util.Arrays.copyOfRange(file, head, file.length);
        return join(first, inserted, rest, behind);
    }

    /** A photograph with place, author, comment and a film behind it, as telephones make it. */
    public static byte[] jpeg(int orientation) throws IOException {
        byte[] told = join(
                segment(0xE1, join(bytes("Exif\0\0"), tiff(orientation))),
                segment(0xE1, bytes("http://ns.adobe.com/xap/1.0/\0<x>" + SECRET + "</x>")),
                segment(0xED, bytes("Photoshop 3.0\0" + SECRET)),
                segment(0xFE, bytes(SECRET)));
        return after(picture("jpg"), 2, told, bytes("film of " + SECRET));
    }

    private static byte[] segment(int marker, byte[] content) {
        ByteBuffer head = ByteBuffer.allocate(4);
        return join(
                head.putShort((short) (0xFF00 | marker))
                        .putShort((short) (content.length + 2))
                        .array(),
                content);
    }

    private static byte[] tiff(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(38).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x10E).putShort((short) 2).putInt(SECRET.length()).putInt(38);
        tiff.putShort((short) 0x112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        return join(tiff.array(), bytes(SECRET));
    }

    static byte[] png(int orientation) throws IOException {
        byte[] told = join(
                chunk("tEXt", bytes("Author\0" + SECRET)),
                chunk("eXIf", tiff(orientation)),
                chunk("paTi", bytes(SECRET)));
        return after(picture("png"), 33, told, bytes(SECRET));
    }

    private static byte[] chunk(String type, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(bytes(type));
        crc.update(content);
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length);
        return chunk.putInt(content.length)
                .put(bytes(type))
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }

    static byte[] gif() throws IOException {
        byte[] plain = picture("gif");
        int colours = 3 << (plain[10] & 7) + 1;
        byte[] comment = join(new byte[] {0x21, (byte) 0xFE, (byte) SECRET.length()}, bytes(SECRET), new byte[] {0});
        return after(plain, 13 + colours, comment, bytes(SECRET));
    }

    static byte[] riff(String form, String first, String told) {
        byte[] chunks = join(
                bytes(form),
                riffChunk(first, new byte[] {0x0C, 1, 2, 3, 4}),
                riffChunk("data", new byte[] {7}),
                riffChunk(told, bytes(SECRET)));
        return join(riffHead("RIFF", chunks.length), chunks);
    }

    private static byte[] riffChunk(String type, byte[] content) {
        return join(riffHead(type, content.length), content, content.length % 2 == 0 ? NONE : new byte[1]);
    }

    private static byte[] riffHead(String type, int length) {
        ByteBuffer head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        return head.put(bytes(type)).putInt(length).array();
    }

    static byte[] film() {
        byte[] track = box("trak", join(box("tkhd", new byte[8]), box("udta", bytes(SECRET))));
        return join(
                box("ftyp", bytes("isom0000")),
                box("moov", join(box("mvhd", new byte[8]), track, box("udta", box("\u00a9xyz", bytes(SECRET))))),
                box("uuid", bytes(SECRET)),
                box("mdat", bytes("pictures and sound")));
    }

    static byte[] box(String type, byte[] content) {
        return join(ByteBuffer.allocate(4).putInt(8 + content.length).array(), bytes(type), content);
    }

    static byte[] mp3() {
        byte[] tag = bytes("TPE1" + SECRET);
        byte[] old = java.util.Arrays.copyOf(bytes("TAG" + SECRET), 128);
        return join(bytes("ID3\4\0\0\0\0\0"), new byte[] {(byte) tag.length}, tag, bytes("\u00ff\u00fbsound"), old);
    }

    static byte[] svg() {
        return bytes("<?xml version=\"1.0\"?>\n<!-- " + SECRET + " --><svg xmlns=\"http://www.w3.org/2000/svg\""
                + " sodipodi:docname=\"/home/" + SECRET + "/x.svg\" onload='go(\"" + SECRET + "\")'>"
                + "<metadata id='m'><rdf>" + SECRET + "</rdf></metadata><script href=\"" + SECRET + "\"/>"
                + "<svg:script>alert('" + SECRET + "')</svg:script>"
                + "<style><![CDATA[/* <!-- kept --> */]]></style><text>once = \"kept\"</text><a xlink:href=\"javascript:"
                + SECRET
                + "\"><path d='M0 0'/></a></svg>\n");
    }

    /** A picture as an imaging device writes it. */
    public static byte[] dicom() {
        return join(new byte[128], bytes("DICM" + SECRET));
    }
}
