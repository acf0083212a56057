package org.collimator.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.collimator.imaging.trace.Traced;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderMediaTest {
    @TempDir
    Path temp;

    private Path root;
    private FolderMedia media;

    @BeforeEach
    void createTheFolder() throws IOException {
        root = Files.createDirectory(temp.resolve("course"));
        media = new FolderMedia(new DiskOperations(), root, Limits.DEFAULT);
    }

    @Test
    void anAddedPictureHasItsSizeItsDigestAndItsBytes() throws Exception {
        byte[] png = png(37, 21);
        FolderMedia.Added added = media.add(file("Thorax Übersicht.PNG", png));
        assertEquals(
                new FolderMedia.Added("Thorax-Ubersicht.png", "image/png", png.length, Sha256.of(png), 37, 21), added);
        try (InputStream in = media.open(added.path())) {
            assertArrayEquals(png, in.readAllBytes());
        }
        assertEquals(png.length, media.size(added.path()));
        assertEquals(List.of("Thorax-Ubersicht.png"), media.paths());
    }

    @Test
    void whatAPhotographTellsBesidesWhatItShowsDoesNotComeIn() throws Exception {
        FolderMedia.Added added = media.add(file("photo.jpg", Traced.jpeg(6)));
        try (InputStream in = media.open(added.path())) {
            byte[] bytes = in.readAllBytes();
            assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains(Traced.SECRET));
            assertEquals(Sha256.of(bytes), added.sha256());
        }
    }

    @Test
    void aFileOfAnImagingDeviceDoesNotComeInWhateverItsName() throws Exception {
        Path source = file("photo.jpg", Traced.dicom());
        StorageException refused = assertThrows(StorageException.class, () -> media.add(source));
        assertTrue(refused.getMessage().contains("DICOM"), refused.getMessage());
        assertEquals(List.of(), media.paths());
    }

    @Test
    void theSizeOfADrawingComesFromItsRootElement() throws Exception {
        FolderMedia.Added added = media.add(
                file("d.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 640 480'><g/></svg>".getBytes()));
        assertEquals(640, added.width());
        assertEquals(480, added.height());
    }

    @Test
    void aDrawingWithEntitiesIsNotExpanded() throws Exception {
        String bomb = "<!DOCTYPE svg [<!ENTITY a \"" + "x".repeat(1000) + "\"><!ENTITY b \"&a;&a;&a;\">]>"
                + "<svg xmlns='http://www.w3.org/2000/svg' width='&b;'/>";
        FolderMedia.Added added = media.add(file("bomb.svg", bomb.getBytes()));
        assertEquals(0, added.width());
    }

    @Test
    void aRemovedFileComesBackAndNobodyGetsItsName() throws Exception {
        byte[] png = png(3, 3);
        media.add(file("a.png", png));
        Path aside = media.putAside("a.png");
        assertFalse(media.exists("a.png"));
        assertEquals("a-2.png", media.add(file("a.png", png(4, 4))).path());
        media.bringBack(aside, "a.png");
        try (InputStream in = media.open("a.png")) {
            assertArrayEquals(png, in.readAllBytes());
        }
        assertEquals(List.of("a-2.png", "a.png"), media.paths());
    }

    @Test
    void twoRemovedFilesOfOneNameAreKeptAndNoFileIsOverwritten() throws Exception {
        media.add(file("a.png", png(3, 3)));
        Path first = media.putAside("a.png");
        Files.write(root.resolve("media/a.png"), png(4, 4));
        Path second = media.putAside("a.png");
        assertTrue(Files.exists(first) && Files.exists(second));
        media.bringBack(second, "a.png");
        media.bringBack(first, "a.png");
        assertArrayEquals(png(4, 4), Files.readAllBytes(root.resolve("media/a.png")));
        assertArrayEquals(png(3, 3), Files.readAllBytes(first), "what has no place stays where it is");
    }

    @Test
    void nothingOutsideTheFolderIsRemoved() throws Exception {
        Files.writeString(root.resolve("curriculum.json"), "{}");
        assertThrows(StorageException.class, () -> media.putAside("../curriculum.json"));
        assertTrue(Files.exists(root.resolve("curriculum.json")));
    }

    @Test
    void otherBytesUnderTheSameNameGetANumberAndTheSameBytesDoNot() throws Exception {
        assertEquals("a.png", media.add(file("a.png", png(3, 3))).path());
        assertEquals("a.png", media.add(file("a.png", png(3, 3))).path());
        assertEquals("A-2.png", media.add(file("A.png", png(4, 4))).path());
        assertEquals(2, media.paths().size());
    }

    @Test
    void anyNameBecomesOneThatEveryFileSystemTakes() {
        for (String name : List.of(
                "with spaces.png",
                "ünïcödé ß.JPG",
                "CON.png",
                "nul",
                "..",
                "...png",
                "放射線.png",
                "a/b\\c.png",
                "x".repeat(200) + ".jpeg",
                "trailing. ",
                "a..b.png",
                "<script>.svg",
                "😀.gif",
                "-rf")) {
            String safe = MediaNames.of(name).numbered(1);
            assertTrue(safe.matches("[A-Za-z0-9_][A-Za-z0-9._-]{0,79}"), name + " became " + safe);
            assertFalse(ModuleFileNames.isDevice(safe), safe);
            assertFalse(safe.endsWith("."), safe);
            assertEquals(safe, MediaNames.of(safe).numbered(1), "a safe name stays as it is");
        }
    }

    @Test
    void aPictureOfAGigabyteIsRefusedAtOnceAndNothingIsLeft() throws Exception {
        Path huge = temp.resolve("huge.png");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        StorageException refused = assertThrows(StorageException.class, () -> media.add(huge));
        assertEquals("storage.media.too-large", refused.messageKey());
        assertTrue(refused.getMessage().contains("1024 MB"), refused.getMessage());
        assertTrue(refused.getMessage().contains("huge.png"), refused.getMessage());
        assertEquals(List.of(), media.paths());
    }

    @Test
    void aFullDiskLeavesNoHalfPicture() throws Exception {
        FolderMedia full = new FolderMedia(FaultyOperations.fullAfter(20), root, Limits.DEFAULT);
        StorageException refused = assertThrows(StorageException.class, () -> full.add(file("a.png", png(9, 9))));
        assertEquals("storage.write.full", refused.messageKey());
        assertEquals(List.of(), media.paths());
    }

    @Test
    void nothingOutsideTheFolderIsRead() throws Exception {
        Files.writeString(temp.resolve("secret"), "x");
        Files.createDirectory(root.resolve("media"));
        Files.createSymbolicLink(root.resolve("media/link"), temp.resolve("secret"));
        for (String path : List.of("../../secret", "/etc/passwd", "link", "sub/../../../secret", "", ".")) {
            assertFalse(media.exists(path), path);
            assertThrows(IOException.class, () -> media.open(path).close(), path);
        }
        assertEquals(List.of(), media.paths());
    }

    @Test
    void whatIsNoPictureHasNoSize() throws Exception {
        FolderMedia.Added added = media.add(file("broken.png", new byte[] {1, 2, 3}));
        assertEquals(0, added.width());
        assertEquals("video/mp4", media.add(file("film.mp4", new byte[] {1})).type());
        assertThrows(StorageException.class, () -> media.add(temp));
    }

    @Test
    void namesThatDifferInCaseOnlyAreNotGivenTwice() throws Exception {
        for (int i = 1; i <= 4; i++) {
            media.add(file(i % 2 == 0 ? "Pic.png" : "pic.PNG", png(i, i)));
        }
        TreeSet<String> folded = new TreeSet<>();
        media.paths().forEach(path -> folded.add(path.toLowerCase(Locale.ROOT)));
        assertEquals(4, folded.size());
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(temp.resolve(name), bytes);
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", out);
        return out.toByteArray();
    }
}
