package org.collimator.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureTextTest {
    @TempDir
    Path folder;

    @Test
    void aFolderThatIsNoneSaysWhatToDo() {
        Path nowhere = folder.resolve("nowhere");
        StorageException failure =
                assertThrows(StorageException.class, () -> CurriculumFolder.open(nowhere, OpenOptions.READ));
        assertTrue(FailureText.isExpected(failure));
        assertEquals("There is no folder " + nowhere + ".", FailureText.message(failure, Locale.ENGLISH));
        assertEquals("Check the name, or whether the drive is connected.", FailureText.remedy(failure, Locale.ENGLISH));
    }

    @Test
    void aFileThatIsNoPackageSaysWhyAndWhatToDo() throws Exception {
        Path file = Files.writeString(folder.resolve("a.zip"), "no zip");
        ImportException failure = assertThrows(
                ImportException.class, () -> new PackageReader().read(file, folder.resolve("course"), Progress.NONE));
        assertEquals(
                file + " was not opened: The file is not a complete zip file. Nothing has been written.",
                FailureText.message(failure, Locale.ENGLISH));
        assertEquals(
                "Download or copy the package again, or export it again.", FailureText.remedy(failure, Locale.ENGLISH));
    }

    @Test
    void whatTheFileSystemRefusesHasWordsToo() {
        assertEquals(
                "a.json does not exist. Check the path.",
                FailureText.sentence(new NoSuchFileException("a.json"), Locale.ENGLISH));
        assertEquals(
                "a.json may not be read or written. Check its permissions.",
                FailureText.sentence(new AccessDeniedException("a.json"), Locale.ENGLISH));
        assertEquals("disk on fire", FailureText.sentence(new IOException("disk on fire"), Locale.ENGLISH));
        assertEquals(
                "It was cancelled; nothing was changed.",
                FailureText.sentence(new CancellationException(), Locale.ENGLISH));
    }

    @Test
    void aBugIsNotExpected() {
        assertFalse(FailureText.isExpected(new IllegalStateException("bug")));
        assertEquals("bug", FailureText.message(new IllegalStateException("bug"), Locale.ENGLISH));
    }
}
