package org.collimator.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collimator.storage.JsonFormat;
import org.collimator.storage.StorageException;
import org.collimator.validation.Finding;

/**
 * Writes expected.json of every sample from what validation says now. Look at the difference before it is committed: each line
 * is something that an author of a sample lets stand.
 */
final class ExpectedFindings {
    static final String FILE = "expected.json";

    private ExpectedFindings() {}

    public static void main(String[] args) throws IOException, StorageException {
        for (SampleFolder sample : SampleFolder.all()) {
            Files.write(sample.path().resolve(FILE), json(sample.findings()));
        }
    }

    static byte[] json(List<Finding> findings) {
        Map<String, Object> file = Map.of(
                "findings", findings.stream().map(ExpectedFindings::entry).toList());
        return (JsonFormat.mapper().writeValueAsString(file) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> entry(Finding finding) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        entry.put("code", finding.code());
        entry.put("file", finding.place().file());
        entry.put("pointer", finding.place().pointer());
        return entry;
    }
}
