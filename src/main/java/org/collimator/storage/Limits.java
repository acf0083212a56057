package org.collimator.storage;

/**
 * How much a curriculum folder may hold, so that a broken or hostile one gets a message instead of all the memory.
 *
 * @param fileBytes largest JSON file
 * @param modules most modules
 * @param mediaBytes largest picture, sound or film
 * @param mediaFiles most files below the media folder
 */
public record Limits(long fileBytes, int modules, long mediaBytes, int mediaFiles) {
    /** Deepest nesting of JSON; lists and objects count one each. */
    public static final int DEPTH = 200;

    /** Far above what courses need: JSON files of 64 MB, 5,000 modules, media of 512 MB, 50,000 media files. */
    public static final Limits DEFAULT = new Limits(64L << 20, 5_000, 512L << 20, 50_000);

    public Limits {
        if (fileBytes <= 0 || modules <= 0 || mediaBytes <= 0 || mediaFiles <= 0) {
            throw new IllegalArgumentException("limits must be above 0");
        }
    }
}
