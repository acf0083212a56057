package org.collimator.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.collimator.exchange.PackageEntry;

/** A package that has not been packed. Lengths are counted once. */
final class EntryContent implements PreviewContent {
    private final Map<String, PackageEntry> entries = new LinkedHashMap<>();
    private final Map<String, Long> lengths = new ConcurrentHashMap<>();

    EntryContent(List<PackageEntry> entries) {
        entries.forEach(entry -> this.entries.put(entry.path(), entry));
    }

    @Override
    public Optional<Part> part(String path) {
        return Optional.ofNullable(entries.get(path)).map(EntryPart::new);
    }

    @Override
    public void close() {
        entries.clear();
    }

    private final class EntryPart implements Part {
        private final PackageEntry entry;

        EntryPart(PackageEntry entry) {
            this.entry = entry;
        }

        @Override
        public long length() throws IOException {
            Long known = lengths.get(entry.path());
            if (known != null) {
                return known;
            }
            try (InputStream in = open()) {
                long length = in.transferTo(OutputStream.nullOutputStream());
                lengths.put(entry.path(), length);
                return length;
            }
        }

        @Override
        public InputStream open() throws IOException {
            return entry.source().open();
        }
    }
}
