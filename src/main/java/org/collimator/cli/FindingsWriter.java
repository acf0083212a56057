package org.collimator.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collimator.storage.JsonFormat;
import org.collimator.validation.Finding;
import org.collimator.validation.FindingText;

/** Writes findings for people, for programs or for GitHub Actions. */
final class FindingsWriter {
    private final PrintWriter out;
    private final Locale locale = Locale.getDefault();

    FindingsWriter(PrintWriter out) {
        this.out = out;
    }

    void write(OutputFormat format, List<LocatedFinding> findings) {
        List<LocatedFinding> sorted =
                findings.stream().sorted(LocatedFinding.ORDER).toList();
        switch (format) {
            case TEXT -> sorted.forEach(this::text);
            case JSON -> json(sorted);
            case GITHUB -> sorted.forEach(this::github);
        }
    }

    private void text(LocatedFinding located) {
        Finding finding = located.finding();
        StringBuilder line = new StringBuilder(located.file());
        if (located.line() > 0) {
            line.append(':').append(located.line()).append(':').append(located.column());
        }
        line.append("  ").append(finding.severity().id()).append("  ").append(FindingText.message(finding, locale));
        line.append("  [").append(finding.code()).append(']');
        out.println(line);
        String what = FindingText.remedy(finding, locale);
        if (!what.isBlank()) {
            out.println("    " + what);
        }
    }

    private void json(List<LocatedFinding> findings) {
        List<Map<String, Object>> rows = findings.stream().map(this::row).toList();
        out.println(JsonFormat.mapper().writeValueAsString(rows));
    }

    private Map<String, Object> row(LocatedFinding located) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("severity", located.finding().severity().id());
        row.put("code", located.finding().code());
        row.put("file", located.file());
        row.put("pointer", located.finding().place().pointer());
        row.put("line", located.line());
        row.put("column", located.column());
        row.put("message", FindingText.message(located.finding(), locale));
        row.put("remedy", FindingText.remedy(located.finding(), locale));
        row.put("fixable", located.finding().fix().isPresent());
        return row;
    }

    private void github(LocatedFinding located) {
        String command = switch (located.finding().severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
        String place = located.line() > 0 ? ",line=" + located.line() + ",col=" + located.column() : "";
        out.println("::" + command + " file=" + property(located.file()) + place + ",title="
                + property(located.finding().code()) + "::" + data(FindingText.message(located.finding(), locale)));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
