package org.collimator.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * The files in which two curricula differ. Elements are compared by reference, so the cost is that of the files that changed.
 *
 * @param writes new bytes by file, in the order in which they come into place: modules, references, media, curriculum.json
 * @param deletes files of modules that are no more
 * @param names which file belongs to which module afterwards
 */
record Changes(Map<String, byte[]> writes, List<String> deletes, ModuleFileNames names) {

    /**
     * From one to the other.
     *
     * @param names the files of the modules before
     * @param always files that count as changed even if their element is the same
     */
    @SuppressWarnings("ReferenceEquality") // identity is how unchanged parts are told from changed ones
    static Changes between(Curriculum before, Curriculum after, ModuleFileNames names, Set<String> always) {
        CurriculumCodec codec = new CurriculumCodec();
        ModuleFileNames next = names.of(ids(after));
        Map<String, byte[]> writes = new LinkedHashMap<>();
        Map<ModuleId, Module> old = byId(before);
        for (Module module : after.modules()) {
            String file = Place.MODULES + next.get(module.id());
            if (old.get(module.id()) != module || always.contains(file)) {
                writes.put(file, codec.writeModule(module));
            }
        }
        if (differ(before.references(), after.references()) || always.contains(Place.REFERENCES_FILE)) {
            writes.put(Place.REFERENCES_FILE, codec.writeReferences(after.references()));
        }
        if (differ(before.media(), after.media()) || always.contains(Place.MEDIA_FILE)) {
            writes.put(Place.MEDIA_FILE, codec.writeMedia(after.media()));
        }
        if (headDiffers(before, after) || always.contains(Place.CURRICULUM_FILE)) {
            writes.put(Place.CURRICULUM_FILE, codec.writeCurriculum(after));
        }
        List<String> deletes = new ArrayList<>();
        names.all().forEach((id, name) -> {
            if (next.get(id) == null) {
                deletes.add(Place.MODULES + name);
            }
        });
        return new Changes(writes, deletes, next);
    }

    /** All files of a curriculum that is nowhere on disk yet. */
    static Changes all(Curriculum curriculum) {
        ModuleFileNames none = new ModuleFileNames(Map.of(), List.of());
        Curriculum nothing = Curriculum.blank(curriculum.id(), "", "");
        return between(nothing, curriculum, none, Set.of(Place.CURRICULUM_FILE));
    }

    /**
     * Without the files that have these bytes already.
     *
     *
     * @param digest of a file as it is; null where it is not known
     */
    Changes unlike(Function<String, @Nullable String> digest) {
        Map<String, byte[]> different = new LinkedHashMap<>();
        writes.forEach((file, bytes) -> {
            String known = digest.apply(file);
            if (known == null || !known.equals(Sha256.of(bytes))) {
                different.put(file, bytes);
            }
        });
        return new Changes(different, deletes, names);
    }

    /** Nothing to write or delete. */
    boolean isEmpty() {
        return writes.isEmpty() && deletes.isEmpty();
    }

    private static List<ModuleId> ids(Curriculum curriculum) {
        return curriculum.modules().stream().map(Module::id).toList();
    }

    private static Map<ModuleId, Module> byId(Curriculum curriculum) {
        Map<ModuleId, Module> modules = new HashMap<>();
        curriculum.modules().forEach(module -> modules.put(module.id(), module));
        return modules;
    }

    private static boolean differ(List<?> before, List<?> after) {
        return before != after && !before.equals(after);
    }

    @SuppressWarnings("ReferenceEquality") // identity is how unchanged parts are told from changed ones
    private static boolean headDiffers(Curriculum before, Curriculum after) {
        return before != after
                && (!ids(before).equals(ids(after)) || !head(before).equals(head(after)));
    }

    private static Curriculum head(Curriculum curriculum) {
        return curriculum.with(b -> b.modules(List.of()).references(List.of()).media(List.of()));
    }
}
