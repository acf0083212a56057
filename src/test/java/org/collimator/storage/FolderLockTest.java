package org.collimator.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.collimator.curriculum.Curriculum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    @TempDir
    Path temp;

    private Path root;
    private final Curriculum course = TestCourses.course(1, "a");

    @BeforeEach
    void createTheFolder() throws StorageException {
        root = temp.resolve("course");
        CurriculumFolder.create(root, course).folder().close();
    }

    @Test
    void theSecondOpenerReadsAndLearnsWhoHasIt() throws Exception {
        try (CurriculumFolder first = CurriculumFolder.open(root).folder()) {
            Opened second = CurriculumFolder.open(root);
            try (CurriculumFolder folder = second.folder()) {
                assertEquals(course, second.curriculum());
                ReadOnly reason = second.readOnly().orElseThrow();
                assertEquals(ReadOnly.Reason.LOCKED, reason.reason());
                assertTrue(reason.message().contains(System.getProperty("user.name")), reason.message());
                assertThrows(StorageException.class, () -> folder.save(course, course.withTitle("x")));
            }
            Curriculum saved = first.reload().curriculum();
            first.save(saved, saved.withTitle("the first one still saves"));
        }
        Opened third = CurriculumFolder.open(root);
        third.folder().close();
        assertTrue(third.readOnly().isEmpty());
    }

    @Test
    void whoHasAFolderOpenIsToldWithoutWritingThere() throws Exception {
        assertTrue(CurriculumFolder.owner(root).isEmpty());
        try (CurriculumFolder open = CurriculumFolder.open(root).folder()) {
            assertTrue(CurriculumFolder.owner(open.root()).orElseThrow().isThisProcess());
        }
        leave(new LockOwner("elsewhere", "anna", 7, 0, Instant.now(), "t"), Instant.now());
        assertEquals("anna", CurriculumFolder.owner(root).orElseThrow().user());
        leave(
                new LockOwner("elsewhere", "anna", 7, 0, Instant.now(), "t"),
                Instant.now().minusSeconds(300));
        assertTrue(CurriculumFolder.owner(root).isEmpty(), "her heart beats no more");
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        leave(new LockOwner(LockOwner.here().host(), "ghost", dead.pid(), 0, Instant.now(), "t"), Instant.now());
        assertTrue(CurriculumFolder.owner(root).isEmpty());
    }

    @Test
    void theLockOfADeadProcessOfThisComputerIsTaken() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        LockOwner me = LockOwner.here();
        leave(new LockOwner(me.host(), "ghost", dead.pid(), 0, Instant.now(), "t"), Instant.now());
        assertTaken();
    }

    @Test
    void aProcessThatHasTheNumberOfTheDeadOneDoesNotKeepTheLock() throws Exception {
        LockOwner me = LockOwner.here();
        leave(
                new LockOwner(me.host(), "ghost", me.pid(), me.processStarted() - 60_000, Instant.now(), "t"),
                Instant.now());
        assertTaken();
    }

    @Test
    void theLockOfAnotherComputerHoldsWhileItsHeartBeats() throws Exception {
        leave(
                new LockOwner("elsewhere", "anna", 7, 0, Instant.now(), "t"),
                Instant.now().minusSeconds(60));
        Opened opened = CurriculumFolder.open(root);
        opened.folder().close();
        String message = opened.readOnly().orElseThrow().message();
        assertTrue(message.contains("anna") && message.contains("elsewhere"), message);
        assertTrue(Files.exists(root.resolve(FolderLock.FILE)), "somebody else's lock stays");
    }

    @Test
    void theLockOfAnotherComputerThatWentSilentIsTaken() throws Exception {
        leave(
                new LockOwner("elsewhere", "anna", 7, 0, Instant.now(), "t"),
                Instant.now().minusSeconds(121));
        assertTaken();
    }

    @Test
    void anUnreadableLockIsTakenOnceItIsOld() throws Exception {
        Path file = root.resolve(FolderLock.FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{ half");
        Opened opened = CurriculumFolder.open(root);
        opened.folder().close();
        assertEquals(ReadOnly.Reason.LOCKED, opened.readOnly().orElseThrow().reason());
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(1000)));
        assertTaken();
    }

    @Test
    void anOwnerThatLostItsLockDoesNotSave() throws Exception {
        CurriculumFolder sleeper = CurriculumFolder.open(root).folder();
        leave(new LockOwner("elsewhere", "anna", 7, 0, Instant.now(), "t"), Instant.now());
        StorageException refused =
                assertThrows(StorageException.class, () -> sleeper.save(course, course.withTitle("x")));
        assertEquals("storage.save.lock-lost", refused.messageKey());
        sleeper.close();
        assertTrue(Files.exists(root.resolve(FolderLock.FILE)), "closing does not remove somebody else's lock");
    }

    @Test
    void ofManyThatOpenAStaleFolderAtOnceOneGetsIt() throws Exception {
        int openers = 8;
        ExecutorService threads = Executors.newFixedThreadPool(openers);
        try {
            for (int round = 0; round < 20; round++) {
                leave(
                        new LockOwner("elsewhere", "anna", 7, 0, Instant.now(), "t"),
                        Instant.now().minusSeconds(999));
                CyclicBarrier start = new CyclicBarrier(openers);
                Callable<FolderLock.Attempt> open = () -> {
                    start.await();
                    return FolderLock.take(new DiskOperations(), root);
                };
                List<FolderLock> taken = new ArrayList<>();
                List<Future<FolderLock.Attempt>> attempts = new ArrayList<>();
                for (int i = 0; i < openers; i++) {
                    attempts.add(threads.submit(open));
                }
                for (Future<FolderLock.Attempt> attempt : attempts) {
                    FolderLock lock = attempt.get().lock();
                    if (lock != null) {
                        taken.add(lock);
                    }
                }
                long held = taken.stream().filter(FolderLock::isHeld).count();
                assertEquals(1, held, "round " + round + ": " + taken.size() + " took it");
                for (FolderLock lock : taken) {
                    lock.close();
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void closingTwiceDoesNoHarm() throws Exception {
        FolderLock.Attempt attempt = FolderLock.take(new DiskOperations(), root);
        FolderLock lock = attempt.lock();
        assertNotNull(lock);
        lock.close();
        lock.close();
        assertNull(FolderLock.take(new DiskOperations(), root)
                .owner()
                .filter(owner -> owner.pid() == 0)
                .orElse(null));
    }

    private void leave(LockOwner owner, Instant lastBeat) throws Exception {
        Path file = root.resolve(FolderLock.FILE);
        Files.createDirectories(file.getParent());
        Files.write(file, owner.encode());
        Files.setLastModifiedTime(file, FileTime.from(lastBeat));
    }

    private void assertTaken() throws StorageException {
        Opened opened = CurriculumFolder.open(root);
        assertTrue(opened.readOnly().isEmpty(), opened.readOnly().toString());
        opened.folder().close();
        assertFalse(Files.exists(root.resolve(".collimator")));
    }
}
