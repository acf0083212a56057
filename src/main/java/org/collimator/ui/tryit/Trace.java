package org.collimator.ui.tryit;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.collimator.question.Choice;
import org.collimator.question.Hotspot;
import org.collimator.question.Matching;
import org.collimator.question.MultipleChoice;
import org.collimator.question.Numeric;
import org.collimator.question.OptionId;
import org.collimator.question.Ordering;
import org.collimator.question.Question;
import org.collimator.question.Region;
import org.collimator.question.ShortText;
import org.collimator.question.SingleChoice;
import org.collimator.question.TrueFalse;
import org.collimator.text.Markdown;
import org.collimator.ui.kit.Texts;

/** What a part of an answer is called in words: the text of the option, prompt, item or region that a mark's trace names. */
final class Trace implements Question.Cases<String> {
    private final String part;
    private final Texts texts = Texts.of(Trace.class);

    /** @param part as a mark's step has it */
    Trace(String part) {
        this.part = part;
    }

    private <T> String named(List<T> all, Function<T, OptionId> id, Function<T, String> words) {
        return all.stream()
                .filter(each -> id.apply(each).value().equals(part))
                .findFirst()
                .map(each -> Markdown.plain(Objects.toString(words.apply(each), "")))
                .filter(text -> !text.isBlank())
                .orElseGet(this::answer);
    }

    private String answer() {
        return part.equals("answer") ? texts.get("answer") : part;
    }

    @Override
    public String singleChoice(SingleChoice question) {
        return named(question.options(), Choice::id, Choice::text);
    }

    @Override
    public String multipleChoice(MultipleChoice question) {
        return named(question.options(), Choice::id, Choice::text);
    }

    @Override
    public String trueFalse(TrueFalse question) {
        return texts.get(part.equals("true") ? "true" : "false");
    }

    @Override
    public String matching(Matching question) {
        return named(question.prompts(), Matching.Prompt::id, Matching.Prompt::text);
    }

    @Override
    public String ordering(Ordering question) {
        return named(question.items(), Ordering.Item::id, Ordering.Item::text);
    }

    @Override
    public String shortText(ShortText question) {
        return answer();
    }

    @Override
    public String numeric(Numeric question) {
        return answer();
    }

    @Override
    public String hotspot(Hotspot question) {
        return named(question.regions(), Region::id, Region::label);
    }
}
