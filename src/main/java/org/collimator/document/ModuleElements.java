package org.collimator.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.collimator.curriculum.Module;
import org.jspecify.annotations.Nullable;

/** The elements of one module by name, gathered when one is first asked for. Immutable; for any thread. */
final class ModuleElements {
    private final Module module;
    private final String file;
    private volatile @Nullable Map<ElementRef, ElementIndex.Entry> entries;

    private ModuleElements(Module module) {
        this.module = module;
        this.file = Place.module(module.id().value()).file();
    }

    Module module() {
        return module;
    }

    /** Whether it is worth looking: a module holds no other module. */
    boolean mayHold(ElementRef ref) {
        return ref.kind() != ElementRef.Kind.MODULE
                || ref.id().equals(module.id().value());
    }

    /** The module's file. */
    String file() {
        return file;
    }

    static ModuleElements of(Module module) {
        return new ModuleElements(module);
    }

    /** The element of this name; null where the module has none. */
    ElementIndex.@Nullable Entry find(ElementRef ref) {
        Map<ElementRef, ElementIndex.Entry> known = entries;
        if (known == null) {
            known = gathered(module);
            entries = known;
        }
        return known.get(ref);
    }

    private static Map<ElementRef, ElementIndex.Entry> gathered(Module module) {
        Map<ElementRef, ElementIndex.Entry> entries = new HashMap<>();
        ElementRef self = ElementRef.of(module.id());
        Place place = Place.module(module.id().value());
        entries.put(self, new ElementIndex.Entry(self, module, place, module));
        add(entries, module, "objectives", module.objectives(), each -> ElementRef.of(each.id()));
        add(entries, module, "lessons", module.lessons(), each -> ElementRef.of(each.id()));
        add(entries, module, "questions", module.questions(), each -> ElementRef.of(each.id()));
        add(entries, module, "checklists", module.checklists(), each -> ElementRef.of(each.id()));
        return entries;
    }

    private static <T> void add(
            Map<ElementRef, ElementIndex.Entry> entries,
            Module module,
            String member,
            List<T> elements,
            Function<T, ElementRef> ref) {
        Place list = Place.module(module.id().value()).at(member);
        for (int i = 0; i < elements.size(); i++) {
            ElementRef name = ref.apply(elements.get(i));
            entries.putIfAbsent(name, new ElementIndex.Entry(name, elements.get(i), list.at(i), module));
        }
    }

    ElementIndex.Located locate(String pointer) {
        String[] parts = pointer.split("/", 4);
        int index = parts.length < 3 ? -1 : number(parts[2]);
        ElementRef ref = index < 0 ? null : nth(parts[1], index);
        if (ref == null) {
            return new ElementIndex.Located(ElementRef.of(module.id()), pointer);
        }
        return new ElementIndex.Located(ref, parts.length > 3 ? "/" + parts[3] : "");
    }

    private @Nullable ElementRef nth(String member, int index) {
        return switch (member) {
            case "objectives" -> nth(module.objectives(), index, each -> ElementRef.of(each.id()));
            case "lessons" -> nth(module.lessons(), index, each -> ElementRef.of(each.id()));
            case "questions" -> nth(module.questions(), index, each -> ElementRef.of(each.id()));
            case "checklists" -> nth(module.checklists(), index, each -> ElementRef.of(each.id()));
            default -> null;
        };
    }

    private static <T> @Nullable ElementRef nth(List<T> elements, int index, Function<T, ElementRef> ref) {
        return index < elements.size() ? ref.apply(elements.get(index)) : null;
    }

    /** The index that a pointer's token stands for; -1 where it is none. */
    static int number(String token) {
        if (token.isEmpty() || token.length() > 9 || !token.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return Integer.parseInt(token);
    }
}
