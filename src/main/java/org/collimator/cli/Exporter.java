package org.collimator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collimator.exchange.ExportException;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.ExportReport;
import org.collimator.exchange.Exports;
import org.collimator.exchange.FailureText;
import org.collimator.exchange.PackageFormat;
import org.collimator.validation.Severity;

/** Checks a folder once and packs it for its targets, and says what became of it. */
final class Exporter {
    private final Console console;
    private final ExportOptions options;

    Exporter(Console console, ExportOptions options) {
        this.console = console;
        this.options = options;
    }

    /** Packs a folder for its targets; returns the exit code. */
    int export(CheckedFolder source, List<PackageFormat> targets, Path file) throws IOException, ExportException {
        try {
            for (ExportReport report : pack(source, targets, file)) {
                report(report);
                new FindingsWriter(console.err()).write(OutputFormat.TEXT, source.locate(report.findings()));
            }
        } catch (ExportException refused) {
            if (refused.findings().isEmpty()) {
                throw refused;
            }
            return refuse(source, refused);
        }
        warn(source);
        return ExitCode.CLEAN;
    }

    private List<ExportReport> pack(CheckedFolder source, List<PackageFormat> targets, Path output)
            throws ExportException {
        Exports.refuseParts(source.opened().whole(), source.opened().problems(), source.path());
        return new Exports(curriculum -> source.findings())
                .run(source.curriculum(), source.media(), targets, options, output, console.progress());
    }

    private int refuse(CheckedFolder source, ExportException refused) throws IOException {
        new FindingsWriter(console.err()).write(OutputFormat.TEXT, source.locate(refused.findings()));
        console.err().println(FailureText.sentence(refused, Locale.getDefault()));
        return ExitCode.FINDINGS;
    }

    private void warn(CheckedFolder source) {
        long warnings = source.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .count();
        if (warnings > 0) {
            console.say("export.warnings", warnings, source.path());
        }
    }

    private void report(ExportReport report) {
        console.say("export.done", report.target(), report.entries(), size(report.bytes()));
        Map<ExportReport.Fidelity, Long> counts = new EnumMap<>(ExportReport.Fidelity.class);
        report.fidelity().forEach(each -> counts.merge(each.fidelity(), 1L, Long::sum));
        long degraded = counts.getOrDefault(ExportReport.Fidelity.DEGRADED, 0L);
        long leftOut = counts.getOrDefault(ExportReport.Fidelity.LEFT_OUT, 0L);
        if (degraded + leftOut > 0) {
            console.say("export.fidelity", report.fidelity().size(), degraded, leftOut);
        }
    }

    private static String size(long bytes) {
        return bytes < 1_000_000 ? (bytes + 999) / 1000 + " kB" : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
