package org.collimator.storage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.Blueprint;
import org.collimator.curriculum.Checklist;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.Objective;
import org.collimator.curriculum.Reference;
import org.collimator.document.Clip;
import org.collimator.document.ElementRef;
import org.collimator.document.Elements;
import org.collimator.question.Question;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Copied elements as JSON, for the clipboard between programs. Text that is nothing of the kind is no clip. For any thread. */
public final class ClipCodec {
    private static final String MARK = "collimatorClip";

    private final JsonMapper mapper = JsonFormat.mapper();
    private final CurriculumCodec codec = new CurriculumCodec();

    /**
     * What was read.
     *
     * @param clip the elements
     * @param folder the curriculum folder in which the media files of the clip are; blank where nobody said
     */
    public record Read(Clip clip, String folder) {}

    /** The clip as text; it says in which curriculum folder its media files are. */
    public String write(Clip clip, String folder) {
        ObjectNode tree = mapper.createObjectNode();
        tree.put(MARK, CurriculumCodec.FORMAT_VERSION);
        tree.put("curriculum", clip.curriculumId());
        tree.put("folder", folder);
        ArrayNode elements = tree.putArray("elements");
        for (Object element : clip.elements()) {
            ObjectNode one = elements.addObject();
            one.put("kind", Elements.ref(element).kind().name().toLowerCase(Locale.ROOT));
            one.set(
                    "element",
                    element instanceof Reference reference ? references(List.of(reference)) : plain(element));
        }
        tree.set("references", references(clip.references()));
        tree.set("media", mapper.readTree(codec.writeMedia(clip.media())));
        return mapper.writeValueAsString(tree);
    }

    /** A question's kind is told only where its type is known to be a question. */
    private JsonNode plain(Object element) {
        return element instanceof Question question
                ? mapper.readTree(mapper.writerFor(Question.class).writeValueAsString(question))
                : mapper.valueToTree(element);
    }

    private JsonNode references(List<Reference> references) {
        return mapper.readTree(codec.writeReferences(references));
    }

    /** The clip of a text; empty where it is none, or one of a later version of the program. */
    public Optional<Read> read(String text) {
        if (!text.contains(MARK)) {
            return Optional.empty();
        }
        try {
            return mapper.readTree(text) instanceof ObjectNode tree
                            && tree.path(MARK).asInt(0) == CurriculumCodec.FORMAT_VERSION
                    ? Optional.of(read(tree))
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException strange) {
            return Optional.empty();
        }
    }

    private Read read(ObjectNode tree) {
        List<Object> elements = new ArrayList<>();
        for (JsonNode one : tree.path("elements")) {
            ElementRef.Kind kind =
                    ElementRef.Kind.valueOf(one.path("kind").asString("").toUpperCase(Locale.ROOT));
            elements.add(element(kind, one.path("element")));
        }
        Clip clip = new Clip(
                tree.path("curriculum").asString(""),
                elements,
                codec.readReferences(bytes(tree.path("references"))),
                codec.readMedia(bytes(tree.path("media"))));
        return new Read(clip, tree.path("folder").asString(""));
    }

    private Object element(ElementRef.Kind kind, JsonNode node) {
        return switch (kind) {
            case MODULE -> mapper.treeToValue(node, Module.class);
            case OBJECTIVE -> mapper.treeToValue(node, Objective.class);
            case LESSON -> mapper.treeToValue(node, Lesson.class);
            case QUESTION -> mapper.treeToValue(node, Question.class);
            case CHECKLIST -> mapper.treeToValue(node, Checklist.class);
            case ASSESSMENT -> mapper.treeToValue(node, Assessment.class);
            case BLUEPRINT -> mapper.treeToValue(node, Blueprint.class);
            case MEDIA -> mapper.treeToValue(node, Media.class);
            case REFERENCE -> codec.readReferences(bytes(node)).get(0);
            case COURSE -> throw new IllegalArgumentException("a course is not copied");
        };
    }

    private byte[] bytes(JsonNode node) {
        return node.isMissingNode()
                ? "[]".getBytes(StandardCharsets.UTF_8)
                : mapper.writeValueAsString(node).getBytes(StandardCharsets.UTF_8);
    }
}
