package org.collimator.samples;

import java.io.IOException;

/** Rewrites the JSON of every sample in its canonical form: {@code CanonicalSamples} after an edit by hand. */
final class CanonicalSamples {
    private CanonicalSamples() {}

    public static void main(String[] args) throws IOException {
        for (SampleFolder sample : SampleFolder.all()) {
            sample.write(sample.read());
        }
    }
}
