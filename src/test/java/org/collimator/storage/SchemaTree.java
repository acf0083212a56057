package org.collimator.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The published schemas as trees, with references resolved. */
public final class SchemaTree {
    private final Map<String, JsonNode> byId = new LinkedHashMap<>();

    public SchemaTree() {
        for (String name : Schemas.names()) {
            byId.put(
                    Schemas.id(name).orElseThrow(),
                    JsonFormat.mapper().readTree(Schemas.text(name).orElseThrow()));
        }
    }

    /** The root of a schema by its name. */
    public Node root(String name) {
        String id = Schemas.id(name).orElseThrow();
        return new Node(id, byId.get(id));
    }

    /** A part of a schema and the schema it stands in. */
    public final class Node {
        private final String base;
        private final JsonNode json;

        Node(String base, JsonNode json) {
            this.base = base;
            this.json = json;
        }

        public JsonNode json() {
            return json;
        }

        /** What it refers to, or itself. */
        public Node resolved() {
            return json.has("$ref") ? target(json.get("$ref").asString()).resolved() : this;
        }

        public Node at(String pointer) {
            JsonNode part = json.at(pointer);
            if (part.isMissingNode()) {
                throw new AssertionError(base + " has no " + pointer);
            }
            return new Node(base, part);
        }

        public Node property(String name) {
            return new Node(base, json.get("properties").get(name));
        }

        /** Where the reference, if it is one, leads: schema and pointer. */
        public String ref() {
            return json.has("$ref")
                    ? java.net
                            .URI
                            .create(base)
                            .resolve(json.get("$ref").asString())
                            .toString()
                    : "";
        }

        private Node target(String ref) {
            String full = java.net.URI.create(base).resolve(ref).toString();
            int hash = full.indexOf('#');
            String id = hash < 0 ? full : full.substring(0, hash);
            JsonNode root = byId.get(id);
            if (root == null) {
                throw new AssertionError(base + " refers to " + full);
            }
            return hash < 0 ? new Node(id, root) : new Node(id, root).at(full.substring(hash + 1));
        }

        @Override
        public String toString() {
            return base + " " + json;
        }
    }
}
