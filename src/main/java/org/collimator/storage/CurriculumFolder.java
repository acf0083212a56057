package org.collimator.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.ModuleId;
import org.collimator.document.Place;
import org.collimator.text.Moment;
import org.collimator.validation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A curriculum's folder on disk. Opening reads it and, to edit, takes its lock; saving writes the files that changed, all of
 * them or none, whatever happens meanwhile; closing gives the lock back.
 *
 * <p>For any thread, one at a time; slow, so not for the event thread. Does not hold the curriculum: callers say what was saved
 * last and what is to be saved now.
 */
public final class CurriculumFolder implements AutoCloseable {
    private static final int READ_ATTEMPTS = 10;
    private static final long READ_PAUSE_MILLIS = 30;

    private final FileOperations files;
    private final Path root;
    private final OpenOptions options;
    private final @Nullable FolderLock lock;
    private final FolderSaver saver;
    private final @Nullable ReadOnly inaccessible;
    private volatile @Nullable ReadOnly readOnly;
    private ModuleFileNames names = new ModuleFileNames(Map.of(), List.of());
    private Map<String, Stamp> stamps = new HashMap<>();
    private Set<String> outdated = Set.of();
    private int formatVersion = CurriculumCodec.FORMAT_VERSION;
    private volatile @Nullable Journal journal;
    private @Nullable Recovery recovery;

    private CurriculumFolder(
            FileOperations files,
            Path root,
            OpenOptions options,
            @Nullable FolderLock lock,
            @Nullable ReadOnly inaccessible) {
        this.files = files;
        this.root = root;
        this.options = options;
        this.lock = lock;
        this.saver = new FolderSaver(files, root);
        this.inaccessible = inaccessible;
        this.readOnly = inaccessible;
    }

    /** True where a folder looks like a curriculum: it has a curriculum.json. */
    public static boolean isCurriculum(Path folder) {
        return Files.isRegularFile(folder.resolve(Place.CURRICULUM_FILE));
    }

    /** Who has a folder open now, this program included; slow where the folder is far away. Takes no lock and writes nothing. */
    public static Optional<LockOwner> owner(Path folder) {
        return FolderLock.owner(folder);
    }

    /** Whether changes wait in a folder's journal. */
    public static boolean hasJournal(Path folder) {
        return Files.isRegularFile(folder.resolve(Journal.FILE));
    }

    /** Opens a folder to edit it. @throws StorageException where there is no curriculum at all */
    public static Opened open(Path folder) throws StorageException {
        return open(folder, OpenOptions.EDIT);
    }

    /**
     * Opens a folder. Whatever in it is missing or broken becomes a problem, the rest is opened for reading only.
     *
     * @throws StorageException where there is no curriculum at all
     */
    public static Opened open(Path folder, OpenOptions options) throws StorageException {
        return open(folder, options, new DiskOperations());
    }

    static Opened open(Path folder, OpenOptions options, FileOperations files) throws StorageException {
        Path root = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(root)) {
            String key = Files.exists(root) ? "storage.folder.not-a-folder" : "storage.folder.missing";
            throw new StorageException(key, List.of(root.toString()), root, null);
        }
        if (!Files.exists(root.resolve(Place.CURRICULUM_FILE)) && !Files.exists(root.resolve(Commit.RECORD))) {
            throw new StorageException("storage.folder.no-curriculum", List.of(root.toString()), root, null);
        }
        CurriculumFolder opened = locked(files, root, options);
        try {
            return opened.load();
        } catch (StorageException fault) {
            opened.close();
            throw fault;
        }
    }

    private static CurriculumFolder locked(FileOperations files, Path root, OpenOptions options) {
        if (!options.edit()) {
            return new CurriculumFolder(files, root, options, null, ReadOnly.because(ReadOnly.Reason.ASKED));
        }
        try {
            FolderLock.Attempt attempt = FolderLock.take(files, root);
            ReadOnly reason = attempt.lock() != null ? null : heldBy(attempt.owner());
            return new CurriculumFolder(files, root, options, attempt.lock(), reason);
        } catch (IOException fault) {
            ReadOnly reason = ReadOnly.because(ReadOnly.Reason.NOT_WRITABLE, root.toString(), IoFaults.reason(fault));
            return new CurriculumFolder(files, root, options, null, reason);
        }
    }

    private static ReadOnly heldBy(Optional<LockOwner> owner) {
        return ReadOnly.because(
                ReadOnly.Reason.LOCKED,
                owner.map(LockOwner::user).orElse("?"),
                owner.map(LockOwner::host).orElse("?"),
                owner.<Object>map(each -> new Moment(each.since())).orElse("?"));
    }

    /** Writes a curriculum to a new folder and opens that. @throws StorageException where the folder holds something */
    public static Opened create(Path folder, Curriculum curriculum) throws StorageException {
        Path target = folder.toAbsolutePath().normalize();
        new FolderCopy(new DiskOperations()).write(target, curriculum, null);
        return open(target);
    }

    /** Reads the folder again, as after a change by another program. */
    public synchronized Opened reload() throws StorageException {
        return load();
    }

    private Opened load() throws StorageException {
        try {
            List<Finding> problems = new ArrayList<>();
            if (lock != null) {
                for (String lost : saver.finishInterrupted()) {
                    problems.add(Finding.error("storage.commit.lost", new Place(lost, ""), lost));
                }
            }
            FolderContents contents = read();
            problems.addAll(contents.problems());
            names = contents.names();
            stamps = new HashMap<>(contents.stamps());
            outdated = contents.outdated();
            formatVersion = contents.formatVersion();
            readOnly = unlessSaved(contents.whole());
            startJournal(contents);
            return new Opened(
                    this, contents.curriculum(), problems, contents.whole(), formatVersion, readOnly, recovery);
        } catch (IOException fault) {
            throw IoFaults.reading(root, fault);
        }
    }

    /** Why it cannot be saved, now that it has been read. */
    private @Nullable ReadOnly unlessSaved(boolean whole) {
        if (inaccessible != null) {
            return inaccessible;
        }
        if (formatVersion > CurriculumCodec.FORMAT_VERSION) {
            return ReadOnly.because(ReadOnly.Reason.NEWER, formatVersion, CurriculumCodec.FORMAT_VERSION);
        }
        return whole ? null : ReadOnly.because(ReadOnly.Reason.DAMAGED, root.toString());
    }

    private void startJournal(FolderContents contents) throws IOException {
        if (lock == null) {
            return;
        }
        if (journal().isPresent()) {
            journalSaved(contents.curriculum());
            return;
        }
        Source disk = new DiskSource(root, options.limits(), null);
        recovery = Recovery.find(root, contents, disk, options).orElse(null);
        if (recovery == null && readOnly == null) {
            files.delete(root.resolve(Journal.FILE));
        }
        if (readOnly == null) {
            journal = new Journal(files, root, base(contents.curriculum()));
        }
    }

    /** Reads until no other program changed the files meanwhile. */
    private FolderContents read() throws IOException {
        for (int attempt = 1; ; attempt++) {
            Optional<Commit.Plan> before = Commit.pending(root);
            Source source = new DiskSource(root, options.limits(), before.orElse(null), options.edit());
            FolderContents contents = new FolderReader(source, options.limits(), options.check()).read();
            boolean quiet = Commit.pending(root).equals(before) && (before.isPresent() || isAsRead(contents));
            if (quiet || attempt == READ_ATTEMPTS) {
                return contents;
            }
            pause();
        }
    }

    private boolean isAsRead(FolderContents contents) {
        return contents.stamps().entrySet().stream()
                .allMatch(each -> each.getValue().looksLike(root.resolve(each.getKey())));
    }

    private static void pause() {
        try {
            Thread.sleep(READ_PAUSE_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where it is. */
    public Path root() {
        return root;
    }

    /** Why it cannot be saved; empty where it can. Answers at once, also while the folder is saved. */
    public Optional<ReadOnly> readOnly() {
        return Optional.ofNullable(readOnly);
    }

    /** The file of a module below the folder, which is not always called after its id. */
    public synchronized String fileOf(ModuleId module) {
        String name = names.get(module);
        return Place.MODULES + (name == null ? ModuleFileNames.usual(module) : name);
    }

    /**
     * Saves what differs. Files whose element is the same object are not touched, and those whose bytes would be the same are
     * not either. When it returns, everything is on disk; when it throws, the folder is as before, but for
     * {@code storage.save.unfinished}, after which it will be the new state.
     *
     * @param before what was last opened or saved
     * @param after what is to be on disk
     * @throws ChangedOnDiskException where another program changed a file that would be overwritten
     */
    public void save(Curriculum before, Curriculum after) throws StorageException {
        save(before, after, false);
    }

    /** The same, but files that another program changed are overwritten; they are kept in .collimator/replaced. */
    public void saveOver(Curriculum before, Curriculum after) throws StorageException {
        save(before, after, true);
    }

    private synchronized void save(Curriculum before, Curriculum after, boolean over) throws StorageException {
        requireWritable();
        requireRecoveryAnswered();
        FolderSaver.requireDistinctModules(after);
        finishRecorded();
        Changes changes = Changes.between(before, after, names, outdated).unlike(this::digest);
        if (changes.isEmpty()) {
            names = changes.names();
            journalSaved(after);
            return;
        }
        try {
            keepReplaced(saver.foreign(changes.writes().keySet(), changes.deletes(), stamps), over);
            keepOriginals();
        } catch (IOException fault) {
            throw IoFaults.writing(root, fault);
        }
        try {
            saver.commit(changes.writes(), changes.deletes());
        } catch (StorageException fault) {
            if (fault.messageKey().equals(FolderSaver.UNFINISHED)) {
                note(changes);
            }
            throw fault;
        }
        note(changes);
        journalSaved(after);
    }

    private void finishRecorded() throws StorageException {
        try {
            saver.finishRecorded();
        } catch (IOException fault) {
            throw saver.unfinished(fault);
        }
    }

    private void journalSaved(Curriculum saved) {
        journal().ifPresent(writer -> writer.saved(base(saved)));
    }

    private Journal.Base base(Curriculum saved) {
        Map<String, String> digests = new HashMap<>();
        stamps.forEach((file, stamp) -> digests.put(file, stamp.sha256()));
        return new Journal.Base(saved, names, digests);
    }

    private void requireWritable() throws StorageException {
        ReadOnly reason = readOnly;
        if (reason != null) {
            throw new StorageException(
                    "storage.save.read-only", List.of(reason.explanation(), reason.remedy()), root, null);
        }
        if (lock == null || !lock.isHeld()) {
            throw new StorageException("storage.save.lock-lost", List.of(root.toString()), root, null);
        }
    }

    private void requireRecoveryAnswered() throws StorageException {
        if (recovery != null) {
            throw new StorageException("storage.save.recovery", List.of(root.toString()), root, null);
        }
    }

    private @Nullable String digest(String file) {
        Stamp stamp = stamps.get(file);
        return stamp == null ? null : stamp.sha256();
    }

    private void keepReplaced(List<String> foreign, boolean over) throws IOException, StorageException {
        if (foreign.isEmpty()) {
            return;
        }
        if (!over) {
            throw new ChangedOnDiskException(root, foreign);
        }
        saver.keep(foreign, "replaced");
    }

    /** Before the first save in a newer format, the files of the older one are put aside. */
    private void keepOriginals() throws IOException {
        if (!outdated.isEmpty()) {
            saver.keep(new TreeSet<>(stamps.keySet()), "backup-" + formatVersion);
        }
    }

    private void note(Changes changes) {
        changes.writes().forEach((file, bytes) -> stamps.put(file, saver.stamp(file, bytes)));
        changes.deletes().forEach(stamps::remove);
        names = changes.names();
        outdated = Set.of();
        formatVersion = CurriculumCodec.FORMAT_VERSION;
    }

    /**
     * The files that another program changed or deleted since they were read or saved, sorted. In a folder that was opened for
     * reading, a file whose time alone changed is among them.
     */
    public synchronized List<String> changedOnDisk() {
        return saver.changedOnDisk(stamps);
    }

    /** Writes a curriculum and this folder's media to a new folder and opens that; this one stays open. */
    public synchronized Opened saveAs(Curriculum curriculum, Path folder) throws StorageException {
        FolderSaver.requireDistinctModules(curriculum);
        Path target = folder.toAbsolutePath().normalize();
        new FolderCopy(files).write(target, curriculum, root.resolve(Place.MEDIA));
        return open(target, options.edit() ? options : OpenOptions.EDIT, files);
    }

    /** Writes everything in the folder but {@code .collimator} to a zip file, as it is on disk now. */
    public synchronized void backup(Path zip) throws StorageException {
        FolderBackup.of(files, root, Map.of(), List.of())
                .write(zip.toAbsolutePath().normalize());
    }

    /**
     * The same with all that is not saved: the zip holds the folder as a save would leave it. Where the folder is gone, it holds
     * everything but the media.
     *
     * @param before what was last opened or saved
     * @param now what is to be in the zip
     */
    public synchronized void backup(Path zip, Curriculum before, Curriculum now) throws StorageException {
        Changes changes = Files.isDirectory(root)
                ? Changes.between(before, now, names, outdated).unlike(this::digest)
                : Changes.all(now);
        FolderBackup.of(files, root, changes.writes(), changes.deletes())
                .write(zip.toAbsolutePath().normalize());
    }

    /** Writes down every change until the next save; empty where the folder cannot be saved. Answers at once. */
    public Optional<Journal> journal() {
        return Optional.ofNullable(journal);
    }

    /**
     * The user wants what {@link Opened#recovery} offers: it is journalled anew, and counts as not saved. What was recorded since
     * it was offered stays the newest.
     */
    public synchronized void acceptRecovery() {
        Recovery offered = recovery;
        Journal writer = journal;
        if (offered != null && writer != null) {
            writer.recordFirst(offered.curriculum());
            recovery = null;
        }
    }

    /** The user does not want what {@link Opened#recovery} offers; it is gone for good. */
    public synchronized void discardRecovery() {
        Journal writer = journal;
        if (recovery != null && writer != null) {
            writer.discard();
            recovery = null;
        }
    }

    /** The files of the media folder. */
    public FolderMedia media() {
        return new FolderMedia(files, root, options.limits());
    }

    /** Finishes the journal and gives the lock back. What was not saved stays in the journal. */
    @Override
    public synchronized void close() throws StorageException {
        journal().ifPresent(Journal::close);
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException fault) {
                throw IoFaults.writing(root, fault);
            }
        }
    }
}
