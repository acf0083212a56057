package org.collimator.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.collimator.generate.RandomCurricula;
import org.collimator.validation.Finding;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The check and networknt's validator, which knows all of JSON Schema, find fault with the same places of thousands of files,
 * sound and spoilt.
 */
class SchemaOracleTest {
    private static final int SEEDS = 120;

    private final SchemaRegistry registry = registry();
    private final Map<String, Schema> schemas = new HashMap<>();
    private final SchemaCheck check = new SchemaCheck();

    @Test
    void bothFindTheSameFaultyPlaces() {
        int faults = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Map<String, byte[]> files = new RandomCurricula(seed % 2 == 0).files(seed);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                faults += agree(file.getKey(), file.getValue(), "seed " + seed);
                Random random = new Random(seed);
                for (int spoilt = 0; spoilt < 4; spoilt++) {
                    JsonNode tree = JsonFormat.mapper().readTree(file.getValue());
                    for (int i = 0; i <= spoilt; i++) {
                        spoil(tree, random);
                    }
                    byte[] json = tree.toString().getBytes(StandardCharsets.UTF_8);
                    faults += agree(file.getKey(), json, "seed " + seed + ", spoilt " + spoilt);
                }
            }
        }
        assertTrue(faults > 2000, "only " + faults + " faults");
    }

    @Test
    void theSchemasKeepTheirOwnSchema() {
        Schema meta = registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        for (String name : Schemas.names()) {
            assertEquals(List.of(), meta.validate(Schemas.text(name).orElseThrow(), InputFormat.JSON), name);
        }
    }

    private int agree(String file, byte[] json, String which) {
        String name = SchemaCheck.schemaOf(file).orElseThrow();
        List<Finding> findings = check.check(file, json);
        if (findings.size() > SchemaFindings.MOST) {
            return 0;
        }
        TreeSet<String> ours = new TreeSet<>();
        findings.forEach(finding -> ours.add(plain(
                finding.code().equals("schema.not-unique")
                        ? parent(finding.place().pointer())
                        : finding.place().pointer())));
        TreeSet<String> theirs = new TreeSet<>();
        Schema schema = schemas.computeIfAbsent(
                name,
                each -> registry.getSchema(SchemaLocation.of(Schemas.id(each).orElseThrow())));
        for (Error error : schema.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON)) {
            String at = error.getInstanceLocation().toString();
            boolean member = List.of("required", "additionalProperties").contains(error.getKeyword());
            theirs.add(plain(member ? at + "/" + escaped(error.getProperty()) : at));
        }
        TreeSet<String> onlyTheirs = new TreeSet<>(theirs);
        onlyTheirs.removeAll(ours);
        TreeSet<String> onlyOurs = new TreeSet<>(ours);
        onlyOurs.removeAll(theirs);
        assertEquals("[] []", onlyTheirs + " " + onlyOurs, which + " " + file);
        return ours.size();
    }

    /** networknt writes a line feed in a pointer as backslash and n; such characters are left out of both. */
    private static String plain(String pointer) {
        return pointer.replaceAll("\\\\[nt]|\\\\u[0-9a-fA-F]{4}|[\\p{Cntrl}\\\\\"]", "");
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static SchemaRegistry registry() {
        Map<String, String> texts = new HashMap<>();
        Schemas.names()
                .forEach(name -> texts.put(
                        Schemas.id(name).orElseThrow(), Schemas.text(name).orElseThrow()));
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(texts).schemaRegistryConfig(config));
    }

    /** Removes, renames, adds or replaces a member or element somewhere. */
    private static void spoil(JsonNode tree, Random random) {
        List<JsonNode> holders = new ArrayList<>();
        collect(tree, holders);
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        if (holder instanceof ObjectNode object) {
            spoilObject(object, random);
        } else if (holder instanceof ArrayNode array) {
            if (array.isEmpty() || random.nextInt(4) == 0) {
                array.add(wrong(random));
            } else {
                array.set(random.nextInt(array.size()), wrong(random));
            }
        }
    }

    private static void spoilObject(ObjectNode object, Random random) {
        List<String> names = List.copyOf(object.propertyNames());
        if (names.isEmpty()) {
            object.set("surplus", wrong(random));
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "s", object.remove(name));
            default -> object.set(name, wrong(random));
        }
    }

    private static JsonNode wrong(Random random) {
        return JsonFormat.mapper()
                .readTree(
                        switch (random.nextInt(9)) {
                            case 0 -> "null";
                            case 1 -> "true";
                            case 2 -> "-7";
                            case 3 -> "9e17"; // beyond a long, networknt throws instead of finding
                            case 4 -> "2.5";
                            case 5 -> "\"not this\\n\"";
                            case 6 -> "[3, \"x\"]";
                            case 7 -> "{\"a\": {}}";
                            default -> "\"\"";
                        });
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainer()) {
            holders.add(node);
            node.forEach(child -> collect(child, holders));
        }
    }
}
