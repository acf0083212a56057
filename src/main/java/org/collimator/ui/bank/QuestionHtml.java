package org.collimator.ui.bank;

import java.util.Optional;
import org.collimator.question.AcceptedText;
import org.collimator.question.Choice;
import org.collimator.question.Hotspot;
import org.collimator.question.Matching;
import org.collimator.question.MultipleChoice;
import org.collimator.question.Numeric;
import org.collimator.question.Ordering;
import org.collimator.question.Question;
import org.collimator.question.Region;
import org.collimator.question.ShortText;
import org.collimator.question.SingleChoice;
import org.collimator.question.Tolerance;
import org.collimator.question.TrueFalse;
import org.collimator.text.Markdown;
import org.collimator.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** A question with its key, to be read by its author. Pure. */
public final class QuestionHtml implements Question.Cases<String> {
    private final Texts texts = Texts.of(QuestionHtml.class);
    private final Markdown.Links links;

    /** @param links what pictures and citations in its texts stand for */
    public QuestionHtml(Markdown.Links links) {
        this.links = links;
    }

    /** The whole question as safe HTML. */
    public String of(Question question) {
        StringBuilder out = new StringBuilder();
        out.append(
                question.stem().isBlank()
                        ? "<p class=\"hint\">" + Markdown.escape(texts.get("preview.noStem")) + "</p>"
                        : Markdown.html(question.stem(), links));
        out.append(question.match(this));
        if (!question.feedback().isBlank()) {
            out.append("<p class=\"hint\"><b>")
                    .append(Markdown.escape(texts.get("preview.feedback")))
                    .append("</b></p>")
                    .append(Markdown.html(question.feedback(), links));
        }
        return out.toString();
    }

    private String list(Iterable<Choice> options) {
        StringBuilder out = new StringBuilder("<ul>");
        for (Choice option : options) {
            out.append(item(option.text(), option.key()));
        }
        return out.append("</ul>").toString();
    }

    private String item(String markdown, boolean right) {
        String words = Markdown.inline(markdown, links);
        String mark = "<span class=\"right\">✓ " + Markdown.escape(texts.get("preview.right")) + "</span>";
        return right ? "<li><b>" + words + "</b> " + mark + "</li>" : "<li>" + words + "</li>";
    }

    private String answer(String html) {
        return "<p><span class=\"right\">✓ " + Markdown.escape(texts.get("preview.answer")) + "</span> " + html
                + "</p>";
    }

    @Override
    public String singleChoice(SingleChoice question) {
        return list(question.options());
    }

    @Override
    public String multipleChoice(MultipleChoice question) {
        return list(question.options());
    }

    @Override
    public String trueFalse(TrueFalse question) {
        Boolean answer = question.answer();
        return "<ul>"
                + item(texts.get("preview.true"), Boolean.TRUE.equals(answer))
                + item(texts.get("preview.false"), Boolean.FALSE.equals(answer))
                + "</ul>";
    }

    @Override
    public String matching(Matching question) {
        StringBuilder out = new StringBuilder("<ul>");
        for (Matching.Prompt prompt : question.prompts()) {
            Optional<Matching.Target> target = question.targets().stream()
                    .filter(one -> one.id().equals(prompt.target()))
                    .findFirst();
            out.append("<li>")
                    .append(Markdown.inline(prompt.text(), links))
                    .append(" → <b>")
                    .append(target.map(one -> Markdown.inline(one.text(), links))
                            .orElse("–"))
                    .append("</b></li>");
        }
        return out.append("</ul>").toString();
    }

    @Override
    public String ordering(Ordering question) {
        StringBuilder out = new StringBuilder("<ol>");
        question.items()
                .forEach(item -> out.append("<li>")
                        .append(Markdown.inline(item.text(), links))
                        .append("</li>"));
        return out.append("</ol>").toString();
    }

    @Override
    public String shortText(ShortText question) {
        StringBuilder out = new StringBuilder();
        for (AcceptedText accepted : question.accepted()) {
            out.append(answer("<b>" + Markdown.escape(accepted.text()) + "</b>"));
        }
        return out.toString();
    }

    @Override
    public String numeric(Numeric question) {
        Double answer = question.answer();
        if (answer == null) {
            return "";
        }
        Tolerance tolerance = question.tolerance();
        String words = texts.get(
                "preview.range",
                answer,
                tolerance.centre(answer) - tolerance.reach(answer),
                tolerance.centre(answer) + tolerance.reach(answer),
                question.unit());
        return answer(Markdown.escape(words.strip()));
    }

    @Override
    public String hotspot(Hotspot question) {
        StringBuilder out = new StringBuilder();
        picture(question.image() == null ? null : question.image().value()).ifPresent(out::append);
        for (Region region : question.regions()) {
            String label = region.label().isBlank() ? region.id().value() : region.label();
            out.append(answer(Markdown.escape(label)));
        }
        return out.toString();
    }

    private Optional<String> picture(@Nullable String id) {
        return Optional.ofNullable(id)
                .flatMap(links::media)
                .map(picture -> "<p><img src=\"" + Markdown.escape(picture.src()) + "\" width=\"" + picture.width()
                        + "\" height=\"" + picture.height() + "\" alt=\"" + Markdown.escape(picture.alt()) + "\"></p>");
    }
}
