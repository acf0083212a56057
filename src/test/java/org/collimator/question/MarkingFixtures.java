package org.collimator.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collimator.storage.JsonFormat;
import tools.jackson.databind.JsonNode;

/** The answers and marks that the editor's marking and the player's are both held to. */
public final class MarkingFixtures {
    private MarkingFixtures() {}

    /** One case. @param fraction what the answer earns */
    public record Case(String name, Question question, JsonNode given, double fraction) {
        /** The answer in the shape that the question's kind takes. */
        public Answer answer() {
            return question.match(new AnswerReader(given));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The file as it is, for the player. */
    public static byte[] bytes() {
        try (InputStream in = MarkingFixtures.class.getResourceAsStream("marking-fixtures.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All cases, in the order of the file. */
    public static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        for (JsonNode node : JsonFormat.mapper().readTree(bytes())) {
            Question question = JsonFormat.mapper().treeToValue(node.get("question"), Question.class);
            cases.add(new Case(
                    node.get("name").asString(),
                    question,
                    node.get("answer"),
                    node.get("fraction").asDouble()));
        }
        return cases;
    }

    private record AnswerReader(JsonNode given) implements Question.Cases<Answer> {
        private List<OptionId> ids() {
            List<OptionId> ids = new ArrayList<>();
            given.forEach(id -> ids.add(OptionId.parse(id.asString())));
            return ids;
        }

        @Override
        public Answer singleChoice(SingleChoice question) {
            return new Answer.OneOption(OptionId.parse(given.asString()));
        }

        @Override
        public Answer multipleChoice(MultipleChoice question) {
            Set<OptionId> options = new HashSet<>(ids());
            return new Answer.SomeOptions(options);
        }

        @Override
        public Answer trueFalse(TrueFalse question) {
            return new Answer.Truth(given.asBoolean());
        }

        @Override
        public Answer matching(Matching question) {
            Map<OptionId, OptionId> pairs = new HashMap<>();
            given.properties()
                    .forEach(pair -> pairs.put(
                            OptionId.parse(pair.getKey()),
                            OptionId.parse(pair.getValue().asString())));
            return new Answer.Pairs(pairs);
        }

        @Override
        public Answer ordering(Ordering question) {
            return new Answer.Sequence(ids());
        }

        @Override
        public Answer shortText(ShortText question) {
            return new Answer.Text(given.asString());
        }

        @Override
        public Answer numeric(Numeric question) {
            return new Answer.Quantity(
                    given.get("number").asString(), given.get("unit").asString());
        }

        @Override
        public Answer hotspot(Hotspot question) {
            return new Answer.Point(given.get("x").asDouble(), given.get("y").asDouble());
        }
    }
}
