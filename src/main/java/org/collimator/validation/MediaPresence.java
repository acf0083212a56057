package org.collimator.validation;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Which files there are below the media folder. An answer must not change; a changed folder is another presence. */
public interface MediaPresence {
    /** Nothing is known of the folder, so nothing is said of missing or further files. */
    MediaPresence UNKNOWN = new MediaPresence() {
        @Override
        public boolean isKnown() {
            return false;
        }

        @Override
        public Set<String> paths() {
            return Set.of();
        }

        @Override
        public OptionalLong size(String path) {
            return OptionalLong.empty();
        }
    };

    /** Whether the folder was looked at. */
    default boolean isKnown() {
        return true;
    }

    /** All files, by their path below the media folder, with forward slashes. */
    Set<String> paths();

    /** The size of a file in bytes, where it is known. */
    OptionalLong size(String path);

    /** The files with their sizes in bytes. */
    static MediaPresence of(Map<String, Long> sizes) {
        Map<String, Long> files = Map.copyOf(sizes);
        return new MediaPresence() {
            @Override
            public Set<String> paths() {
                return files.keySet();
            }

            @Override
            public OptionalLong size(String path) {
                Long size = files.get(path);
                return size == null ? OptionalLong.empty() : OptionalLong.of(size);
            }
        };
    }
}
