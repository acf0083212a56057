package org.collimator.validation.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Prerequisite;
import org.collimator.curriculum.PrerequisiteKind;
import org.collimator.validation.Severity;
import org.jspecify.annotations.Nullable;

/** Prerequisites among modules (CUR-04): cycles, which are printed, wrong order, modules that nobody can reach. */
final class Graph {
    private final List<Module> modules;
    private final Map<ModuleId, Integer> position = new HashMap<>();
    private final int[] component;

    Graph(List<Module> modules) {
        this.modules = modules;
        for (int i = 0; i < modules.size(); i++) {
            position.putIfAbsent(modules.get(i).id(), i);
        }
        this.component = components();
    }

    /** The findings of each module that has some. */
    Map<Integer, List<Draft>> check() {
        Map<Integer, List<Draft>> found = new LinkedHashMap<>();
        Set<Integer> cyclic = new HashSet<>();
        Set<Integer> told = new HashSet<>();
        for (int i = 0; i < modules.size(); i++) {
            List<Integer> cycle = cycle(i);
            if (!cycle.isEmpty()) {
                cyclic.add(i);
                if (told.add(component[i])) {
                    int next = cycle.get(1);
                    String pointer = "/prerequisites/" + edge(i, next);
                    note(found, i, notes -> notes.add(Rule.PREREQUISITE_CYCLE, pointer, names(cycle)));
                }
            }
        }
        for (int i = 0; i < modules.size(); i++) {
            order(i, found);
            unreachable(i, cyclic, found);
        }
        return found;
    }

    private interface Writing {
        void write(Notes notes);
    }

    private static void note(Map<Integer, List<Draft>> found, int module, Writing writing) {
        Notes notes = new Notes();
        writing.write(notes);
        found.computeIfAbsent(module, m -> new ArrayList<>()).addAll(notes.drafts());
    }

    private String names(List<Integer> cycle) {
        List<String> names = new ArrayList<>();
        cycle.forEach(module -> names.add(ModuleScan.name(modules.get(module))));
        return String.join(" \u2192 ", names);
    }

    private int edge(int from, int to) {
        List<Prerequisite> prerequisites = modules.get(from).prerequisites();
        for (int i = 0; i < prerequisites.size(); i++) {
            if (Integer.valueOf(to).equals(position.get(prerequisites.get(i).module()))
                    && orders(prerequisites.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean orders(Prerequisite prerequisite) {
        return prerequisite.kind() != PrerequisiteKind.COREQUISITE;
    }

    private void order(int module, Map<Integer, List<Draft>> found) {
        List<Prerequisite> prerequisites = modules.get(module).prerequisites();
        for (int i = 0; i < prerequisites.size(); i++) {
            Prerequisite prerequisite = prerequisites.get(i);
            Integer other = position.get(prerequisite.module());
            if (other == null || other < module || component[other] == component[module]) {
                continue;
            }
            if (orders(prerequisite)) {
                Severity severity =
                        prerequisite.kind() == PrerequisiteKind.REQUIRED ? Severity.ERROR : Severity.WARNING;
                String pointer = "/prerequisites/" + i;
                String later = ModuleScan.name(modules.get(other));
                note(found, module, notes -> notes.add(Rule.PREREQUISITE_LATER, severity, pointer, later));
            }
        }
    }

    /** A module that needs one that does not exist or that needs itself can never be begun, nor what needs it. */
    private void unreachable(int module, Set<Integer> cyclic, Map<Integer, List<Draft>> found) {
        Set<Integer> seen = new HashSet<>(Set.of(module));
        Deque<Integer> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            int at = open.poll();
            for (Prerequisite prerequisite : modules.get(at).prerequisites()) {
                Integer next = position.get(prerequisite.module());
                boolean required = prerequisite.kind() == PrerequisiteKind.REQUIRED;
                boolean blocked = required && (next == null || (cyclic.contains(next) && !cyclic.contains(module)));
                if (blocked) {
                    note(
                            found,
                            module,
                            notes -> notes.add(
                                    Rule.MODULE_UNREACHABLE, "/prerequisites", ModuleScan.name(modules.get(module))));
                    return;
                }
                if (required && next != null && seen.add(next)) {
                    open.add(next);
                }
            }
        }
    }

    /** The shortest way from a module back to itself, both ends named; empty where there is none. */
    private List<Integer> cycle(int start) {
        Map<Integer, @Nullable Integer> before = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            int at = open.poll();
            for (int next : next(at)) {
                if (next == start) {
                    List<Integer> way = new ArrayList<>(List.of(start));
                    for (Integer step = at; step != null && step != start; step = before.get(step)) {
                        way.add(1, step);
                    }
                    way.add(start);
                    return way;
                }
                if (component[next] == component[start] && !before.containsKey(next)) {
                    before.put(next, at);
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    private List<Integer> next(int module) {
        List<Integer> next = new ArrayList<>();
        for (Prerequisite prerequisite : modules.get(module).prerequisites()) {
            Integer other = position.get(prerequisite.module());
            if (other != null && orders(prerequisite)) {
                next.add(other);
            }
        }
        return next;
    }

    /** Tarjan's strongly connected components, without recursion: a course may chain any number of modules. */
    private int[] components() {
        int n = modules.size();
        int[] number = new int[n];
        int[] low = new int[n];
        int[] components = new int[n];
        java.util.Arrays.fill(components, -1);
        Deque<Integer> stack = new ArrayDeque<>();
        int[] counter = {0, 0};
        for (int root = 0; root < n; root++) {
            if (number[root] == 0) {
                visit(root, number, low, components, stack, counter);
            }
        }
        return components;
    }

    private void visit(int root, int[] number, int[] low, int[] components, Deque<Integer> stack, int[] counter) {
        Deque<int[]> calls = new ArrayDeque<>();
        calls.push(new int[] {root, 0});
        while (!calls.isEmpty()) {
            int[] call = calls.peek();
            int at = call[0];
            if (call[1] == 0) {
                number[at] = low[at] = ++counter[0];
                stack.push(at);
            }
            List<Integer> next = next(at);
            if (call[1] < next.size()) {
                int to = next.get(call[1]++);
                if (number[to] == 0) {
                    calls.push(new int[] {to, 0});
                } else if (components[to] < 0) {
                    low[at] = Math.min(low[at], number[to]);
                }
            } else {
                calls.pop();
                close(at, number, low, components, stack, counter);
                if (!calls.isEmpty()) {
                    int above = calls.peek()[0];
                    low[above] = Math.min(low[above], low[at]);
                }
            }
        }
    }

    private static void close(int at, int[] number, int[] low, int[] components, Deque<Integer> stack, int[] counter) {
        if (low[at] != number[at]) {
            return;
        }
        int member;
        do {
            member = stack.pop();
            components[member] = counter[1];
        } while (member != at);
        counter[1]++;
    }
}
