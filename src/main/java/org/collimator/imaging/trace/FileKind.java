package org.collimator.imaging.trace;

import java.io.IOException;
import java.util.List;

/** The kinds of files that can be looked through, by their first bytes: a name may lie. */
enum FileKind {
    JPEG {
        @Override
        boolean is(byte[] head) {
            return Bytes.begins(head, 0, "\u00ff\u00d8\u00ff");
        }

        @Override
        boolean find(Bytes bytes, List<Cut> cuts) throws IOException {
            JpegTraces.find(bytes, cuts);
            return true;
        }
    },
    PNG {
        @Override
        boolean is(byte[] head) {
            return Bytes.begins(head, 0, "\u0089PNG\r\n\u001a\n");
        }

        @Override
        boolean find(Bytes bytes, List<Cut> cuts) throws IOException {
            PngTraces.find(bytes, cuts);
            return true;
        }
    },
    RIFF {
        @Override
        boolean is(byte[] head) {
            return Bytes.begins(head, 0, "RIFF") && (Bytes.begins(head, 8, "WEBP") || Bytes.begins(head, 8, "WAVE"));
        }

        @Override
        boolean find(Bytes bytes, List<Cut> cuts) throws IOException {
            RiffTraces.find(bytes, cuts);
            return true;
        }
    },
    GIF {
        @Override
        boolean is(byte[] head) {
            return Bytes.begins(head, 0, "GIF8");
        }

        @Override
        boolean find(Bytes bytes, List<Cut> cuts) throws IOException {
            GifTraces.find(bytes, cuts);
            return true;
        }
    },
    MOVIE {
        @Override
        boolean is(byte[] head) {
            return Bytes.begins(head, 4, "ftyp");
        }

        @Override
        boolean find(Bytes bytes, List<Cut> cuts) throws IOException {
            return MovieTraces.find(bytes, cuts);
        }
    },
    MP3 {
        @Override
        boolean is(byte[] head) {
            return Bytes.begins(head, 0, "ID3")
                    || Bytes.begins(head, 0, "\u00ff\u00fb")
                    || Bytes.begins(head, 0, "\u00ff\u00f3");
        }

        @Override
        boolean find(Bytes bytes, List<Cut> cuts) throws IOException {
            Mp3Traces.find(bytes, cuts);
            return true;
        }
    },
    SVG {
        @Override
        boolean is(byte[] head) {
            int start = Bytes.begins(head, 0, "\u00ef\u00bb\u00bf") ? 3 : 0;
            while (start < head.length && Character.isWhitespace(head[start])) {
                start++;
            }
            return Bytes.begins(head, start, "<");
        }

        @Override
        boolean find(Bytes bytes, List<Cut> cuts) throws IOException {
            return SvgTraces.find(bytes, cuts);
        }
    },
    /** Subtitles and bitmaps, which have no place for anything else. */
    PLAIN {
        @Override
        boolean is(byte[] head) {
            return Bytes.begins(head, 0, "WEBVTT") || Bytes.begins(head, 0, "BM");
        }

        @Override
        boolean find(Bytes bytes, List<Cut> cuts) {
            return true;
        }
    };

    /** As many bytes as tell the kind. */
    static final int HEAD = 132;

    /** Whether a file begins so. */
    abstract boolean is(byte[] head);

    /** Adds what is to be left out; false where the file cannot be looked through after all. */
    abstract boolean find(Bytes bytes, List<Cut> cuts) throws IOException;

    /** A DICOM file with its preamble, or one without that begins with one of its first groups. */
    static boolean isDicom(byte[] head) {
        boolean group = head.length > 8 && (head[0] == 2 || head[0] == 8) && head[1] == 0 && head[3] == 0;
        boolean explicit = group && isCapital(head[4]) && isCapital(head[5]);
        boolean implicit = group && (Bytes.begins(head, 8, "ISO_IR") || Bytes.begins(head, 8, "1.2.840."));
        return Bytes.begins(head, 128, "DICM") || explicit || implicit;
    }

    private static boolean isCapital(byte letter) {
        return letter >= 'A' && letter <= 'Z';
    }
}
