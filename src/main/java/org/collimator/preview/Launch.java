package org.collimator.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a package is opened.
 *
 * @param page the first page within the package
 * @param standard {@code scorm12} or {@code scorm2004}; blank where no LMS is expected
 * @param mastery the pass mark that the manifest tells the LMS; blank where there is none
 */
public record Launch(String page, String standard, String mastery) {
    private static final String MANIFEST = "imsmanifest.xml";
    private static final Pattern START = Pattern.compile("<resource\\b[^>]*\\bhref=\"([^\"]+)\"");
    private static final Pattern MASTERY = Pattern.compile("<adlcp:masteryscore>\\s*([0-9.]+)\\s*<");

    /** What the manifest of the package says; the page {@code index.html} without an LMS where there is none. */
    public static Launch of(PreviewContent content) throws IOException {
        Optional<PreviewContent.Part> manifest = content.part(MANIFEST);
        if (manifest.isEmpty()) {
            return new Launch("index.html", "", "");
        }
        String xml;
        try (InputStream in = manifest.get().open()) {
            xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        boolean former = xml.contains("<schemaversion>1.2<");
        return new Launch(
                first(START, xml).orElse("index.html"),
                former ? "scorm12" : "scorm2004",
                first(MASTERY, xml).orElse(""));
    }

    private static Optional<String> first(Pattern pattern, String xml) {
        Matcher matcher = pattern.matcher(xml);
        return matcher.find() ? Optional.of(matcher.group(1).replace("&amp;", "&")) : Optional.empty();
    }
}
