package org.collimator.exchange;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.collimator.imaging.trace.Traces;
import org.collimator.storage.MediaStore;

/**
 * What packages of the same course in several formats have in common: it is looked through and packed once and copied into the others. Belongs to
 * one run of {@link Exports}: curriculum, media and options are the same throughout.
 */
public final class SharedEntries implements AutoCloseable {
    private final Map<String, PackageWriter.Copied> packed = new HashMap<>();
    private final List<FileChannel> open = new ArrayList<>();
    private final ConcurrentMap<String, Traces> traces = new ConcurrentHashMap<>();

    /** The media as they leave; each file is looked through once. */
    CleanMedia clean(Collection<String> files, MediaStore store) {
        return CleanMedia.of(files, store, traces);
    }

    /** The entries that need not be packed again. */
    Map<String, PackageWriter.Copied> copies(List<PackageEntry> entries) {
        Map<String, PackageWriter.Copied> copies = new HashMap<>();
        for (PackageEntry entry : entries) {
            PackageWriter.Copied copied = packed.get(entry.path());
            if (copied != null) {
                copies.put(entry.path(), copied);
            }
        }
        return copies;
    }

    /** Remembers what later packages may copy from a finished one. */
    void add(Path file, List<PackedEntry> entries) throws IOException {
        if (open.isEmpty()) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            open.add(channel);
            entries.stream()
                    .filter(entry -> isTheSameEverywhere(entry.path()))
                    .forEach(entry -> packed.put(entry.path(), new PackageWriter.Copied(channel, entry)));
        }
    }

    /** Only the launch pages, the course's own data, the player's scripts and the descriptors know which system they are for. */
    private static boolean isTheSameEverywhere(String path) {
        return path.startsWith(CourseContents.CONTENT)
                || path.startsWith("media/")
                || (path.startsWith("player/") && !path.endsWith(".js"))
                || path.startsWith("learn/modules/");
    }

    @Override
    public void close() throws IOException {
        for (FileChannel channel : open) {
            channel.close();
        }
    }
}
