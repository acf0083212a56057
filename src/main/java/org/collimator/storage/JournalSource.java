package org.collimator.storage;

import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.collimator.document.Place;

/** The files of a folder as a journal would have them. */
final class JournalSource implements Source {
    private final Source disk;
    private final Map<String, Optional<byte[]>> files;

    JournalSource(Source disk, Map<String, Optional<byte[]>> files) {
        this.disk = disk;
        this.files = files;
    }

    @Override
    public Optional<Loaded> read(String file) throws Refused {
        Optional<byte[]> journalled = files.get(file);
        if (journalled == null) {
            return disk.read(file);
        }
        return journalled.map(
                bytes -> new Loaded(bytes, new Stamp(bytes.length, FileTime.fromMillis(0), Sha256.of(bytes))));
    }

    @Override
    public List<String> modules() throws Refused {
        TreeSet<String> names = new TreeSet<>(disk.modules());
        files.forEach((file, bytes) -> {
            if (file.startsWith(Place.MODULES)) {
                String name = file.substring(Place.MODULES.length());
                if (bytes.isPresent()) {
                    names.add(name);
                } else {
                    names.remove(name);
                }
            }
        });
        return List.copyOf(names);
    }
}
