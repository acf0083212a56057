package org.collimator.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.imaging.phantom.PictureCatalogue;

/** Draws the pictures that the samples' media.json name, and fills type, digest, width and height there. */
final class DrawSamples {
    private DrawSamples() {}

    public static void main(String[] args) throws IOException {
        for (SampleFolder sample : SampleFolder.all()) {
            Curriculum curriculum = sample.read();
            sample.write(curriculum.withMedia(curriculum.media().stream()
                    .map(media -> drawn(sample, media))
                    .toList()));
        }
    }

    private static Media drawn(SampleFolder sample, Media media) {
        PictureCatalogue.File file = draw(media);
        Path target = sample.media(media);
        try {
            Files.createDirectories(target.getParent());
            Files.write(target, file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return media.with(b -> b.type(file.type())
                .sha256(digest(file.bytes()))
                .width(file.width())
                .height(file.height()));
    }

    static PictureCatalogue.File draw(Media media) {
        return PictureCatalogue.draw(media.path())
                .orElseThrow(() -> new IllegalStateException("no picture is called " + media.path()));
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
