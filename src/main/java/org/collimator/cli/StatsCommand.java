package org.collimator.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.collimator.storage.JsonFormat;
import org.collimator.validation.CurriculumStatistics;
import org.collimator.validation.ItemQuality;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts what curricula hold: questions, coverage, workload, item quality. */
@Command(name = "stats", resourceBundle = CliText.BUNDLE, mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DIR", descriptionKey = "folders")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--output-format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            descriptionKey = "stats.output-format")
    private OutputFormat format = OutputFormat.TEXT;

    /** What is known of one curriculum. */
    private record Counted(CheckedFolder folder, CurriculumStatistics statistics, ItemQuality quality) {
        static Counted of(CheckedFolder folder) {
            return new Counted(
                    folder,
                    CurriculumStatistics.of(folder.curriculum()),
                    ItemQuality.of(folder.curriculum(), folder.findings()));
        }

        List<CurriculumStatistics.Coverage> gaps() {
            return statistics.coverage().stream()
                    .filter(row -> row.questions() + row.checklists() == 0)
                    .toList();
        }
    }

    @Override
    public Integer call() throws Exception {
        if (format == OutputFormat.GITHUB) {
            throw new ParameterException(spec.commandLine(), CliText.of("stats.no-github"));
        }
        Console console = new Console(spec);
        List<Counted> counted = new ArrayList<>();
        for (Path folder : Folders.of(folders)) {
            counted.add(Counted.of(CheckedFolder.of(folder)));
        }
        if (format == OutputFormat.JSON) {
            console.out()
                    .println(JsonFormat.mapper()
                            .writeValueAsString(
                                    counted.stream().map(StatsCommand::json).toList()));
        } else {
            counted.forEach(one -> text(one, console.out()));
        }
        return ExitCode.CLEAN;
    }

    private static void text(Counted counted, PrintWriter out) {
        CurriculumStatistics statistics = counted.statistics();
        out.println(counted.folder().curriculum().title());
        row(out, "stats.modules", statistics.modules());
        row(out, "stats.objectives", statistics.objectives());
        row(out, "stats.lessons", statistics.lessons());
        row(out, "stats.questions", statistics.questions());
        statistics.byKind().forEach((kind, count) -> part(out, kind.id(), count));
        row(out, "stats.levels", "");
        statistics.byLevel().forEach((level, count) -> part(out, level.id(), count));
        row(out, "stats.workload", "");
        statistics.minutes().forEach((method, minutes) -> part(out, method.id(), minutes + " min"));
        int objectives = statistics.coverage().size();
        int assessed = objectives - counted.gaps().size();
        row(out, "stats.assessed", assessed + " / " + objectives + share(assessed, objectives));
        counted.gaps().forEach(gap -> part(out, gap.objective().value(), CliText.of("stats.gap")));
        row(out, "stats.guess", percent(statistics.guessRate()));
        ItemQuality quality = counted.quality();
        row(
                out,
                "stats.quality",
                quality.acceptable() + " / " + quality.questions() + share(quality.acceptable(), quality.questions()));
        quality.flaws().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(flaw -> part(out, flaw.getKey(), flaw.getValue()));
        out.println();
    }

    private static void row(PrintWriter out, String key, Object value) {
        out.printf("  %-34s %s%n", CliText.of(key), value);
    }

    private static void part(PrintWriter out, String name, Object value) {
        out.printf("      %-30s %s%n", name, value);
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "" : "  (" + percent((double) part / whole) + ")";
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    private static Map<String, Object> json(Counted counted) {
        CurriculumStatistics statistics = counted.statistics();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("folder", counted.folder().path().toString());
        row.put("title", counted.folder().curriculum().title());
        row.put("modules", statistics.modules());
        row.put("objectives", statistics.objectives());
        row.put("lessons", statistics.lessons());
        row.put("questions", statistics.questions());
        row.put(
                "byKind",
                statistics.byKind().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().id(), Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new)));
        row.put("byLevel", statistics.byLevel());
        row.put("byStatus", statistics.byStatus());
        row.put("workloadMinutes", statistics.minutes());
        row.put("coverage", statistics.coverage());
        row.put(
                "unassessedObjectives",
                counted.gaps().stream()
                        .map(CurriculumStatistics.Coverage::objective)
                        .toList());
        row.put("guessRate", statistics.guessRate());
        row.put("acceptableQuestions", counted.quality().acceptable());
        row.put("flaws", counted.quality().flaws());
        return row;
    }
}
