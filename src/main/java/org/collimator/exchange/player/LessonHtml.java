package org.collimator.exchange.player;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.collimator.curriculum.Block;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.Media;
import org.collimator.question.MediaId;
import org.collimator.question.QuestionId;
import org.collimator.question.ReferenceId;
import org.collimator.text.Markdown;

/**
 * The blocks of a lesson as HTML. A question leaves a place, {@code <div data-place="question id">}, which the player
 * fills. One object renders one lesson.
 */
final class LessonHtml implements Block.Cases<String> {
    private final Course course;
    private int step;

    private LessonHtml(Course course) {
        this.course = course;
    }

    static String of(Course course, Lesson lesson) {
        LessonHtml blocks = new LessonHtml(course);
        return lesson.blocks().stream().map(block -> block.match(blocks)).collect(Collectors.joining("\n"));
    }

    @Override
    public String text(Block.Text block) {
        return course.html(block.markdown());
    }

    @Override
    public String image(Block.Image block) {
        return picture(block.media(), block.caption(), block.width());
    }

    @Override
    public String stack(Block.Stack block) {
        Media media = course.media(block.media()).orElse(null);
        if (media == null) {
            return missing();
        }
        List<String> slices = Pictures.slices(course, media);
        if (slices.isEmpty() && !Pictures.isPicture(media)) {
            return "<p class=\"missing\">" + Html.escape(course.words.get("stack.unshown")) + "</p>";
        }
        String note = slices.size() < 2
                ? ""
                : "<p class=\"stack-note\">" + Html.escape(course.words.get("stack", slices.size())) + "</p>";
        return "<div class=\"stack\">" + Pictures.figure(course, media, block.caption(), "") + note + "</div>";
    }

    @Override
    public String recording(Block.Recording block) {
        return course.media(block.media())
                .map(media -> Pictures.recording(course, media, block.caption()))
                .orElseGet(this::missing);
    }

    @Override
    public String callout(Block.Callout block) {
        String style = block.style().id();
        String kind = Html.escape(course.words.get("callout." + style));
        String title = block.title().isBlank() ? kind : kind + ": " + course.inline(block.title());
        return "<aside class=\"callout " + style + "\" role=\"note\"><p class=\"callout-title\">" + title + "</p>"
                + course.html(block.markdown()) + "</aside>";
    }

    @Override
    public String table(Block.Table block) {
        String caption = block.caption().isBlank() ? "" : "<caption>" + course.inline(block.caption()) + "</caption>";
        String head = block.header().isEmpty()
                ? ""
                : "<thead><tr>"
                        + block.header().stream()
                                .map(cell -> "<th scope=\"col\">" + course.inline(cell) + "</th>")
                                .collect(Collectors.joining())
                        + "</tr></thead>";
        String body = block.rows().stream()
                .map(row -> row(row.cells(), block.rowHeaders()))
                .collect(Collectors.joining("", "<tbody>", "</tbody>"));
        String label = Markdown.plain(block.caption());
        return course.framed("<table>" + caption + head + body + "</table>", label);
    }

    private String row(List<String> cells, boolean headed) {
        StringBuilder html = new StringBuilder("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            boolean heading = headed && i == 0;
            html.append(heading ? "<th scope=\"row\">" : "<td>");
            html.append(course.inline(cells.get(i))).append(heading ? "</th>" : "</td>");
        }
        return html.append("</tr>").toString();
    }

    @Override
    public String reveal(Block.Reveal block) {
        return block.parts().stream()
                .map(part -> "<details class=\"reveal\"><summary data-action=\"reveal\">" + course.inline(part.title())
                        + "</summary>" + course.html(part.markdown()) + "</details>")
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String caseStep(Block.CaseStep block) {
        step++;
        String number = Html.escape(course.words.get("casestep", step));
        String title = block.title().isBlank() ? number : number + ": " + course.inline(block.title());
        MediaId media = block.media();
        QuestionId question = block.question();
        return "<section class=\"case-step\" data-case-step=\"" + step + "\"><h2 tabindex=\"-1\">" + title + "</h2>"
                + course.html(block.markdown()) + (media == null ? "" : picture(media, "", ""))
                + (question == null ? "" : place(question)) + "</section>";
    }

    @Override
    public String knowledgeCheck(Block.KnowledgeCheck block) {
        return place(block.question());
    }

    @Override
    public String literature(Block.Literature block) {
        String title = block.title().isBlank() ? course.words.get("references") : block.title();
        return "<section class=\"literature\"><h2>" + Html.escape(title) + "</h2>"
                + references(course, block.references()) + "</section>";
    }

    /** References as a list with their numbers in the course's list. */
    static String references(Course course, List<ReferenceId> references) {
        return references.stream()
                .filter(id -> course.referenceNumber(id) > 0)
                .map(id -> "<li value=\"" + course.referenceNumber(id) + "\">" + course.print(id) + "</li>")
                .collect(Collectors.joining("", "<ol class=\"references\">", "</ol>"));
    }

    private static String place(QuestionId question) {
        return "<div data-place=\"" + Html.escape(question.value()) + "\"></div>";
    }

    private String picture(MediaId id, String caption, String width) {
        return course.media(id)
                .map(media -> Pictures.figure(course, media, caption, width.toLowerCase(Locale.ROOT)))
                .orElseGet(this::missing);
    }

    private String missing() {
        return "<p class=\"missing\">" + Html.escape(course.words.get("image.missing")) + "</p>";
    }
}
