package org.collimator.generate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.collimator.storage.SchemaTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Random values that a schema allows: every member may come or not, numbers like their bounds, texts have all scripts. Where an
 * id of something else is wanted, stands {@code @what} until it is known what there is.
 */
final class RandomJson {
    /** Member by member: whose ids it holds. */
    private static final Map<String, String> REFERS = Map.ofEntries(
            Map.entry("question", "question"),
            Map.entry("equivalent", "question"),
            Map.entry("module", "module"),
            Map.entry("modules", "module"),
            Map.entry("include", "module"),
            Map.entry("exclude", "module"),
            Map.entry("objectives", "objective"),
            Map.entry("parent", "objective"),
            Map.entry("media", "media"),
            Map.entry("image", "media"),
            Map.entry("reference", "reference"),
            Map.entry("references", "reference"),
            Map.entry("source", "reference"),
            Map.entry("blueprint", "blueprint"),
            Map.entry("roles", "role"));

    private static final Set<String> OF_NO_USE = Set.of("variant", "checklist", "assessment", "lesson");

    private final Random random;
    private final boolean strangers;
    private final Map<String, List<String>> ids = new LinkedHashMap<>();
    private int count;

    RandomJson(Random random, boolean strangers) {
        this.random = random;
        this.strangers = strangers;
    }

    Map<String, List<String>> ids() {
        return ids;
    }

    /** An object of this part of a schema; {@code kind} says whose id its id is. */
    Map<String, Object> object(SchemaTree.Node declared, String kind) {
        SchemaTree.Node schema = declared.resolved();
        if (schema.json().has("allOf")) {
            int one = random.nextInt(schema.json().get("allOf").size());
            return object(schema.at("/allOf/" + one + "/then"), kind);
        }
        Map<String, Object> members = new LinkedHashMap<>();
        Set<String> required = Set.copyOf(texts(schema.json().path("required")));
        for (String name : schema.json().path("properties").propertyNames()) {
            boolean decides = schema.property(name).json().has("const");
            if (decides || required.contains(name) || random.nextInt(3) > 0) {
                members.put(name, member(name, schema.property(name), kind));
            }
        }
        if (strangers && random.nextInt(12) == 0) {
            members.put("x-" + RandomText.word(random), anything(3));
        }
        return members;
    }

    private Object member(String name, SchemaTree.Node declared, String kind) {
        if (declared.ref().endsWith("common.schema.json#/$defs/id")) {
            return name.equals("id") ? fresh(kind) : "@" + REFERS.getOrDefault(name, "none");
        }
        if (declared.ref().endsWith("common.schema.json#/$defs/optionId")) {
            return name.equals("id") ? "o_" + count++ : "o_" + random.nextInt(5);
        }
        return value(name, declared);
    }

    private String fresh(String kind) {
        String id = kind.substring(0, 1) + "." + count++ + (random.nextBoolean() ? "-" + RandomText.word(random) : "");
        if (!OF_NO_USE.contains(kind)) {
            ids.computeIfAbsent(kind, each -> new ArrayList<>()).add(id);
        }
        return id;
    }

    private Object value(String name, SchemaTree.Node declared) {
        SchemaTree.Node schema = declared.resolved();
        JsonNode json = schema.json();
        if (json.has("const")) {
            return json.get("const").asString();
        }
        if (json.has("enum")) {
            return json.get("enum").get(random.nextInt(json.get("enum").size())).asString();
        }
        JsonNode types = json.get("type");
        String type = types.isArray() ? types.get(random.nextInt(types.size())).asString() : types.asString();
        return switch (type) {
            case "string" -> text(name, json);
            case "integer" -> whole(json);
            case "number" -> number(json);
            case "boolean" -> random.nextBoolean();
            case "array" -> list(name, schema);
            case "object" ->
                json.path("additionalProperties").isObject() ? map(schema) : object(schema, kindOf(declared));
            default -> throw new AssertionError(type);
        };
    }

    private static String kindOf(SchemaTree.Node declared) {
        String ref = declared.ref();
        return ref.isEmpty() ? "part" : ref.substring(ref.lastIndexOf('/') + 1);
    }

    private Object text(String name, JsonNode json) {
        if (json.has("format")) {
            return LocalDate.ofEpochDay(random.nextInt(30_000)).toString();
        }
        if (!json.has("pattern")) {
            return RandomText.any(random);
        }
        return switch (name) {
            case "id" -> "urn:uuid:" + new UUID(random.nextLong(), random.nextLong());
            case "language" -> List.of("en", "de-CH", "ar", "zh-Hant-TW").get(random.nextInt(4));
            case "orcid" -> "0000-0002-1825-009" + (random.nextBoolean() ? "7" : "X");
            case "url", "licenceUrl" -> "https://example.org/" + RandomText.word(random);
            case "sha256" -> "%064x".formatted(new BigInteger(256, random));
            case "path" -> RandomText.word(random) + "/Bild ä " + count++ + ".png";
            case "type" -> List.of("image/png", "image/svg+xml", "video/mp4").get(random.nextInt(3));
            case "code" -> "media." + RandomText.word(random);
            default -> throw new AssertionError("no example for the pattern of " + name);
        };
    }

    private Object whole(JsonNode json) {
        int least = json.path("minimum").asInt(-3000);
        int most = json.path("maximum").asInt(3000);
        return switch (random.nextInt(4)) {
            case 0 -> least;
            case 1 -> most;
            default -> least + random.nextInt(Math.min(most - least, 100) + 1);
        };
    }

    private Object number(JsonNode json) {
        double least =
                json.path("minimum").asDouble(json.path("exclusiveMinimum").asDouble(-1000));
        double most = json.path("maximum").asDouble(1000);
        double tiny = Math.max(least, 0) + Math.ulp(Math.max(least, 0)) * 8;
        return switch (random.nextInt(6)) {
            case 0 -> json.has("exclusiveMinimum") ? tiny : least;
            case 1 -> most;
            case 2 -> tiny;
            case 3 -> Math.max(least + (json.has("exclusiveMinimum") ? 0.1 : 0), Math.min(most, 0.1 + 0.2));
            default -> Math.max(tiny, Math.min(most, random.nextInt(400) / 4.0 * random.nextDouble()));
        };
    }

    private List<Object> list(String name, SchemaTree.Node schema) {
        SchemaTree.Node items = schema.at("/items");
        int least = schema.json().path("minItems").asInt(0);
        int size = least
                + random.nextInt(Math.min(3, schema.json().path("maxItems").asInt(3) - least) + 1);
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean id = items.ref().endsWith("common.schema.json#/$defs/id");
            boolean object = items.resolved().json().path("type").asString("").equals("object");
            list.add(
                    id
                            ? "@" + REFERS.getOrDefault(name, "none")
                            : object ? object(items, kindOf(items)) : value(name, items));
        }
        return list;
    }

    private Map<String, Object> map(SchemaTree.Node schema) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            map.put(RandomText.any(random), value("", schema.at("/additionalProperties")));
        }
        return map;
    }

    /** What a newer version of the program or another one may have written. */
    private @Nullable Object anything(int depth) {
        return switch (random.nextInt(depth > 0 ? 11 : 9)) {
            case 0 -> RandomText.any(random);
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt();
            case 3 -> random.nextLong();
            case 4 -> new BigInteger(100, random);
            case 5 -> random.nextInt(8) / 4.0;
            case 6 -> random.nextGaussian() * 1e-12;
            case 7 -> new BigDecimal("0.12345678901234567890123456789").scaleByPowerOfTen(random.nextInt(40) - 20);
            case 8 -> null;
            case 9 -> Arrays.asList(anything(depth - 1), anything(depth - 1));
            default -> Collections.singletonMap(RandomText.any(random), anything(depth - 1));
        };
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
