package org.collimator.imaging.trace;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found in a file besides what it shows. A file of a kind that is known can be read without it.
 *
 * @param look how far the file could be looked through
 * @param cuts what is left out, in the order of the file
 */
public record Traces(Look look, List<Cut> cuts) {
    /** How far a file could be looked through. */
    public enum Look {
        /** All that it tells is known. */
        KNOWN,
        /** Of a kind that cannot be looked through here. */
        UNKNOWN,
        /** A file of an imaging device, with the patient in its head. */
        DICOM
    }

    public Traces {
        cuts = List.copyOf(cuts);
    }

    /** Reads a file from its beginning; one that breaks off tells what stands before. */
    public static Traces in(InputStream file) throws IOException {
        try (Bytes bytes = new Bytes(new BufferedInputStream(file, 1 << 15))) {
            byte[] head = bytes.peek(FileKind.HEAD);
            if (FileKind.isDicom(head)) {
                return new Traces(Look.DICOM, List.of());
            }
            List<Cut> cuts = new ArrayList<>();
            for (FileKind kind : FileKind.values()) {
                if (kind.is(head)) {
                    return new Traces(find(kind, bytes, cuts) ? Look.KNOWN : Look.UNKNOWN, cuts);
                }
            }
            return new Traces(Look.UNKNOWN, List.of());
        }
    }

    private static boolean find(FileKind kind, Bytes bytes, List<Cut> cuts) throws IOException {
        try {
            return kind.find(bytes, cuts);
        } catch (EOFException breaksOff) {
            return true;
        }
    }

    /** Whether there is anything to leave out. */
    public boolean isEmpty() {
        return cuts.isEmpty();
    }

    /** The same file without them. */
    public InputStream leaveOut(InputStream file) {
        return cuts.isEmpty() ? file : new CutStream(file, cuts);
    }
}
