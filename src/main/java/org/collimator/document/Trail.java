package org.collimator.document;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands, grown link by link while records are walked, so that only those who ask pay for the words of a pointer.
 * Immutable.
 */
public final class Trail {
    private final @Nullable Trail around;
    private final @Nullable Place start;
    private final @Nullable String member;
    private final int index;

    private Trail(@Nullable Trail around, @Nullable Place start, @Nullable String member, int index) {
        this.around = around;
        this.start = start;
        this.member = member;
        this.index = index;
    }

    /** The place of the element with which a walk begins. */
    public static Trail at(Place start) {
        return new Trail(null, start, null, -1);
    }

    /** A member of what stands here. */
    public Trail member(String name) {
        return new Trail(this, null, name, -1);
    }

    /** An item of the list that stands here. */
    public Trail item(int n) {
        return new Trail(this, null, null, n);
    }

    /** Whether this is, or stands within, a member of what the walk began with. */
    public boolean isWithin(String name) {
        Trail link = this;
        while (link.around != null && link.around.around != null) {
            link = link.around;
        }
        return name.equals(link.member);
    }

    /** File and pointer. */
    public Place place() {
        if (around == null) {
            return start == null ? Place.FOLDER : start;
        }
        StringBuilder pointer = new StringBuilder(64);
        return new Place(write(pointer), pointer.toString());
    }

    /** Writes the pointer of this place and returns its file. */
    private String write(StringBuilder pointer) {
        if (around == null) {
            Place first = start == null ? Place.FOLDER : start;
            pointer.append(first.pointer());
            return first.file();
        }
        String file = around.write(pointer);
        pointer.append('/');
        if (member == null) {
            pointer.append(index);
        } else {
            pointer.append(Place.escaped(member));
        }
        return file;
    }

    @Override
    public String toString() {
        return place().toString();
    }
}
