package org.collimator.imaging.trace;

import java.io.IOException;
import java.util.List;

/** The tags of an MP3 file, before and behind what is heard. */
final class Mp3Traces {
    private static final int OLD_TAG = 128;

    private Mp3Traces() {}

    static void find(Bytes bytes, List<Cut> cuts) throws IOException {
        while (Bytes.begins(bytes.peek(3), 0, "ID3")) {
            long start = bytes.position();
            bytes.skip(5);
            boolean footer = (bytes.next() & 0x10) != 0;
            long length = 0;
            for (int i = 0; i < 4; i++) {
                length = length << 7 | (bytes.next() & 0x7F);
            }
            bytes.skip(length + (footer ? 10 : 0));
            cuts.add(Cut.of(start, bytes.position() - start));
        }
        oldTag(bytes, cuts);
    }

    /** The last bytes, where they begin with TAG. */
    private static void oldTag(Bytes bytes, List<Cut> cuts) throws IOException {
        byte[] last = new byte[0];
        byte[] part = bytes.takeUpTo(1 << 16);
        while (part.length > 0) {
            byte[] both = new byte[last.length + part.length];
            System.arraycopy(last, 0, both, 0, last.length);
            System.arraycopy(part, 0, both, last.length, part.length);
            int kept = Math.min(OLD_TAG, both.length);
            last = java.util.Arrays.copyOfRange(both, both.length - kept, both.length);
            part = bytes.takeUpTo(1 << 16);
        }
        if (last.length == OLD_TAG && Bytes.begins(last, 0, "TAG")) {
            cuts.add(Cut.of(bytes.position() - OLD_TAG, OLD_TAG));
        }
    }
}
