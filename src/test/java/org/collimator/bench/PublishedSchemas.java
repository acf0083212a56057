package org.collimator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.collimator.storage.Schemas;

/** The schemas as {@code collimator schema} prints them, as files for a validator of another kind. */
final class PublishedSchemas {
    private PublishedSchemas() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : Schemas.names()) {
            Files.writeString(
                    folder.resolve(name.replace('/', '-') + ".json"),
                    Schemas.text(name).orElseThrow());
        }
    }
}
