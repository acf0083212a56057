package org.collimator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collimator.exchange.ExportException;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.ExportReport;
import org.collimator.exchange.PackageFormat;
import org.collimator.storage.StorageException;
import org.collimator.validation.Severity;

/** Checks a folder once and packs it for its targets, and says what became of it. */
final class Exporter {
    private final Console console;
    private final ExportOptions options;
    private final Map<Path, CheckedFolder> checked = new HashMap<>();

    Exporter(Console console, ExportOptions options) {
        this.console = console;
        this.options = options;
    }

    /** Packs a folder into a file; returns the exit code. */
    int export(Path folder, PackageFormat target, Path file) throws StorageException, IOException, ExportException {
        CheckedFolder source = checked.get(folder);
        if (source == null) {
            source = CheckedFolder.of(folder);
            checked.put(folder, source);
        }
        if (source.hasErrors() && !options.forced()) {
            return refuse(source, file);
        }
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        ExportReport report = target.export(source.curriculum(), source.media(), options, file, console.progress());
        report(source, target, report);
        return ExitCode.CLEAN;
    }

    private int refuse(CheckedFolder source, Path file) throws IOException {
        List<LocatedFinding> errors = source.located().stream()
                .filter(located -> located.finding().severity() == Severity.ERROR)
                .toList();
        new FindingsWriter(console.err(), FindingMessages::message, FindingMessages::remedy)
                .write(OutputFormat.TEXT, errors);
        console.err().println(CliText.of("export.refused", errors.size(), file));
        return ExitCode.FINDINGS;
    }

    private void report(CheckedFolder source, PackageFormat target, ExportReport report) {
        console.say("export.done", report.target(), target.id(), report.entries(), size(report.bytes()));
        long warnings = source.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .count();
        if (warnings > 0) {
            console.say("export.warnings", warnings, source.path());
        }
        Map<ExportReport.Fidelity, Long> counts = new HashMap<>();
        report.fidelity().forEach(each -> counts.merge(each.fidelity(), 1L, Long::sum));
        long degraded = counts.getOrDefault(ExportReport.Fidelity.DEGRADED, 0L);
        long leftOut = counts.getOrDefault(ExportReport.Fidelity.LEFT_OUT, 0L);
        if (degraded + leftOut > 0) {
            console.say("export.fidelity", report.fidelity().size(), degraded, leftOut);
        }
    }

    private static String size(long bytes) {
        return bytes < 1_000_000 ? (bytes + 999) / 1000 + " kB" : String.format("%.1f MB", bytes / 1e6);
    }
}
