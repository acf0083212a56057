package org.collimator.ui.problems;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.collimator.document.ElementIndex;
import org.collimator.document.Place;
import org.collimator.text.Markdown;
import org.collimator.ui.form.ElementTitles;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.validation.Finding;
import org.collimator.validation.FindingText;
import org.collimator.validation.Severity;
import org.collimator.validation.SuppressedFinding;

/** A page of all findings, and of those that the author lets stand with the reasons, for a colleague to read or to print. Pure. */
final class ReviewReport {
    private static final String STYLE =
            "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1f24}"
                    + "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;"
                    + "padding:.5rem .75rem .5rem 0;border-bottom:1px solid #d0d5dc}small{color:#5b6470}"
                    + "h2{margin-top:2rem}@media print{body{margin:0}tr{break-inside:avoid}}";

    private final Texts texts = Texts.of(ReviewReport.class);
    private final Locale locale = Locale.getDefault();
    private final StringBuilder out = new StringBuilder();
    private final ElementIndex index;

    private ReviewReport(ElementIndex index) {
        this.index = index;
    }

    /** The page as one file that needs no other. */
    static String html(ElementIndex index, List<Problem> problems, List<SuppressedFinding> suppressed, LocalDate day) {
        ReviewReport report = new ReviewReport(index);
        report.write(problems, suppressed, day);
        return report.out.toString();
    }

    private void write(List<Problem> problems, List<SuppressedFinding> suppressed, LocalDate day) {
        String title = texts.get("report.title", index.curriculum().title());
        out.append("<!doctype html>\n<html lang=\"")
                .append(Markdown.escape(locale.toLanguageTag()))
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(Markdown.escape(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(Markdown.escape(title))
                .append("</h1><p>")
                .append(Markdown.escape(texts.get("report.made", day.toString(), problems.size(), suppressed.size())))
                .append("</p>\n");
        for (Severity severity : Severity.values()) {
            section(severity, problems);
        }
        suppressed(suppressed);
        out.append("</body></html>\n");
    }

    private void section(Severity severity, List<Problem> problems) {
        List<Finding> some = problems.stream()
                .map(Problem::finding)
                .filter(finding -> finding.severity() == severity)
                .toList();
        heading(texts.get("report." + severity.id()), some.size());
        if (some.isEmpty()) {
            return;
        }
        out.append("<table><thead><tr>");
        cell("th", texts.get("report.place"));
        cell("th", texts.get("report.finding"));
        out.append("</tr></thead><tbody>\n");
        some.forEach(finding -> row(finding, FindingText.remedy(finding, locale)));
        out.append("</tbody></table>\n");
    }

    private void suppressed(List<SuppressedFinding> all) {
        heading(texts.get("report.suppressed"), all.size());
        if (all.isEmpty()) {
            return;
        }
        out.append("<table><tbody>\n");
        for (SuppressedFinding each : all) {
            String by = each.suppression().by();
            row(each.finding(), each.suppression().reason() + (by.isBlank() ? "" : " (" + by + ")"));
        }
        out.append("</tbody></table>\n");
    }

    private void heading(String words, int count) {
        out.append("<h2>").append(Markdown.escape(words + " (" + count + ")")).append("</h2>\n");
    }

    private void row(Finding finding, String below) {
        Place place = finding.place();
        out.append("<tr><td>")
                .append(Markdown.escape(
                        ElementTitles.of(index, index.locate(place).ref())))
                .append("<br><small>")
                .append(Markdown.escape(place.file() + " " + place.pointer()))
                .append("</small></td><td>")
                .append(Markdown.escape(FindingText.message(finding, locale)))
                .append("<br><small>")
                .append(Markdown.escape(below))
                .append("</small></td></tr>\n");
    }

    private void cell(String tag, String words) {
        out.append('<')
                .append(tag)
                .append('>')
                .append(Markdown.escape(words))
                .append("</")
                .append(tag)
                .append('>');
    }
}
