package org.collimator.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.ModuleId;

/** The steps of a save, each of which leaves the folder whole. */
final class FolderSaver {
    /** Key of the message for a save that was recorded, but whose files are not all in place. */
    static final String UNFINISHED = "storage.save.unfinished";

    private final FileOperations files;
    private final Path root;

    FolderSaver(FileOperations files, Path root) {
        this.files = files;
        this.root = root;
    }

    /** Carries out a save that was recorded and interrupted, and clears away one that was not. Returns the files it lost. */
    List<String> finishInterrupted() throws IOException {
        List<String> lost = finishRecorded();
        Commit.discardLeftovers(files, root);
        return lost;
    }

    /** Carries out a save that was recorded and interrupted. Returns the files it lost. */
    List<String> finishRecorded() throws IOException {
        Optional<Commit.Plan> pending = Commit.pending(root);
        return pending.isPresent() ? Commit.finish(files, root, pending.get()) : List.of();
    }

    /** The files that a save would touch and that are not as they were last read or written. */
    List<String> foreign(Iterable<String> writes, Iterable<String> deletes, Map<String, Stamp> stamps)
            throws IOException {
        List<String> foreign = new ArrayList<>();
        for (String file : writes) {
            if (Files.exists(root.resolve(file)) ? isForeign(file, stamps) : stamps.containsKey(file)) {
                foreign.add(file);
            }
        }
        for (String file : deletes) {
            if (Files.exists(root.resolve(file)) && isForeign(file, stamps)) {
                foreign.add(file);
            }
        }
        return foreign;
    }

    private boolean isForeign(String file, Map<String, Stamp> stamps) throws IOException {
        Stamp known = stamps.get(file);
        Path path = root.resolve(file);
        return known == null
                || Files.size(path) != known.size()
                || !Sha256.of(Files.readAllBytes(path)).equals(known.sha256());
    }

    /** Copies files to a new folder below .collimator whose name begins so. */
    void keep(Iterable<String> which, String name) throws IOException {
        Path folder = root.resolve(Folders.PRIVATE + name);
        for (int n = 2; Files.exists(folder); n++) {
            folder = root.resolve(Folders.PRIVATE + name + "-" + n);
        }
        for (String file : which) {
            Path from = root.resolve(file);
            if (Files.exists(from)) {
                files.createDirectories(Folders.above(folder.resolve(file)));
                files.write(folder.resolve(file), Files.readAllBytes(from));
            }
        }
    }

    /** The save counts, but its files are not all in place. */
    StorageException unfinished(IOException fault) {
        return new StorageException(UNFINISHED, List.of(root.toString(), IoFaults.reason(fault)), root, fault);
    }

    /** All of it or none. */
    void commit(Map<String, byte[]> writes, List<String> deletes) throws StorageException {
        try {
            Commit.run(files, root, writes, deletes);
        } catch (IOException fault) {
            if (Files.exists(root.resolve(Commit.RECORD))) {
                throw new StorageException(UNFINISHED, List.of(root.toString(), IoFaults.reason(fault)), root, fault);
            }
            throw IoFaults.writing(root, fault);
        }
    }

    /** Refuses a curriculum whose modules would overwrite each other. */
    static void requireDistinctModules(Curriculum curriculum) throws StorageException {
        Set<ModuleId> seen = new HashSet<>();
        for (var module : curriculum.modules()) {
            if (!seen.add(module.id())) {
                throw new StorageException(
                        "storage.save.same-id", List.of(module.id().value()), null, null);
            }
        }
    }

    /** What a file looks like that has just been written. */
    Stamp stamp(String file, byte[] bytes) {
        try {
            return Stamp.of(root.resolve(file), bytes);
        } catch (IOException unknownTime) {
            return new Stamp(bytes.length, FileTime.fromMillis(0), Sha256.of(bytes));
        }
    }

    /** The files that are not as their stamps say, sorted; stamps of files that were only touched are renewed. */
    List<String> changedOnDisk(Map<String, Stamp> stamps) {
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, Stamp> each : new ArrayList<>(stamps.entrySet())) {
            Path path = root.resolve(each.getKey());
            if (!each.getValue().looksLike(path)) {
                try {
                    byte[] bytes = Files.readAllBytes(path);
                    if (Sha256.of(bytes).equals(each.getValue().sha256())) {
                        stamps.put(each.getKey(), Stamp.of(path, bytes));
                    } else {
                        changed.add(each.getKey());
                    }
                } catch (IOException gone) {
                    changed.add(each.getKey());
                }
            }
        }
        changed.sort(null);
        return changed;
    }
}
