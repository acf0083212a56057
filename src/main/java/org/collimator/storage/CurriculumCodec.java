package org.collimator.storage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Reference;
import org.collimator.curriculum.Verification;
import org.collimator.question.ReferenceId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files of a curriculum folder as bytes, and back. Writing the same curriculum gives the same bytes. Reading throws
 * Jackson's {@code JacksonException} with line and column where the bytes are no curriculum; the schema check names such
 * faults in an author's words before it comes to that.
 */
public final class CurriculumCodec {
    /** The format that this version of the program writes. */
    public static final int FORMAT_VERSION = 1;

    private static final String VERSION = "formatVersion";
    private static final String MODULES = "modules";
    private static final String OURS = "collimator";
    private static final String CUSTOM = "custom";

    private final JsonMapper mapper = JsonFormat.mapper();

    /** curriculum.json: everything that has no file of its own; the modules by id, in order. */
    public byte[] writeCurriculum(Curriculum curriculum) {
        Curriculum rest =
                curriculum.with(b -> b.modules(List.of()).references(List.of()).media(List.of()));
        ObjectNode tree = mapper.createObjectNode();
        tree.put(VERSION, FORMAT_VERSION);
        tree.setAll((ObjectNode) mapper.valueToTree(rest));
        ArrayNode modules = tree.putArray(MODULES);
        curriculum.modules().forEach(module -> modules.add(module.id().value()));
        return bytes(tree);
    }

    /** A module's file. */
    public byte[] writeModule(Module module) {
        return bytes(module);
    }

    /** references.json: plain CSL-JSON; the verification stands under {@code custom.collimator}. */
    public byte[] writeReferences(List<Reference> references) {
        return bytes(references.stream().map(this::toCsl).toList());
    }

    /** media.json. */
    public byte[] writeMedia(List<Media> media) {
        return bytes(media);
    }

    /** curriculum.json without its modules, and their ids in order. */
    public Head readCurriculum(byte[] json) {
        ObjectNode tree = (ObjectNode) mapper.readTree(json);
        tree.remove(VERSION);
        JsonNode ids = tree.remove(MODULES);
        List<ModuleId> modules = new ArrayList<>();
        if (ids != null) {
            ids.forEach(id -> modules.add(ModuleId.parse(id.asString())));
        }
        return new Head(mapper.treeToValue(tree, Curriculum.class), modules);
    }

    /**
     * What curriculum.json says.
     *
     * @param curriculum without modules, references and media
     * @param modules the modules' ids in order
     */
    public record Head(Curriculum curriculum, List<ModuleId> modules) {
        public Head {
            modules = List.copyOf(modules);
        }
    }

    /** A module's file. */
    public Module readModule(byte[] json) {
        return mapper.readValue(json, Module.class);
    }

    /** references.json. */
    public List<Reference> readReferences(byte[] json) {
        List<Map<String, Object>> items = mapper.readValue(json, new TypeReference<>() {});
        return items.stream().map(this::fromCsl).toList();
    }

    /** media.json. */
    public List<Media> readMedia(byte[] json) {
        return mapper.readValue(json, new TypeReference<>() {});
    }

    private Map<String, Object> toCsl(Reference reference) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", reference.id().value());
        item.putAll(reference.csl());
        if (!reference.verification().equals(Verification.UNVERIFIED)) {
            Map<String, Object> custom = new LinkedHashMap<>();
            if (reference.csl().get(CUSTOM) instanceof Map<?, ?> others) {
                others.forEach((key, value) -> custom.put(String.valueOf(key), value));
            }
            custom.put(OURS, reference.verification());
            item.put(CUSTOM, custom);
        }
        return item;
    }

    private Reference fromCsl(Map<String, Object> item) {
        Map<String, Object> csl = new LinkedHashMap<>(item);
        ReferenceId id = ReferenceId.parse(String.valueOf(csl.remove("id")));
        Verification verification = Verification.UNVERIFIED;
        if (csl.get(CUSTOM) instanceof Map<?, ?> custom && custom.get(OURS) != null) {
            verification = mapper.convertValue(custom.get(OURS), Verification.class);
            Map<Object, Object> others = new LinkedHashMap<>(custom);
            others.remove(OURS);
            if (others.isEmpty()) {
                csl.remove(CUSTOM);
            } else {
                csl.put(CUSTOM, others);
            }
        }
        return new Reference(id, csl, verification);
    }

    private byte[] bytes(Object value) {
        return (mapper.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
