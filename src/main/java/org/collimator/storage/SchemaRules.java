package org.collimator.storage;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The published schemas as rules. It knows the keywords that they use, and refuses any other, so that none is passed over in
 * silence.
 */
final class SchemaRules {
    private static final Set<String> WORDS = Set.of(
            "$schema",
            "$id",
            "$defs",
            "title",
            "description",
            "$ref",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "const",
            "pattern",
            "format",
            "minimum",
            "exclusiveMinimum",
            "maximum",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minLength",
            "allOf");

    private final Map<String, JsonNode> documents = new HashMap<>();
    private final Map<String, SchemaRule> byAddress = new HashMap<>();
    private final Map<String, SchemaRule> roots = new HashMap<>();

    SchemaRules() {
        for (String name : Schemas.names()) {
            documents.put(
                    id(name), JsonFormat.mapper().readTree(Schemas.text(name).orElseThrow()));
        }
        for (String name : Schemas.names()) {
            roots.put(name, referred(id(name), ""));
        }
    }

    /** The rule of a schema by its name. */
    Optional<SchemaRule> root(String name) {
        return Optional.ofNullable(roots.get(name));
    }

    private static String id(String name) {
        return Schemas.id(name).orElseThrow();
    }

    private SchemaRule referred(String base, String ref) {
        String address = ref.isEmpty() ? base : URI.create(base).resolve(ref).toString();
        SchemaRule known = byAddress.get(address);
        if (known != null) {
            return known;
        }
        SchemaRule rule = new SchemaRule();
        byAddress.put(address, rule);
        int hash = address.indexOf('#');
        String document = hash < 0 ? address : address.substring(0, hash);
        JsonNode root = Objects.requireNonNull(documents.get(document), address);
        fill(rule, document, hash < 0 ? root : root.at(address.substring(hash + 1)));
        return rule;
    }

    private SchemaRule compiled(String base, JsonNode node) {
        if (node.has("$ref")) {
            return referred(base, node.get("$ref").asString());
        }
        SchemaRule rule = new SchemaRule();
        fill(rule, base, node);
        return rule;
    }

    private void fill(SchemaRule rule, String base, JsonNode node) {
        node.propertyNames().forEach(word -> {
            if (!WORDS.contains(word)) {
                throw new IllegalStateException(base + " uses " + word + ", which the check does not know");
            }
        });
        rule.title = node.path("title").asString("");
        rule.description = node.path("description").asString("");
        each(node.path("type"), type -> rule.types.add(SchemaRule.Type.valueOf(type.toUpperCase(Locale.ROOT))));
        each(node.path("enum"), rule.allowed::add);
        each(node.path("const"), rule.allowed::add);
        fillScalar(rule, base, node);
        fillObject(rule, base, node);
        fillArray(rule, base, node);
    }

    private static void fillScalar(SchemaRule rule, String base, JsonNode node) {
        if (node.has("pattern")) {
            String pattern = node.get("pattern").asString();
            if (!pattern.startsWith("^") || !pattern.endsWith("$")) {
                throw new IllegalStateException(base + " has a pattern that is not for the whole text: " + pattern);
            }
            rule.pattern = Pattern.compile(pattern);
        }
        if (node.has("format")) {
            rule.date = true;
            if (!node.get("format").asString().equals("date")) {
                throw new IllegalStateException(base + " uses the format " + node.get("format"));
            }
        }
        rule.above = node.has("exclusiveMinimum");
        rule.minimum = node.path(rule.above ? "exclusiveMinimum" : "minimum").asDouble(Double.NEGATIVE_INFINITY);
        rule.maximum = node.path("maximum").asDouble(Double.POSITIVE_INFINITY);
        rule.minLength = node.path("minLength").asInt(0);
    }

    private void fillArray(SchemaRule rule, String base, JsonNode node) {
        if (node.has("items")) {
            rule.items = compiled(base, node.get("items"));
        }
        rule.minItems = node.path("minItems").asInt(0);
        rule.maxItems = node.path("maxItems").asInt(Integer.MAX_VALUE);
        rule.unique = node.path("uniqueItems").asBoolean(false);
    }

    private void fillObject(SchemaRule rule, String base, JsonNode node) {
        if (node.has("properties")) {
            node.get("properties").properties().forEach(property -> member(rule, base, property));
        }
        each(node.path("required"), name -> {
            SchemaRule.Member member = rule.members.get(name);
            if (member == null) {
                throw new IllegalStateException(base + " requires " + name + ", which it does not describe");
            }
            rule.required |= 1L << member.bit();
        });
        JsonNode others = node.path("additionalProperties");
        rule.closed = others.isBoolean() && !others.asBoolean();
        if (others.isObject()) {
            rule.others = compiled(base, others);
        }
        node.path("allOf").forEach(one -> oneCase(rule, base, one));
    }

    private void member(SchemaRule rule, String base, Map.Entry<String, JsonNode> property) {
        if (rule.members.size() == Long.SIZE) {
            throw new IllegalStateException(base + " has an object of more than 64 members");
        }
        JsonNode node = property.getValue();
        rule.members.put(
                property.getKey(),
                new SchemaRule.Member(
                        rule.members.size(),
                        property.getKey(),
                        node.path("title").asString(""),
                        node.path("description").asString(""),
                        compiled(base, node)));
    }

    private void oneCase(SchemaRule rule, String base, JsonNode one) {
        Map.Entry<String, JsonNode> condition =
                one.at("/if/properties").properties().iterator().next();
        if (rule.by != null && !rule.by.equals(condition.getKey())) {
            throw new IllegalStateException(base + " decides by " + rule.by + " and by " + condition.getKey());
        }
        rule.by = condition.getKey();
        rule.cases.put(condition.getValue().get("const").asString(), compiled(base, one.get("then")));
    }

    private static void each(JsonNode texts, Consumer<String> take) {
        if (texts.isArray()) {
            texts.forEach(text -> take.accept(text.asString()));
        } else if (!texts.isMissingNode()) {
            take.accept(texts.asString());
        }
    }
}
