package org.collimator.exchange.player;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.Reference;
import org.collimator.storage.JsonFormat;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the same words into every free text of a course. */
public final class Hostile {
    private static final Set<String> FREE = Set.of(
            "title",
            "summary",
            "text",
            "markdown",
            "caption",
            "stem",
            "feedback",
            "feedbackTrue",
            "feedbackFalse",
            "statement",
            "code",
            "question",
            "answer",
            "altShort",
            "altLong",
            "transcript",
            "creator",
            "source",
            "licence",
            "licenceUrl",
            "attribution",
            "consentBasis",
            "modifications",
            "term",
            "abbreviation",
            "definition",
            "name",
            "instructions",
            "label",
            "locator",
            "url",
            "DOI",
            "PMID",
            "URL",
            "family",
            "given",
            "container-title",
            "publisher",
            "edition",
            "unit",
            "symbol");
    private static final Set<String> LISTS =
            Set.of("cells", "header", "assessorRoles", "entrustmentScale", "restrictions");

    private Hostile() {}

    public static Curriculum everyText(Curriculum course, String words) {
        List<Module> modules =
                JsonFormat.mapper().convertValue(replaced(course.modules(), words), new TypeReference<>() {});
        List<Media> media = JsonFormat.mapper().convertValue(replaced(course.media(), words), new TypeReference<>() {});
        List<Reference> references = course.references().stream()
                .map(reference -> new Reference(
                        reference.id(),
                        JsonFormat.mapper()
                                .convertValue(
                                        replaced(reference.csl(), words), new TypeReference<Map<String, Object>>() {}),
                        reference.verification()))
                .toList();
        Curriculum rest = JsonFormat.mapper()
                .convertValue(
                        replaced(
                                course.with(b ->
                                        b.modules(List.of()).media(List.of()).references(List.of())),
                                words),
                        Curriculum.class);
        return rest.with(b -> b.modules(modules).media(media).references(references));
    }

    private static JsonNode replaced(Object value, String words) {
        JsonNode tree = JsonFormat.mapper().valueToTree(value);
        replace(tree, words);
        return tree;
    }

    private static void replace(JsonNode node, String words) {
        if (node instanceof ObjectNode object) {
            Iterator<Map.Entry<String, JsonNode>> members =
                    List.copyOf(object.properties()).iterator();
            while (members.hasNext()) {
                Map.Entry<String, JsonNode> member = members.next();
                boolean identifies = member.getKey().equals("question") && object.has("type");
                boolean caseStep = member.getKey().equals("question") && object.has("markdown");
                boolean policy = member.getKey().equals("feedback") && object.has("purpose");
                if (!policy
                        && FREE.contains(member.getKey())
                        && member.getValue().isString()
                        && !identifies
                        && !caseStep) {
                    object.put(member.getKey(), words);
                } else if (LISTS.contains(member.getKey()) && member.getValue() instanceof ArrayNode list) {
                    for (int i = 0; i < list.size(); i++) {
                        list.set(i, JsonFormat.mapper().getNodeFactory().stringNode(words));
                    }
                } else {
                    replace(member.getValue(), words);
                }
            }
        } else {
            node.forEach(child -> replace(child, words));
        }
    }
}
