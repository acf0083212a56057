package org.collimator.storage;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.collimator.document.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Brings files of an older format to the one that this program writes, one version after the other. */
final class Migrations {
    /** All of them, in order; the n-th starts from version n. */
    static final List<Migration> ALL = List.of(new MigrationFrom0());

    private Migrations() {}

    /**
     * The file as the current format has it.
     *
     * @param version format version of the folder
     * @param file below the folder
     * @param json its bytes
     */
    static byte[] migrate(int version, String file, byte[] json) {
        if (version >= CurriculumCodec.FORMAT_VERSION) {
            return json;
        }
        JsonMapper mapper = JsonFormat.mapper();
        JsonNode tree = mapper.readTree(json);
        for (Migration migration : ALL.subList(version, ALL.size())) {
            apply(migration, file, tree);
        }
        if (file.equals(Place.CURRICULUM_FILE) && tree instanceof ObjectNode head) {
            head.put("formatVersion", CurriculumCodec.FORMAT_VERSION);
        }
        return (mapper.writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void apply(Migration migration, String file, JsonNode tree) {
        switch (file) {
            case Place.CURRICULUM_FILE -> migration.curriculum(tree);
            case Place.REFERENCES_FILE -> migration.references(tree);
            case Place.MEDIA_FILE -> migration.media(tree);
            default -> migration.module(tree);
        }
    }
}
