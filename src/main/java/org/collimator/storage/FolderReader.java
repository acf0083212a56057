package org.collimator.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Reference;
import org.collimator.document.Place;
import org.collimator.question.Identifiers;
import org.collimator.validation.Finding;
import org.collimator.validation.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads a curriculum, the modules on all processors; what cannot be read becomes a finding, and the rest is read all the same. */
final class FolderReader {
    private static final Curriculum UNREAD = Curriculum.blank(Curriculum.ID_PREFIX + "unreadable", "", "");

    private final CurriculumCodec codec = new CurriculumCodec();
    private final Source source;
    private final Limits limits;
    private final RawCheck check;

    FolderReader(Source source, Limits limits, RawCheck check) {
        this.source = source;
        this.limits = limits;
        this.check = check;
    }

    /**
     * One file.
     *
     * @param value what it says; null where it is missing or cannot be read
     */
    private record Part<T>(
            String file,
            @Nullable T value,
            @Nullable Stamp stamp,
            boolean outdated,
            List<Finding> problems,
            boolean whole) {
        static <T> Part<T> missing(String file) {
            return new Part<>(file, null, null, false, List.of(), true);
        }

        static <T> Part<T> unread(String file, List<Finding> problems) {
            return new Part<>(file, null, null, false, problems, false);
        }

        T or(T other) {
            return value == null ? other : value;
        }
    }

    /** What the file curriculum.json asks for. */
    private record Listed(ModuleId id, String file) {}

    FolderContents read() {
        List<Finding> problems = new ArrayList<>();
        Part<Integer> version =
                part(Place.CURRICULUM_FILE, RawCheck.NONE, codec::readFormatVersion, CurriculumCodec.FORMAT_VERSION);
        int format = version.or(CurriculumCodec.FORMAT_VERSION);
        Part<CurriculumCodec.Head> head = part(Place.CURRICULUM_FILE, check, codec::readCurriculum, format);
        List<String> listing = listing(problems);
        boolean whole = problems.isEmpty() && version.whole() && head.value() != null;
        List<Listed> wanted =
                head.value() == null ? everything(listing) : listed(head.value().modules(), listing, problems);
        List<Part<?>> parts = readAll(wanted, format);
        parts.add(head);
        if (head.problems().isEmpty()) {
            problems.addAll(0, version.problems());
        }
        parts.forEach(part -> problems.addAll(part.problems()));
        if (format > CurriculumCodec.FORMAT_VERSION) {
            problems.add(0, newer(format));
        }
        whole &= problems.stream().noneMatch(FolderReader::losesSomething)
                && parts.stream().allMatch(Part::whole);
        return contents(head, wanted, parts, listing, format, problems, whole);
    }

    private static Finding newer(int format) {
        Place place = Place.curriculum().at("formatVersion");
        return Finding.warning("storage.format.newer", place, format, CurriculumCodec.FORMAT_VERSION);
    }

    /** The findings of this class that say that something is not in the curriculum although it should be. */
    private static boolean losesSomething(Finding finding) {
        return finding.severity() == Severity.ERROR && finding.code().startsWith("storage.");
    }

    private List<String> listing(List<Finding> problems) {
        try {
            List<String> names = source.modules();
            if (names.size() <= limits.modules()) {
                return names;
            }
            problems.add(Finding.error(
                    "storage.modules.too-many", new Place(Place.MODULES, ""), names.size(), limits.modules()));
            return names.subList(0, limits.modules());
        } catch (Source.Refused refused) {
            problems.add(refused.finding());
            return List.of();
        }
    }

    /** All modules that are there, where curriculum.json cannot say which ones belong to it. */
    private static List<Listed> everything(List<String> listing) {
        List<Listed> modules = new ArrayList<>();
        for (String name : listing) {
            String stem = name.substring(0, name.length() - ModuleFileNames.SUFFIX.length());
            String id = stem.replaceFirst("^_", "").replaceFirst("~\\d+$", "");
            if (Identifiers.isId(id)) {
                modules.add(new Listed(ModuleId.parse(id), name));
            }
        }
        return modules;
    }

    private List<Listed> listed(List<ModuleId> ids, List<String> listing, List<Finding> problems) {
        Set<ModuleId> seen = new HashSet<>();
        Set<String> unclaimed = new LinkedHashSet<>(listing);
        Set<String> names = new HashSet<>(listing);
        Map<Integer, ModuleId> strays = new LinkedHashMap<>();
        Listed[] found = new Listed[ids.size()];
        for (int i = 0; i < ids.size(); i++) {
            ModuleId id = ids.get(i);
            Place place = Place.curriculum().at("modules", i);
            if (!seen.add(id)) {
                problems.add(Finding.error("storage.module.twice", place, id.value()));
                continue;
            }
            Optional<String> name = ModuleFileNames.find(id, names);
            if (name.isPresent()) {
                found[i] = new Listed(id, name.get());
                unclaimed.remove(name.get());
            } else {
                strays.put(i, id);
            }
        }
        strays.forEach((i, id) -> found[i] = byOtherCase(id, i, unclaimed, problems));
        unclaimed.forEach(name -> problems.add(
                Finding.warning("storage.module.unlisted", new Place(Place.MODULES + name, ""), Place.MODULES + name)));
        return Arrays.stream(found).filter(Objects::nonNull).toList();
    }

    /** A file whose name differs from the id in case only, as a rename on Windows leaves it. */
    private static @Nullable Listed byOtherCase(ModuleId id, int index, Set<String> unclaimed, List<Finding> problems) {
        String wanted = ModuleFileNames.usual(id).toLowerCase(Locale.ROOT);
        Optional<String> other = unclaimed.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
        if (other.isPresent()) {
            String file = Place.MODULES + other.get();
            unclaimed.remove(other.get());
            problems.add(Finding.warning("storage.module.other-case", new Place(file, ""), file, id.value()));
            return new Listed(id, other.get());
        }
        problems.add(Finding.error(
                "storage.module.missing",
                Place.curriculum().at("modules", index),
                id.value(),
                Place.MODULES + ModuleFileNames.usual(id)));
        return null;
    }

    private List<Part<?>> readAll(List<Listed> modules, int format) {
        List<Function<Integer, Part<?>>> work = new ArrayList<>();
        for (Listed module : modules) {
            work.add(version -> module(module, version));
        }
        work.add(version -> part(Place.REFERENCES_FILE, check, codec::readReferences, version));
        work.add(version -> part(Place.MEDIA_FILE, check, codec::readMedia, version));
        List<Part<?>> parts = new ArrayList<>();
        parts.addAll(work.parallelStream().map(each -> each.apply(format)).toList());
        return parts;
    }

    private Part<Module> module(Listed listed, int format) {
        Part<Module> part = part(Place.MODULES + listed.file(), check, codec::readModule, format);
        if (part.value() == null && part.whole()) {
            Place place = new Place(part.file(), "");
            return Part.unread(
                    part.file(),
                    List.of(Finding.error(
                            "storage.module.missing", place, listed.id().value(), part.file())));
        }
        if (part.value() == null || part.value().id().equals(listed.id())) {
            return part;
        }
        List<Finding> problems = new ArrayList<>(part.problems());
        problems.add(Finding.error(
                "storage.module.other-id",
                new Place(part.file(), "/id"),
                part.file(),
                part.value().id().value(),
                listed.id().value()));
        return new Part<>(part.file(), part.value(), part.stamp(), part.outdated(), problems, false);
    }

    private <T> Part<T> part(String file, RawCheck rawCheck, Function<byte[], T> bind, int format) {
        Optional<Source.Loaded> loaded;
        try {
            loaded = source.read(file);
        } catch (Source.Refused refused) {
            return Part.unread(file, List.of(refused.finding()));
        }
        return loaded.isEmpty() ? Part.missing(file) : bound(file, loaded.get(), rawCheck, bind, format);
    }

    private <T> Part<T> bound(
            String file, Source.Loaded loaded, RawCheck rawCheck, Function<byte[], T> bind, int format) {
        byte[] json = loaded.bytes();
        List<Finding> problems = List.of();
        try {
            json = Migrations.migrate(format, file, json);
            problems = format > CurriculumCodec.FORMAT_VERSION ? List.of() : rawCheck.check(file, json);
            return new Part<>(file, bind.apply(json), loaded.stamp(), json != loaded.bytes(), problems, true);
        } catch (JacksonException fault) {
            boolean explained = problems.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            return Part.unread(file, explained ? problems : List.of(JsonFaults.finding(file, json, fault)));
        }
    }

    private static FolderContents contents(
            Part<CurriculumCodec.Head> head,
            List<Listed> wanted,
            List<Part<?>> parts,
            Collection<String> listing,
            int format,
            List<Finding> problems,
            boolean whole) {
        Map<String, Part<?>> byFile = new HashMap<>();
        parts.forEach(part -> byFile.put(part.file(), part));
        Map<ModuleId, String> names = new LinkedHashMap<>();
        List<Module> modules = new ArrayList<>();
        for (Listed each : wanted) {
            if (read(byFile, Place.MODULES + each.file()) instanceof Module module) {
                modules.add(module);
                names.putIfAbsent(module.id(), each.file());
            }
        }
        Curriculum start = head.value() == null ? UNREAD : head.value().curriculum();
        Curriculum curriculum = start.with(b -> b.modules(modules)
                .references(list(read(byFile, Place.REFERENCES_FILE), Reference.class))
                .media(list(read(byFile, Place.MEDIA_FILE), Media.class)));
        Set<String> strangers = new HashSet<>(listing);
        strangers.removeAll(names.values());
        Map<String, Stamp> stamps = new HashMap<>();
        Set<String> outdated = new HashSet<>();
        parts.forEach(part -> note(part, stamps, outdated));
        return new FolderContents(
                curriculum,
                List.copyOf(problems),
                whole,
                format,
                stamps,
                new ModuleFileNames(names, strangers),
                outdated);
    }

    private static void note(Part<?> part, Map<String, Stamp> stamps, Set<String> outdated) {
        if (part.stamp() != null) {
            stamps.put(part.file(), part.stamp());
        }
        if (part.outdated()) {
            outdated.add(part.file());
        }
    }

    private static @Nullable Object read(Map<String, Part<?>> parts, String file) {
        Part<?> part = parts.get(file);
        return part == null ? null : part.value();
    }

    private static <T> List<T> list(@Nullable Object value, Class<T> type) {
        return value instanceof List<?> values ? values.stream().map(type::cast).toList() : List.of();
    }
}
