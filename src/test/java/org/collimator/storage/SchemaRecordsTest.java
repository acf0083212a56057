package org.collimator.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Verification;
import org.collimator.question.OptionId;
import org.collimator.question.QuestionKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Walks schemas and records both ways: neither may know what the other does not. */
class SchemaRecordsTest {
    private final SchemaTree schemas = new SchemaTree();
    private final Map<String, Type> seen = new LinkedHashMap<>();

    @Test
    void everyComponentOfTheModuleHasItsPropertyAndTheOtherWayRound() {
        hold(Module.class, schemas.root("module"), "module");
        assertTrue(seen.size() > 30, "walked " + seen.keySet());
    }

    @Test
    void everyComponentOfAMediaRecordHasItsPropertyAndTheOtherWayRound() {
        hold(Media.class, schemas.root("media").at("/items"), "media");
    }

    @Test
    void curriculumJsonHoldsTheCurriculumWithoutWhatHasFilesOfItsOwn() {
        SchemaTree.Node root = schemas.root("curriculum");
        Set<String> expected = new LinkedHashSet<>(List.of("formatVersion"));
        components(Curriculum.class).forEach(component -> expected.add(component.getName()));
        expected.removeAll(Set.of("references", "media"));
        assertEquals(expected, properties(root));
        assertEquals("integer", type(root.property("formatVersion")));
        hold(ModuleId.class, new Items(root.property("modules")).node(), "curriculum/modules");
        for (RecordComponent component : components(Curriculum.class)) {
            if (!Set.of("references", "media", "modules").contains(component.getName())) {
                hold(component.getGenericType(), root.property(component.getName()), component.getName());
            }
        }
        assertClosed(root, "curriculum");
    }

    @Test
    void theVerificationOfAReferenceStandsUnderCustomCollimator() {
        SchemaTree.Node item = schemas.root("references").at("/items").resolved();
        hold(
                Verification.class,
                item.property("custom").resolved().property("collimator"),
                "references/custom/collimator");
        assertEquals(
                Schemas.BASE + "common.schema.json#/$defs/id",
                item.property("id").ref());
    }

    @Test
    void everySchemaHasItsAddressAndEveryPartIsDescribed() {
        for (String name : Schemas.names()) {
            JsonNode root = schemas.root(name).json();
            assertEquals(
                    "https://json-schema.org/draft/2020-12/schema",
                    root.get("$schema").asString(),
                    name);
            assertEquals(Schemas.id(name).orElseThrow(), root.get("$id").asString(), name);
            assertDescribed(root, name);
            describe(root, name);
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        for (String name : Schemas.names()) {
            SchemaTree.Node root = schemas.root(name);
            root.json().findValues("$ref").forEach(ref -> {
                JsonNode holder = JsonFormat.mapper().createObjectNode().set("$ref", ref);
                assertNotNull(schemas.new Node(Schemas.id(name).orElseThrow(), holder).resolved());
            });
        }
    }

    @Test
    void aQuestionKindHasASchemaOfItsOwn() {
        for (QuestionKind kind : QuestionKind.values()) {
            assertTrue(Schemas.text(kind.id()).isPresent(), kind.id());
        }
    }

    private void describe(JsonNode node, String path) {
        if (node.has("properties") && !path.endsWith("/if")) {
            node.get("properties")
                    .properties()
                    .forEach(property -> assertDescribed(property.getValue(), path + "/" + property.getKey()));
        }
        if (node.has("$defs")) {
            node.get("$defs").properties().forEach(def -> assertDescribed(def.getValue(), path + "#" + def.getKey()));
        }
        node.properties().forEach(member -> describe(member.getValue(), path + "/" + member.getKey()));
        if (node.isArray()) {
            node.forEach(element -> describe(element, path));
        }
    }

    private static void assertDescribed(JsonNode node, String path) {
        assertTrue(node.path("title").asString("").length() > 0, path + " has no title");
        String description = node.path("description").asString("");
        assertTrue(description.length() > 10, path + " has no description");
        assertTrue(description.matches("(?s).*[.!?)\"]"), path + " ends without a full stop: " + description);
    }

    private void hold(Type type, SchemaTree.Node declared, String path) {
        SchemaTree.Node schema = declared.resolved();
        if (type instanceof ParameterizedType generic) {
            holdGeneric(generic, schema, path);
            return;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            assertEquals(ids(plain), texts(schema.json().get("enum")), path);
        } else if (plain.isSealed()) {
            holdSealed(plain, schema, path);
        } else if (plain.isRecord() && isId(plain)) {
            String def = plain == OptionId.class ? "optionId" : "id";
            assertEquals(Schemas.BASE + "common.schema.json#/$defs/" + def, declared.ref(), path);
        } else if (plain.isRecord()) {
            holdRecord(plain, schema, Set.of(), path);
        } else {
            holdScalar(plain, schema, path);
        }
    }

    private void holdGeneric(ParameterizedType generic, SchemaTree.Node schema, String path) {
        Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
        if (generic.getRawType() == List.class) {
            assertEquals("array", type(schema), path);
            hold(last, new Items(schema).node(), path + "/items");
        } else {
            assertEquals(Map.class, generic.getRawType(), path);
            assertEquals("object", type(schema), path);
            hold(last, schema.at("/additionalProperties"), path + "/*");
        }
    }

    private static void holdScalar(Class<?> plain, SchemaTree.Node schema, String path) {
        if (plain == String.class) {
            assertEquals("string", type(schema), path);
        } else if (plain == int.class || plain == Integer.class) {
            assertEquals("integer", type(schema), path);
            assertTrue(schema.json().has("minimum") && schema.json().has("maximum"), path + " has no bounds");
        } else if (plain == double.class || plain == Double.class) {
            assertEquals("number", type(schema), path);
            assertTrue(schema.json().has("maximum"), path + " has no bounds");
        } else if (plain == boolean.class || plain == Boolean.class) {
            assertEquals("boolean", type(schema), path);
        } else {
            assertEquals(LocalDate.class, plain, path);
            assertEquals("string", type(schema), path);
            assertEquals("date", schema.json().path("format").asString(), path);
        }
    }

    private void holdSealed(Class<?> sealed, SchemaTree.Node schema, String path) {
        String by = sealed.getAnnotation(JsonTypeInfo.class).property();
        Map<String, Class<?>> types = new LinkedHashMap<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            types.put(typeName(permitted), permitted);
        }
        assertEquals(List.of(by), texts(schema.json().get("required")), path);
        assertEquals(
                types.keySet(),
                Set.copyOf(texts(schema.property(by).resolved().json().get("enum"))),
                path);
        Set<String> cases = new LinkedHashSet<>();
        for (int i = 0; i < schema.json().get("allOf").size(); i++) {
            SchemaTree.Node one = schema.at("/allOf/" + i);
            String name = one.at("/if/properties/" + by + "/const").json().asString();
            assertEquals(List.of(by), texts(one.at("/if/required").json()), path);
            SchemaTree.Node then = one.at("/then").resolved();
            assertEquals(name, then.property(by).json().get("const").asString(), path);
            assertTrue(cases.add(name), path + " has " + name + " twice");
            holdRecord(types.get(name), then, Set.of(by), path + "/" + name);
        }
        assertEquals(types.keySet(), cases, path);
    }

    private void holdRecord(Class<?> type, SchemaTree.Node schema, Set<String> further, String path) {
        if (seen.put(type.getName(), type) != null) {
            return;
        }
        Set<String> expected = new LinkedHashSet<>(further);
        components(type).forEach(component -> expected.add(component.getName()));
        assertEquals(expected, properties(schema), path);
        assertEquals(components(type).stream().map(RecordComponent::getName).toList(), inOrder(schema, further), path);
        assertClosed(schema, path);
        assertTrue(
                Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getName().equals("extra")),
                path + " would lose the members of a newer version");
        for (RecordComponent component : components(type)) {
            hold(component.getGenericType(), schema.property(component.getName()), path + "/" + component.getName());
        }
        assertBindsWithNothingButTheRequired(type, schema, further, path);
    }

    /** What the schema does not ask for, the record does not ask for either. */
    private void assertBindsWithNothingButTheRequired(
            Class<?> type, SchemaTree.Node schema, Set<String> further, String path) {
        Map<String, Object> least = least(schema);
        further.forEach(name -> least.put(name, example(schema.property(name))));
        Object bound = JsonFormat.mapper().convertValue(least, type);
        assertEquals(type, bound.getClass(), path);
    }

    private Map<String, Object> least(SchemaTree.Node schema) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name : texts(schema.json().path("required"))) {
            members.put(name, example(schema.property(name).resolved()));
        }
        return members;
    }

    private Object example(SchemaTree.Node schema) {
        JsonNode json = schema.json();
        if (json.has("const")) {
            return json.get("const").asString();
        }
        if (json.has("allOf")) {
            SchemaTree.Node first = schema.at("/allOf/0/then").resolved();
            Map<String, Object> members = least(first);
            String by = texts(json.get("required")).get(0);
            members.put(by, first.property(by).json().get("const").asString());
            return members;
        }
        if (json.has("enum")) {
            return json.get("enum").get(0).asString();
        }
        return switch (type(schema)) {
            case "string" -> "a";
            case "number", "integer" -> 1;
            case "object" -> least(schema);
            case "array" ->
                Collections.nCopies(
                        json.path("minItems").asInt(0),
                        example(new Items(schema).node().resolved()));
            default -> throw new AssertionError(schema);
        };
    }

    private static void assertClosed(SchemaTree.Node schema, String path) {
        assertEquals("object", type(schema), path);
        assertFalse(schema.json().path("additionalProperties").asBoolean(true), path + " is open");
    }

    private static List<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !isExtra(type, component))
                .toList();
    }

    private static boolean isExtra(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName()).isAnnotationPresent(JsonAnySetter.class)
                    || component.isAnnotationPresent(JsonAnySetter.class);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isId(Class<?> record) {
        return record.getRecordComponents().length == 1
                && record.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    private static String typeName(Class<?> type) {
        JsonTypeName name = type.getAnnotation(JsonTypeName.class);
        return name != null
                ? name.value()
                : Arrays.stream(QuestionKind.values())
                        .filter(kind -> kind.type() == type)
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    private static List<String> ids(Class<?> type) {
        try {
            Method id = Arrays.stream(type.getMethods())
                    .filter(method -> method.isAnnotationPresent(JsonValue.class))
                    .min(Comparator.comparing(Method::getName))
                    .orElseThrow(() -> new AssertionError(type + " has no id in files"));
            List<String> ids = new ArrayList<>();
            for (Object constant : type.getEnumConstants()) {
                ids.add((String) id.invoke(constant));
            }
            return ids;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> inOrder(SchemaTree.Node schema, Set<String> without) {
        return schema.json().get("properties").propertyNames().stream()
                .filter(name -> !without.contains(name))
                .toList();
    }

    private static Set<String> properties(SchemaTree.Node schema) {
        return new HashSet<>(schema.json().get("properties").propertyNames());
    }

    private static String type(SchemaTree.Node schema) {
        return schema.resolved().json().path("type").asString();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private record Items(SchemaTree.Node array) {
        SchemaTree.Node node() {
            return array.resolved().at("/items");
        }
    }
}
