package org.collimator.storage;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.collimator.curriculum.ModuleId;
import org.jspecify.annotations.Nullable;

/**
 * Which file belongs to which module. As a rule it is {@code <id>.json}. Two exceptions keep a folder usable on Windows and
 * macOS:
 *
 * <ul>
 *   <li>an id whose part before the first dot is a device name of Windows (CON, PRN, AUX, NUL, COM1…, LPT1…) gets an
 *       underscore in front: {@code _con.json};
 *   <li>an id that differs only in case from a file that is already there gets a tilde and a number:
 *       {@code Intro~2.json} beside {@code intro.json}.
 * </ul>
 *
 * <p>No id begins with an underscore or holds a tilde, so neither can clash. A module keeps the name that it has. Where a file
 * of exactly the usual name is there already and belongs to no module, the save notices and refuses to overwrite it.
 */
final class ModuleFileNames {
    static final String SUFFIX = ".json";

    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|com[0-9]|lpt[0-9])", Pattern.CASE_INSENSITIVE);

    private final Map<ModuleId, String> names;
    private final Set<String> strangers;

    /**
     * @param names of the modules that have a file
     * @param strangers other files in the folder of the modules
     */
    ModuleFileNames(Map<ModuleId, String> names, Collection<String> strangers) {
        this.names = new LinkedHashMap<>(names);
        this.strangers = Set.copyOf(strangers);
    }

    /** Names for exactly these modules: those that have one keep it, new ones get one. */
    ModuleFileNames of(Collection<ModuleId> modules) {
        Map<ModuleId, String> next = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        strangers.forEach(name -> taken.add(fold(name)));
        names.values().forEach(name -> taken.add(fold(name)));
        for (ModuleId id : modules) {
            String name = names.get(id);
            if (name == null) {
                name = free(id, taken);
                taken.add(fold(name));
            }
            next.put(id, name);
        }
        return new ModuleFileNames(next, strangers);
    }

    /** The file of the module, below the folder of the modules; null for one without a file. */
    @Nullable
    String get(ModuleId id) {
        return names.get(id);
    }

    /** All of them. */
    Map<ModuleId, String> all() {
        return names;
    }

    /** True for a name that Windows keeps for a device, whatever its ending. */
    static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        return DEVICE.matcher(dot < 0 ? name : name.substring(0, dot)).matches();
    }

    /** The name where nothing is in its way. */
    static String usual(ModuleId id) {
        return (isDevice(id.value()) ? "_" : "") + id.value() + SUFFIX;
    }

    /** Which of the files that are there is the module's. */
    static Optional<String> find(ModuleId id, Collection<String> listing) {
        String usual = usual(id);
        for (String name : List.of(usual, id.value() + SUFFIX)) {
            if (listing.contains(name)) {
                return Optional.of(name);
            }
        }
        String stem = usual.substring(0, usual.length() - SUFFIX.length());
        Pattern numbered = Pattern.compile(Pattern.quote(stem) + "~\\d+" + Pattern.quote(SUFFIX));
        return listing.stream().filter(name -> numbered.matcher(name).matches()).min(String::compareTo);
    }

    private String free(ModuleId id, Set<String> taken) {
        String usual = usual(id);
        if (!taken.contains(fold(usual)) || strangers.contains(usual)) {
            return usual;
        }
        String stem = usual.substring(0, usual.length() - SUFFIX.length());
        for (int n = 2; ; n++) {
            String name = stem + "~" + n + SUFFIX;
            if (!taken.contains(fold(name))) {
                return name;
            }
        }
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
