package org.collimator.imaging.trace;

import java.io.IOException;
import java.util.List;

/** Comments and applications' data in a GIF file, but for what makes it move, and all that follows its end. */
final class GifTraces {
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int COMMENT = 0xFE;
    private static final int APPLICATION = 0xFF;

    private GifTraces() {}

    static void find(Bytes bytes, List<Cut> cuts) throws IOException {
        bytes.skip(10);
        int flags = bytes.next();
        bytes.skip(2L + colours(flags));
        int block = bytes.next();
        while (block == EXTENSION || block == IMAGE) {
            if (block == IMAGE) {
                image(bytes);
            } else {
                extension(bytes, cuts);
            }
            block = bytes.next();
        }
        long end = bytes.position();
        long more = bytes.skipAll();
        if (more > 0) {
            cuts.add(Cut.of(end, more));
        }
    }

    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static void image(Bytes bytes) throws IOException {
        bytes.skip(8);
        bytes.skip(colours(bytes.next()) + 1L);
        blocks(bytes);
    }

    private static void extension(Bytes bytes, List<Cut> cuts) throws IOException {
        long start = bytes.position() - 1;
        int label = bytes.next();
        byte[] head = bytes.peek(12);
        blocks(bytes);
        boolean moves = Bytes.begins(head, 1, "NETSCAPE2.0") || Bytes.begins(head, 1, "ANIMEXTS1.0");
        if (label == COMMENT || (label == APPLICATION && !moves)) {
            cuts.add(Cut.of(start, bytes.position() - start));
        }
    }

    private static void blocks(Bytes bytes) throws IOException {
        for (int size = bytes.next(); size != 0; size = bytes.next()) {
            bytes.skip(size);
        }
    }
}
