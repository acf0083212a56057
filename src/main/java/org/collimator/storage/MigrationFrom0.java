package org.collimator.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * From the files before the first release, which carry no format version: a right option was marked {@code correct}, which is
 * {@code key} now, and the pass mark stood as {@code passMark} in curriculum.json, which is {@code passing.percent} now.
 */
final class MigrationFrom0 implements Migration {
    @Override
    public int from() {
        return 0;
    }

    @Override
    public void curriculum(JsonNode tree) {
        if (tree instanceof ObjectNode head && head.path("passMark").isNumber() && !head.has("passing")) {
            JsonNode percent = head.remove("passMark");
            head.putObject("passing").set("percent", percent);
        }
    }

    @Override
    public void module(JsonNode tree) {
        for (JsonNode question : tree.path("questions")) {
            for (JsonNode option : question.path("options")) {
                if (option instanceof ObjectNode choice && choice.has("correct") && !choice.has("key")) {
                    rename(choice, "correct", "key");
                }
            }
        }
    }

    /** Gives a member another name at the same place. */
    private static void rename(ObjectNode object, String from, String to) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        object.properties()
                .forEach(member -> members.put(member.getKey().equals(from) ? to : member.getKey(), member.getValue()));
        object.removeAll();
        members.forEach(object::set);
    }
}
