package org.collimator.exchange.player;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins the player's modules into few files, each module in a function of its own. A learner's browser asks a server once
 * for what a page needs and not once a module, one after the other; that is most of the time before the first question.
 *
 * <p>Takes slim sources ({@link Slim}) whose static imports and exports each stand on one line; a module may import only
 * what stands before it. An {@code import()} of a module in any of the files becomes a look into what is loaded.
 */
final class ScriptPack {
    private static final Pattern IMPORT =
            Pattern.compile("import (\\{[^}]*\\}|\\* as [\\w$]+) from '(\\.{1,2}/[^']+)';");
    private static final Pattern EXPORT =
            Pattern.compile("export ((?:async )?function\\*?|const|let|class) ([\\w$]+)(.*)");
    private static final Pattern DYNAMIC = Pattern.compile("\\bimport\\(([`'])\\./");
    private static final String DEFAULT = "export default ";

    private final Set<String> known;

    private ScriptPack(Set<String> known) {
        this.known = new HashSet<>(known);
    }

    /**
     * The file that starts the player.
     *
     * @param modules source by name
     * @param later the file of each module that comes when it is asked for
     */
    static String first(Map<String, String> modules, Map<String, String> later) {
        String places = new TreeMap<>(later)
                .entrySet().stream()
                        .map(each -> "'" + each.getKey() + "': './" + each.getValue() + "'")
                        .collect(Collectors.joining(", "));
        return """
                export const $modules = {};
                const $places = { %s };
                export const $load = async (name) => {
                if (!$modules[name]) await import($places[name]);
                return $modules[name];
                };
                """.formatted(places) + new ScriptPack(Set.of()).joined(modules);
    }

    /**
     * A file that is loaded after the first one.
     *
     * @param first the name of that one
     * @param there the modules in it
     * @param modules source by name
     */
    static String later(String first, Set<String> there, Map<String, String> modules) {
        return "import { $load, $modules } from './" + first + "';\n" + new ScriptPack(there).joined(modules);
    }

    private String joined(Map<String, String> modules) {
        StringBuilder all = new StringBuilder();
        modules.forEach((name, source) -> all.append(packed(name, source)));
        return all.toString();
    }

    private String packed(String name, String source) {
        List<String> exported = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (String line : source.lines().toList()) {
            body.append(line(name, DYNAMIC.matcher(line).replaceAll("\\$load($1"), exported))
                    .append('\n');
        }
        known.add(name);
        return "$modules['" + name + "'] = (() => {\n" + body + "return { " + String.join(", ", exported)
                + " };\n})();\n";
    }

    private String line(String name, String line, List<String> exported) {
        Matcher taken = IMPORT.matcher(line);
        if (taken.matches()) {
            return taken(name, taken.group(1), taken.group(2));
        }
        Matcher given = EXPORT.matcher(line);
        if (given.matches()) {
            exported.add(given.group(2));
            return line.substring("export ".length());
        }
        if (line.startsWith(DEFAULT)) {
            exported.add("default: $default");
            return "const $default = " + line.substring(DEFAULT.length());
        }
        if (line.startsWith("import ") || line.startsWith("export ")) {
            throw new IllegalArgumentException(name + ": " + line);
        }
        return line;
    }

    private String taken(String name, String names, String address) {
        String module = URI.create(name).resolve(address).toString();
        if (!known.contains(module)) {
            throw new IllegalArgumentException(name + " imports " + module + ", which does not stand before it");
        }
        String bound = names.startsWith("*") ? names.substring("* as ".length()) : names.replace(" as ", ": ");
        return "const " + bound + " = $modules['" + module + "'];";
    }
}
