package org.collimator.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SteadyMediaTest {
    @TempDir
    Path temp;

    private Path picture;
    private SteadyMedia media;

    @BeforeEach
    void aCourseWithAPicture() throws Exception {
        Path course = temp.resolve("course");
        BundledSamples.copy("technician", course);
        picture = course.resolve("media/scan.png");
        Files.write(picture, new byte[10_000]);
        media = SteadyMedia.of(
                CurriculumFolder.open(course, OpenOptions.READ).folder().media());
        assertEquals(10_000, media.size("scan.png"));
    }

    @Test
    void aFileThatStaysIsReadWhole() throws IOException {
        assertArrayEquals(new byte[10_000], read());
        assertTrue(media.exists("scan.png"));
        assertFalse(media.exists("other.png"));
    }

    @Test
    void whatIsSteadyStaysTheSameStore() {
        assertEquals(media, SteadyMedia.of(media));
    }

    @Test
    void aFileThatHasGrownIsNamedWithBothSizes() throws IOException {
        Files.write(picture, new byte[3], StandardOpenOption.APPEND);
        MediaChangedException changed = assertThrows(MediaChangedException.class, this::read);
        assertEquals(10_000, changed.before());
        assertEquals(Optional.of(10_003L), changed.now());
    }

    @Test
    void aFileThatHasShrunkIsNamedWithBothSizes() throws IOException {
        Files.write(picture, new byte[7]);
        MediaChangedException changed = assertThrows(MediaChangedException.class, this::read);
        assertEquals(10_000, changed.before());
        assertEquals(Optional.of(7L), changed.now());
    }

    @Test
    void aFileThatWasWrittenAnewIsNoticedByItsTime() throws IOException {
        Files.setLastModifiedTime(picture, FileTime.fromMillis(1));
        MediaChangedException changed = assertThrows(MediaChangedException.class, this::read);
        assertEquals(Optional.of(10_000L), changed.now());
    }

    @Test
    void aFileThatChangesWhileItIsReadIsNoticedAtItsEnd() throws IOException {
        try (InputStream stream = media.open("scan.png")) {
            assertEquals(100, stream.readNBytes(100).length);
            Files.write(picture, new byte[5_000]);
            assertThrows(MediaChangedException.class, stream::readAllBytes);
        }
    }

    @Test
    void aFileThatGrowsWithoutEndIsNoticedAtItsFirstSurplusByte() throws IOException {
        try (InputStream stream = media.open("scan.png")) {
            Files.write(picture, new byte[90_000], StandardOpenOption.APPEND);
            MediaChangedException changed = assertThrows(MediaChangedException.class, () -> stream.readNBytes(20_000));
            assertTrue(changed.now().orElseThrow() <= 20_000, "it reads on and on");
        }
    }

    @Test
    void aFileThatVanishesIsStillKnownAndSaidToBeGone() throws IOException {
        Files.delete(picture);
        assertTrue(media.exists("scan.png"), "as it was when it was looked at");
        MediaChangedException gone = assertThrows(MediaChangedException.class, this::read);
        assertEquals(Optional.empty(), gone.now());
    }

    private byte[] read() throws IOException {
        try (InputStream stream = media.open("scan.png")) {
            return stream.readAllBytes();
        }
    }
}
