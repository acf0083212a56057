package org.collimator.document;

import java.util.Objects;

/**
 * A place in a curriculum folder: a file, and a JSON pointer (RFC 6901) within it.
 *
 * @param file below the folder with forward slashes, such as {@code modules/m1.json}; blank for the folder itself
 * @param pointer such as {@code /questions/3/stem}; blank for the whole file
 */
public record Place(String file, String pointer) implements Comparable<Place> {
    /** The file of everything that has no file of its own. */
    public static final String CURRICULUM_FILE = "curriculum.json";

    /** The file of the references. */
    public static final String REFERENCES_FILE = "references.json";

    /** The file of the media records. */
    public static final String MEDIA_FILE = "media.json";

    /** The folder of the modules. */
    public static final String MODULES = "modules/";

    /** The folder of pictures, sounds and films. */
    public static final String MEDIA = "media/";

    /** The folder as a whole. */
    public static final Place FOLDER = new Place("", "");

    public Place {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(pointer, "pointer");
    }

    /** The whole of curriculum.json. */
    public static Place curriculum() {
        return new Place(CURRICULUM_FILE, "");
    }

    /** The file of a module. */
    public static Place module(String moduleId) {
        return new Place(MODULES + moduleId + ".json", "");
    }

    /** The n-th reference. */
    public static Place reference(int index) {
        return new Place(REFERENCES_FILE, "/" + index);
    }

    /** The n-th media record. */
    public static Place media(int index) {
        return new Place(MEDIA_FILE, "/" + index);
    }

    /** The member of this place. */
    public Place at(String member) {
        return new Place(file, pointer + "/" + escaped(member));
    }

    /** A member as a pointer has it (RFC 6901, 3). */
    static String escaped(String member) {
        boolean plain = member.indexOf('~') < 0 && member.indexOf('/') < 0;
        return plain ? member : member.replace("~", "~0").replace("/", "~1");
    }

    /** The n-th element of this place. */
    public Place at(int index) {
        return new Place(file, pointer + "/" + index);
    }

    /** The n-th element of a list that is a member of this place. */
    public Place at(String member, int index) {
        return at(member).at(index);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : pointer.compareTo(other.pointer);
    }

    @Override
    public String toString() {
        return file + "#" + pointer;
    }
}
