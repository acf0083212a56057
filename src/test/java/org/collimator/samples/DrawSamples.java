package org.collimator.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.imaging.phantom.PictureCatalogue;
import org.collimator.storage.Sha256;

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
                .sha256(Sha256.of(file.bytes()))
                .width(file.width())
                .height(file.height()));
    }

    static PictureCatalogue.File draw(Media media) {
        return PictureCatalogue.draw(media.path())
                .orElseThrow(() -> new IllegalStateException("no picture is called " + media.path()));
    }
}
