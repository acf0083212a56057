package org.collimator.preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pages of the LMS stub, which lie beside this class. */
final class LmsPage {
    private static final String PAGE = "fake-lms.html";
    private static final Pattern OURS = Pattern.compile("(?:fake-lms[a-z-]*\\.(?:html|js|css)|reload\\.js)");
    private static final String RELOAD = "<script type=\"module\" src=\"reload.js\"></script>\n</body>";

    private LmsPage() {}

    static Optional<PreviewContent.Part> part(String name) {
        if (!OURS.matcher(name).matches()) {
            return Optional.empty();
        }
        try (InputStream in = LmsPage.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new Bytes(bytes(name, in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page itself knows nothing of changed packages; it is given a script that does. */
    private static byte[] bytes(String name, InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        if (!name.equals(PAGE)) {
            return bytes;
        }
        String page = new String(bytes, StandardCharsets.UTF_8);
        return page.replace("</body>", RELOAD).getBytes(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Bytes(byte[] bytes) implements PreviewContent.Part {
        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
