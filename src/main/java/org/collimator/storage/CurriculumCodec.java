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
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
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
        if (!(mapper.readTree(json) instanceof ObjectNode tree)) {
            throw wrong("an object was expected", Curriculum.class);
        }
        tree.remove(VERSION);
        JsonNode ids = tree.remove(MODULES);
        List<ModuleId> modules = ids == null ? List.of() : moduleIds(ids);
        return new Head(mapper.treeToValue(tree, Curriculum.class), modules);
    }

    /** The format version that curriculum.json says; 0 where it says none, as files before the first release did. */
    public int readFormatVersion(byte[] json) {
        try (JsonParser parser = mapper.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw wrong("an object was expected", Curriculum.class);
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals(VERSION)) {
                    return version(parser);
                }
                parser.skipChildren();
            }
            return 0;
        }
    }

    private static int version(JsonParser parser) {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT || parser.getValueAsInt(-1) < 0) {
            throw at(VERSION, wrong("a whole number from 0 was expected", Integer.class));
        }
        return parser.getValueAsInt();
    }

    private List<ModuleId> moduleIds(JsonNode ids) {
        if (!ids.isArray()) {
            throw at(MODULES, wrong("a list was expected", ModuleId.class));
        }
        List<ModuleId> modules = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            try {
                modules.add(mapper.treeToValue(ids.required(i), ModuleId.class));
            } catch (JacksonException wrong) {
                wrong.prependPath(ids, i);
                throw at(MODULES, wrong);
            }
        }
        return modules;
    }

    private static JacksonException wrong(String what, Class<?> type) {
        return MismatchedInputException.from((JsonParser) null, type, what);
    }

    private static JacksonException at(String member, JacksonException fault) {
        return fault.prependPath(Curriculum.class, member);
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
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            try {
                references.add(fromCsl(items.get(i)));
            } catch (JacksonException fault) {
                throw fault.prependPath(items, i);
            }
        }
        return references;
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
        if (item == null) {
            throw wrong("an object was expected", Reference.class);
        }
        Map<String, Object> csl = new LinkedHashMap<>(item);
        ReferenceId id = referenceId(csl.remove("id"));
        Verification verification = Verification.UNVERIFIED;
        if (csl.get(CUSTOM) instanceof Map<?, ?> custom && custom.get(OURS) != null) {
            verification = verification(custom.get(OURS));
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

    private ReferenceId referenceId(@Nullable Object id) {
        try {
            if (id == null) {
                throw wrong("an id was expected", ReferenceId.class);
            }
            return mapper.convertValue(id instanceof Number ? id.toString() : id, ReferenceId.class);
        } catch (JacksonException fault) {
            throw fault.prependPath(Reference.class, "id");
        }
    }

    private Verification verification(Object ours) {
        try {
            return mapper.convertValue(ours, Verification.class);
        } catch (JacksonException fault) {
            throw fault.prependPath(Map.class, OURS).prependPath(Map.class, CUSTOM);
        }
    }

    private byte[] bytes(Object value) {
        return (mapper.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
