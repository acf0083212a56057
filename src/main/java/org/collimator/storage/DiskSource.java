package org.collimator.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.collimator.document.Place;
import org.collimator.validation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a folder, within the limits and never outside it. A save that another process has recorded but not
 * finished is seen as finished.
 */
final class DiskSource implements Source {
    private final Path root;
    private final Limits limits;
    private final Commit.@Nullable Plan pending;
    private final boolean digesting;

    DiskSource(Path root, Limits limits, Commit.@Nullable Plan pending) {
        this(root, limits, pending, true);
    }

    /** @param digesting false where nothing will be saved, so that time and size are stamp enough */
    DiskSource(Path root, Limits limits, Commit.@Nullable Plan pending, boolean digesting) {
        this.root = root;
        this.limits = limits;
        this.pending = pending;
        this.digesting = digesting || pending != null;
    }

    @Override
    public Optional<Loaded> read(String file) throws Refused {
        if (pending != null && pending.deletes().contains(file)) {
            return Optional.empty();
        }
        Optional<Loaded> moved = pending == null ? Optional.empty() : readMoved(pending, file);
        return moved.isPresent() ? moved : readPlain(file, root.resolve(file));
    }

    private Optional<Loaded> readMoved(Commit.Plan plan, String file) throws Refused {
        Optional<Commit.Move> move = plan.moveTo(file);
        if (move.isEmpty()) {
            return Optional.empty();
        }
        Optional<Loaded> temp = readPlain(file, root.resolve(move.get().temp()));
        return temp.filter(loaded -> loaded.stamp().sha256().equals(move.get().sha256()));
    }

    private Optional<Loaded> readPlain(String file, Path path) throws Refused {
        try {
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            if (!isWithin(path)) {
                throw new Refused(Finding.error("storage.link.outside", new Place(file, ""), file));
            }
            // a file that a save has just moved away is gone, not something else
            if (!Files.readAttributes(path, BasicFileAttributes.class).isRegularFile()) {
                throw new Refused(Finding.error("storage.file.not-a-file", new Place(file, ""), file));
            }
            byte[] bytes = readLimited(file, path);
            return Optional.of(new Loaded(bytes, digesting ? Stamp.of(path, bytes) : Stamp.undigested(path, bytes)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException fault) {
            throw new Refused(
                    Finding.error("storage.file.unreadable", new Place(file, ""), file, IoFaults.reason(fault)));
        }
    }

    /** True where no symbolic link leads out of the folder; a link that leads nowhere does. */
    private boolean isWithin(Path path) throws IOException {
        boolean linked = Files.isSymbolicLink(path) || Files.isSymbolicLink(Folders.above(path));
        return !linked || (Files.exists(path) && path.toRealPath().startsWith(root.toRealPath()));
    }

    private byte[] readLimited(String file, Path path) throws IOException, Refused {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes((int) Math.min(limits.fileBytes() + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > limits.fileBytes()) {
                throw new Refused(
                        Finding.error("storage.file.too-large", new Place(file, ""), file, limits.fileBytes() >> 20));
            }
            return bytes;
        }
    }

    @Override
    public List<String> modules() throws Refused {
        Path folder = root.resolve(Place.MODULES);
        TreeSet<String> names = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(each -> each.getFileName().toString())
                        .filter(name -> name.endsWith(ModuleFileNames.SUFFIX) && !name.startsWith("."))
                        .forEach(names::add);
            } catch (IOException fault) {
                throw new Refused(Finding.error(
                        "storage.file.unreadable",
                        new Place(Place.MODULES, ""),
                        Place.MODULES,
                        IoFaults.reason(fault)));
            }
        }
        if (pending != null) {
            pending.deletes().forEach(file -> names.remove(file.substring(Place.MODULES.length())));
            pending.moves().stream()
                    .map(Commit.Move::target)
                    .filter(file -> file.startsWith(Place.MODULES))
                    .forEach(file -> names.add(file.substring(Place.MODULES.length())));
        }
        return List.copyOf(names);
    }
}
