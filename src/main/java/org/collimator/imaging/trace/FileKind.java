package org.collimator.imaging.trace;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** The kinds of files that can be looked through, by their first bytes: a name may lie. */
enum FileKind {
    JPEG(head -> Bytes.begins(head, 0, "\u00ff\u00d8\u00ff"), whole(JpegTraces::find)),
    PNG(head -> Bytes.begins(head, 0, "\u0089PNG\r\n\u001a\n"), whole(PngTraces::find)),
    RIFF(
            head -> Bytes.begins(head, 0, "RIFF") && (Bytes.begins(head, 8, "WEBP") || Bytes.begins(head, 8, "WAVE")),
            whole(RiffTraces::find)),
    GIF(head -> Bytes.begins(head, 0, "GIF8"), whole(GifTraces::find)),
    MOVIE(head -> Bytes.begins(head, 4, "ftyp"), MovieTraces::find),
    MP3(
            head -> Bytes.begins(head, 0, "ID3")
                    || Bytes.begins(head, 0, "\u00ff\u00fb")
                    || Bytes.begins(head, 0, "\u00ff\u00f3"),
            whole(Mp3Traces::find)),
    SVG(FileKind::isMarkup, SvgTraces::find),
    /** Subtitles and bitmaps, which have no place for anything else. */
    PLAIN(head -> Bytes.begins(head, 0, "WEBVTT") || Bytes.begins(head, 0, "BM"), (bytes, cuts) -> true);

    /** As many bytes as tell the kind. */
    static final int HEAD = 132;

    @SuppressWarnings("ImmutableEnumChecker") // a function without a state
    private final Predicate<byte[]> beginning;

    @SuppressWarnings("ImmutableEnumChecker") // a function without a state
    private final Search search;

    /** Looks through a file. */
    @FunctionalInterface
    private interface Search {
        boolean find(Bytes bytes, List<Cut> cuts) throws IOException;
    }

    /** Looks through a file of a kind that can always be looked through. */
    @FunctionalInterface
    private interface WholeSearch {
        void find(Bytes bytes, List<Cut> cuts) throws IOException;
    }

    FileKind(Predicate<byte[]> beginning, Search search) {
        this.beginning = beginning;
        this.search = search;
    }

    private static Search whole(WholeSearch search) {
        return (bytes, cuts) -> {
            search.find(bytes, cuts);
            return true;
        };
    }

    /** Whether a file begins so. */
    boolean is(byte[] head) {
        return beginning.test(head);
    }

    /** Adds what is to be left out; false where the file cannot be looked through after all. */
    boolean find(Bytes bytes, List<Cut> cuts) throws IOException {
        return search.find(bytes, cuts);
    }

    private static boolean isMarkup(byte[] head) {
        int start = Bytes.begins(head, 0, "\u00ef\u00bb\u00bf") ? 3 : 0;
        while (start < head.length && Character.isWhitespace(head[start])) {
            start++;
        }
        return Bytes.begins(head, start, "<");
    }

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
