package org.collimator.storage;

import java.util.List;
import org.collimator.text.Phrase;

/**
 * Why a folder was opened for reading only.
 *
 * @param reason what kind of reason
 * @param args what the message's placeholders stand for
 */
public record ReadOnly(Reason reason, List<Object> args) {
    public ReadOnly {
        args = List.copyOf(args);
    }

    /** The kinds of reasons. */
    public enum Reason {
        /** The caller wanted it so. */
        ASKED("storage.read-only.asked"),
        /** Somebody else has it open. */
        LOCKED("storage.read-only.locked"),
        /** A newer version of the program wrote it. */
        NEWER("storage.read-only.newer"),
        /** Part of it could not be read and would be lost by saving. */
        DAMAGED("storage.read-only.damaged"),
        /** The file system lets nothing be written. */
        NOT_WRITABLE("storage.read-only.not-writable");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** Its key in the message bundle. */
        public String key() {
            return key;
        }
    }

    static ReadOnly because(Reason reason, Object... args) {
        return new ReadOnly(reason, List.of(args));
    }

    /** Why, in words. */
    public Phrase explanation() {
        return new Phrase(StorageMessages.BUNDLE, reason.key(), args);
    }

    /** What to do to edit it nevertheless. */
    public Phrase remedy() {
        return new Phrase(StorageMessages.BUNDLE, reason.key() + ".remedy", args);
    }

    /** What the user reads: why, and what to do; in the language of the desktop. */
    public String message() {
        return explanation() + " " + remedy();
    }
}
