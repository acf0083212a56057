package org.collimator.generate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.storage.CurriculumCodec;
import org.collimator.storage.SchemaTree;
import tools.jackson.databind.json.JsonMapper;

/**
 * Curricula drawn from a seed: all members, blocks and question kinds, all scripts, numbers at their bounds. Each keeps the
 * schemas; its ids are unique and lead somewhere. What it says makes no sense, so the checks of meaning find much.
 */
public final class RandomCurricula {
    private static final SchemaTree SCHEMAS = new SchemaTree();

    /** Writes as other programs do: on one line, 1.0 as it is. */
    private static final JsonMapper OTHERS = JsonMapper.builder().build();

    private static final String NOTHING = "@";

    private final CurriculumCodec codec = new CurriculumCodec();
    private final boolean strangers;

    /**
     * A generator.
     *
     * @param strangers whether some elements have members that this version does not know
     */
    public RandomCurricula(boolean strangers) {
        this.strangers = strangers;
    }

    /** The files of the seed's curriculum folder, without those of the media folder. */
    public Map<String, byte[]> files(long seed) {
        RandomJson json = new RandomJson(new Random(seed), strangers);
        Random random = new Random(~seed);
        List<Object> references = some(json, "references", "reference", random);
        List<Object> media = some(json, "media", "media", random);
        Map<String, Object> head = json.object(SCHEMAS.root("curriculum"), "curriculum");
        List<Map<String, Object>> modules = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            Map<String, Object> module = json.object(SCHEMAS.root("module"), "module");
            module.put("objectives", list(json, "module", "objective", random));
            module.put("questions", list(json, "module", "question", random));
            modules.add(module);
        }
        head.put("formatVersion", CurriculumCodec.FORMAT_VERSION);
        head.put("modules", modules.stream().map(module -> module.get("id")).toList());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("curriculum.json", bytes(filled(head, json, random)));
        files.put("references.json", bytes(filled(references, json, random)));
        files.put("media.json", bytes(filled(media, json, random)));
        modules.forEach(
                module -> files.put("modules/" + module.get("id") + ".json", bytes(filled(module, json, random))));
        return files;
    }

    /** The curriculum of the seed. */
    public Curriculum curriculum(long seed) {
        Map<String, byte[]> files = files(seed);
        CurriculumCodec.Head head = codec.readCurriculum(files.get("curriculum.json"));
        List<Module> modules = head.modules().stream()
                .map(id -> codec.readModule(files.get("modules/" + id + ".json")))
                .toList();
        return head.curriculum()
                .with(builder -> builder.modules(modules)
                        .references(codec.readReferences(files.get("references.json")))
                        .media(codec.readMedia(files.get("media.json"))));
    }

    private static List<Object> some(RandomJson json, String schema, String kind, Random random) {
        List<Object> list = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            list.add(json.object(SCHEMAS.root(schema).at("/items"), kind));
        }
        return list;
    }

    private static List<Object> list(RandomJson json, String schema, String def, Random random) {
        List<Object> list = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            list.add(json.object(SCHEMAS.root(schema).at("/$defs/" + def), def));
        }
        return list;
    }

    /** The same with ids of what there is in place of {@code @what}; what refers to nothing is left out. */
    private static Object filled(Object value, RandomJson json, Random random) {
        if (value instanceof Map<?, ?> members) {
            Map<String, Object> filled = new LinkedHashMap<>();
            members.forEach((name, member) -> put(filled, String.valueOf(name), filled(member, json, random)));
            return filled;
        }
        if (value instanceof List<?> elements) {
            List<Object> filled = new ArrayList<>();
            elements.forEach(element -> filled.add(filled(element, json, random)));
            for (Iterator<Object> each = filled.iterator(); each.hasNext(); ) {
                if (NOTHING.equals(each.next())) {
                    each.remove();
                }
            }
            return filled;
        }
        if (value instanceof String text && text.startsWith("@")) {
            List<String> ids = json.ids().getOrDefault(text.substring(1), List.of());
            return ids.isEmpty() ? NOTHING : ids.get(random.nextInt(ids.size()));
        }
        return value;
    }

    private static void put(Map<String, Object> members, String name, Object value) {
        if (!NOTHING.equals(value)) {
            members.put(name, value);
        }
    }

    private static byte[] bytes(Object value) {
        return OTHERS.writeValueAsBytes(value);
    }
}
