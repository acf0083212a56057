package org.collimator.exchange.player;

import java.util.List;
import java.util.stream.Collectors;
import org.collimator.question.AcceptedText;
import org.collimator.question.Choice;
import org.collimator.question.Cited;
import org.collimator.question.Hotspot;
import org.collimator.question.Matching;
import org.collimator.question.MultipleChoice;
import org.collimator.question.Numeric;
import org.collimator.question.Ordering;
import org.collimator.question.Question;
import org.collimator.question.Region;
import org.collimator.question.ShortText;
import org.collimator.question.SingleChoice;
import org.collimator.question.TrueFalse;
import org.collimator.question.Unit;
import org.collimator.storage.JsonFormat;
import org.collimator.text.Markdown;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A question as the player reads it: the members that decide its mark stand as in a module's file; whatever is shown stands
 * as safe HTML; what only educators know is left out.
 */
final class QuestionData implements Question.Cases<Boolean> {
    private static final int LONGEST_DESCRIPTION = 250;
    private static final String FEEDBACK = "feedback";
    private static final String SHUFFLE = "shuffle";
    private static final String SCORING = "scoring";
    private final Course course;
    private final JsonMapper mapper = JsonFormat.mapper();
    private final ObjectNode node;

    private QuestionData(Course course) {
        this.course = course;
        this.node = mapper.createObjectNode();
    }

    static ObjectNode of(Course course, Course.Home home) {
        return new QuestionData(course).write(home);
    }

    private ObjectNode write(Course.Home home) {
        Question question = home.question();
        node.put("n", home.number());
        node.put("id", question.id().value());
        node.put("kind", question.kind().id());
        node.put("module", home.module().id().value());
        node.put("points", question.points());
        node.put("stem", course.html(question.stem()));
        node.put("plain", description(question));
        html(node, FEEDBACK, question.feedback());
        ArrayNode objectives = node.putArray("objectives");
        question.about().objectives().forEach(id -> objectives.add(id.value()));
        List<Cited> cited = question.about().references();
        if (!course.keysOmitted && !cited.isEmpty()) {
            node.put("refs", references(cited));
        }
        boolean hasKey = question.match(this);
        node.put("keyed", hasKey && !course.keysOmitted);
        return node;
    }

    private static String description(Question question) {
        String words = onOneLine(Markdown.plain(question.stem()));
        return words.length() <= LONGEST_DESCRIPTION
                ? words
                : words.substring(
                                0,
                                words.offsetByCodePoints(
                                        0,
                                        Math.min(LONGEST_DESCRIPTION - 1, words.codePointCount(0, words.length()) - 1)))
                        + "…";
    }

    /** Every run of white space as one blank. */
    private static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white = c == ' ' || (c >= '\t' && c <= '\r');
            if (!white) {
                line.append(c);
            } else if (line.length() == 0 || line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }

    private String references(List<Cited> cited) {
        return cited.stream()
                .filter(one -> course.referenceNumber(one.reference()) > 0)
                .map(one -> "<li value=\"" + course.referenceNumber(one.reference()) + "\">"
                        + located(course.print(one.reference()), one.locator()) + "</li>")
                .collect(Collectors.joining("", "<ol class=\"references\">", "</ol>"));
    }

    /** The place in a source follows it after a full stop, which not every style of reference ends with. */
    private static String located(String printed, String locator) {
        if (locator.isBlank()) {
            return printed;
        }
        boolean ended = printed.replaceAll("<[^>]*>", "").strip().endsWith(".");
        return printed + (ended ? " " : ". ") + Html.escape(locator);
    }

    private void html(ObjectNode target, String member, String markdown) {
        if (!markdown.isBlank()) {
            target.put(member, course.html(markdown));
        }
    }

    private void options(List<Choice> options) {
        ArrayNode list = node.putArray("options");
        for (Choice option : options) {
            ObjectNode one = list.addObject();
            one.put("id", option.id().value());
            one.put("html", course.inline(option.text()));
            if (option.key()) {
                one.put("key", true);
            }
            if (option.credit() != null) {
                one.put("credit", option.credit());
            }
            html(one, FEEDBACK, option.feedback());
        }
    }

    @Override
    public Boolean singleChoice(SingleChoice question) {
        options(question.options());
        node.put(SHUFFLE, question.shuffle());
        return question.options().stream().anyMatch(Choice::key);
    }

    @Override
    public Boolean multipleChoice(MultipleChoice question) {
        options(question.options());
        node.put(SHUFFLE, question.shuffle());
        node.put(SCORING, question.scoring().id());
        return question.options().stream().anyMatch(Choice::key);
    }

    @Override
    public Boolean trueFalse(TrueFalse question) {
        if (question.answer() != null) {
            node.put("answer", question.answer());
        }
        html(node, "feedbackTrue", question.feedbackTrue());
        html(node, "feedbackFalse", question.feedbackFalse());
        return question.answer() != null;
    }

    @Override
    public Boolean matching(Matching question) {
        ArrayNode prompts = node.putArray("prompts");
        for (Matching.Prompt prompt : question.prompts()) {
            ObjectNode one = prompts.addObject();
            one.put("id", prompt.id().value()).put("html", course.inline(prompt.text()));
            one.put("plain", Markdown.plain(prompt.text()));
            if (prompt.target() != null) {
                one.put("target", prompt.target().value());
            }
            html(one, FEEDBACK, prompt.feedback());
        }
        ArrayNode targets = node.putArray("targets");
        question.targets()
                .forEach(target ->
                        targets.addObject().put("id", target.id().value()).put("plain", Markdown.plain(target.text())));
        node.put(SHUFFLE, question.shuffle());
        return question.prompts().stream().anyMatch(prompt -> prompt.target() != null);
    }

    @Override
    public Boolean ordering(Ordering question) {
        ArrayNode items = node.putArray("items");
        question.items()
                .forEach(item -> items.addObject()
                        .put("id", item.id().value())
                        .put("html", course.inline(item.text()))
                        .put("plain", Markdown.plain(item.text())));
        node.put(SCORING, question.scoring().id());
        return question.items().size() > 1;
    }

    @Override
    public Boolean shortText(ShortText question) {
        ArrayNode accepted = node.putArray("accepted");
        for (AcceptedText accept : question.accepted()) {
            ObjectNode one = accepted.addObject();
            one.put("text", accept.text()).put("match", accept.match().id()).put("credit", accept.credit());
            html(one, FEEDBACK, accept.feedback());
        }
        return !question.accepted().isEmpty();
    }

    @Override
    public Boolean numeric(Numeric question) {
        if (question.answer() != null) {
            node.put("answer", question.answer());
        }
        node.putObject("tolerance")
                .put("type", question.tolerance().type().id())
                .put("amount", question.tolerance().amount());
        node.put("unit", question.unit());
        node.put("unitRequired", question.unitRequired());
        ArrayNode units = node.putArray("otherUnits");
        for (Unit unit : question.otherUnits()) {
            units.addObject().put("symbol", unit.symbol()).put("factor", unit.factor());
        }
        ArrayNode expected = node.putArray("expected");
        for (Numeric.ExpectedNumber slip : question.expected()) {
            ObjectNode one = expected.addObject();
            one.put("value", slip.value()).put("credit", slip.credit());
            html(one, FEEDBACK, slip.feedback());
        }
        return question.answer() != null;
    }

    @Override
    public Boolean hotspot(Hotspot question) {
        if (question.image() != null) {
            course.media(question.image()).ifPresent(media -> {
                ObjectNode image = node.putObject("image");
                image.put("src", Html.mediaAddress(Pictures.shownPath(course, media)));
                image.put("alt", Pictures.alternative(media));
                image.put("width", media.width()).put("height", media.height());
                html(image, "long", media.altLong());
            });
        }
        ArrayNode regions = node.putArray("regions");
        for (Region region : question.regions()) {
            ObjectNode one = regions.addObject();
            one.put("id", region.id().value());
            one.set("shape", mapper.valueToTree(region.shape()));
            one.put("credit", region.credit()).put("label", region.label());
            html(one, FEEDBACK, region.feedback());
        }
        return !question.regions().isEmpty();
    }
}
