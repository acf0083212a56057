package org.collimator.validation.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collimator.document.Edits;
import org.collimator.question.AcceptedText;
import org.collimator.question.Choice;
import org.collimator.question.Hotspot;
import org.collimator.question.Matching;
import org.collimator.question.MultipleChoice;
import org.collimator.question.Numeric;
import org.collimator.question.OptionId;
import org.collimator.question.Ordering;
import org.collimator.question.Question;
import org.collimator.question.RegexSubset;
import org.collimator.question.Region;
import org.collimator.question.Shape;
import org.collimator.question.ShortText;
import org.collimator.question.SingleChoice;
import org.collimator.question.TrueFalse;
import org.collimator.question.Unchanged;
import org.collimator.question.Unit;

/** What each kind of question needs to be markable. */
final class KindScan implements Question.Cases<Boolean> {
    private final Gather gather;
    private final Notes notes;

    KindScan(Gather gather) {
        this.gather = gather;
        this.notes = gather.notes;
    }

    @Override
    public Boolean singleChoice(SingleChoice question) {
        choices(question.options());
        for (int i = 0; i < question.options().size(); i++) {
            Choice option = question.options().get(i);
            if (option.key() && option.credit() != null && option.credit() < 1) {
                notes.add(Rule.OPTION_UNCREDITED, "/options/" + i + "/credit", option.credit());
            }
        }
        return true;
    }

    @Override
    public Boolean multipleChoice(MultipleChoice question) {
        choices(question.options());
        return true;
    }

    private void choices(List<Choice> options) {
        Set<OptionId> ids = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            Choice option = options.get(i);
            part(ids, option.id(), "/options/" + i + "/id");
            gather.markdown(option.text(), "/options/" + i + "/text");
            gather.markdown(option.feedback(), "/options/" + i + "/feedback");
        }
    }

    private void part(Set<OptionId> ids, OptionId id, String pointer) {
        if (!ids.add(id)) {
            notes.add(Rule.PART_ID, pointer, id.value());
        }
    }

    @Override
    public Boolean trueFalse(TrueFalse question) {
        if (question.answer() == null) {
            notes.add(Rule.TRUE_FALSE_KEY, "/answer", question.id().value());
        }
        gather.markdown(question.feedbackTrue(), "/feedbackTrue");
        gather.markdown(question.feedbackFalse(), "/feedbackFalse");
        return true;
    }

    @Override
    public Boolean matching(Matching question) {
        Set<OptionId> prompts = new HashSet<>();
        Set<OptionId> targets = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < question.targets().size(); i++) {
            Matching.Target target = question.targets().get(i);
            part(targets, target.id(), "/targets/" + i + "/id");
            matchingText(target.text(), texts, "/targets/" + i + "/text");
        }
        texts.clear();
        Set<OptionId> used = new HashSet<>();
        for (int i = 0; i < question.prompts().size(); i++) {
            Matching.Prompt prompt = question.prompts().get(i);
            String pointer = "/prompts/" + i;
            part(prompts, prompt.id(), pointer + "/id");
            matchingText(prompt.text(), texts, pointer + "/text");
            gather.markdown(prompt.feedback(), pointer + "/feedback");
            OptionId target = prompt.target();
            if (target == null) {
                notes.add(Rule.MATCHING_KEY, pointer + "/target", prompt.text());
            } else if (!targets.contains(target)) {
                notes.fixable(
                        Rule.MATCHING_TARGET,
                        pointer + "/target",
                        Remedy.DROP_ID,
                        c -> Edits.question(c, question.id(), q -> q.match(new WithoutTarget(prompt))),
                        target.value());
            } else {
                used.add(target);
            }
        }
        if (question.prompts().size() < 2) {
            notes.add(Rule.MATCHING_FEW, "/prompts", question.prompts().size());
        } else if (used.size() == question.prompts().size() && used.size() == targets.size()) {
            notes.add(Rule.MATCHING_GIVEAWAY, "/targets", targets.size());
        }
        return true;
    }

    private void matchingText(String text, Set<String> texts, String pointer) {
        gather.markdown(text, pointer);
        if (text.isBlank()) {
            notes.add(Rule.MATCHING_BLANK, pointer);
        } else if (!texts.add(Words.folded(text))) {
            notes.add(Rule.MATCHING_SAME, pointer, text);
        }
    }

    @Override
    public Boolean ordering(Ordering question) {
        Set<OptionId> ids = new HashSet<>();
        Set<String> texts = new HashSet<>();
        List<Ordering.Item> items = question.items();
        boolean sorted = true;
        for (int i = 0; i < items.size(); i++) {
            Ordering.Item item = items.get(i);
            part(ids, item.id(), "/items/" + i + "/id");
            gather.markdown(item.text(), "/items/" + i + "/text");
            if (item.text().isBlank()) {
                notes.add(Rule.ORDERING_BLANK, "/items/" + i + "/text");
            } else if (!texts.add(Words.folded(item.text()))) {
                notes.add(Rule.ORDERING_SAME, "/items/" + i + "/text", item.text());
            }
            sorted = sorted
                    && (i == 0
                            || items.get(i - 1).id().value().compareTo(item.id().value()) < 0);
        }
        if (items.size() < 2) {
            notes.add(Rule.ORDERING_KEY, "/items", items.size());
        } else if (items.size() < 3 || items.size() > 8) {
            notes.add(Rule.ORDERING_COUNT, "/items", items.size());
        }
        if (sorted && items.size() > 2) {
            notes.add(Rule.ORDERING_IDS, "/items");
        }
        return true;
    }

    @Override
    public Boolean shortText(ShortText question) {
        Set<String> seen = new HashSet<>();
        boolean full = false;
        for (int i = 0; i < question.accepted().size(); i++) {
            AcceptedText accepted = question.accepted().get(i);
            String pointer = "/accepted/" + i + "/text";
            full |= accepted.credit() == 1 && !accepted.text().isBlank();
            if (accepted.text().isBlank()) {
                notes.add(Rule.SHORT_TEXT_BLANK, pointer);
            } else if (accepted.match().isRegex()) {
                RegexSubset.problem(accepted.text())
                        .ifPresent(why -> notes.add(
                                Rule.SHORT_TEXT_REGEX, pointer, accepted.text(), Notes.words("part.regex." + why)));
            } else if (!seen.add(Words.folded(accepted.text()))) {
                notes.add(Rule.SHORT_TEXT_TWICE, pointer, accepted.text());
            }
            gather.markdown(accepted.feedback(), "/accepted/" + i + "/feedback");
        }
        if (!full) {
            notes.add(Rule.SHORT_TEXT_KEY, "/accepted", question.id().value());
        }
        return true;
    }

    @Override
    public Boolean numeric(Numeric question) {
        Double answer = question.answer();
        if (answer == null) {
            notes.add(Rule.NUMERIC_KEY, "/answer", question.id().value());
        } else {
            NumericScan.scan(question, answer, notes);
        }
        if (question.unitRequired() && question.unit().isBlank()) {
            notes.add(Rule.NUMERIC_UNIT, "/unit");
        }
        List<Unit> others = question.otherUnits();
        for (int i = 0; i < others.size(); i++) {
            String symbol = others.get(i).symbol();
            boolean twice = Unit.same(symbol, question.unit());
            for (int j = 0; j < i; j++) {
                twice |= Unit.same(symbol, others.get(j).symbol());
            }
            if (twice) {
                notes.add(Rule.NUMERIC_UNIT_TWICE, "/otherUnits/" + i + "/symbol", symbol);
            }
        }
        for (int i = 0; i < question.expected().size(); i++) {
            Numeric.ExpectedNumber slip = question.expected().get(i);
            gather.markdown(slip.feedback(), "/expected/" + i + "/feedback");
            if (answer != null && question.tolerance().accepts(answer, slip.value())) {
                notes.add(Rule.NUMERIC_EXPECTED, "/expected/" + i + "/value", slip.value());
            }
        }
        return true;
    }

    @Override
    public Boolean hotspot(Hotspot question) {
        if (question.image() == null) {
            notes.add(Rule.HOTSPOT_IMAGE, "/image", question.id().value());
        }
        gather.show(question.image(), "/image");
        Set<OptionId> ids = new HashSet<>();
        boolean keyed = false;
        for (int i = 0; i < question.regions().size(); i++) {
            Region region = question.regions().get(i);
            part(ids, region.id(), "/regions/" + i + "/id");
            gather.markdown(region.feedback(), "/regions/" + i + "/feedback");
            keyed |= region.credit() > 0;
            if (region.shape() instanceof Shape.Polygon polygon && Regions.crosses(polygon)) {
                notes.add(Rule.HOTSPOT_CROSSING, "/regions/" + i + "/shape");
            }
        }
        if (!keyed) {
            notes.add(Rule.HOTSPOT_KEY, "/regions", question.id().value());
        }
        return true;
    }

    /** A matching question in which one prompt has lost its unknown target; other kinds as they are. */
    private static final class WithoutTarget extends Unchanged {
        private final Matching.Prompt prompt;

        WithoutTarget(Matching.Prompt prompt) {
            this.prompt = prompt;
        }

        @Override
        public Question matching(Matching question) {
            return question.withPrompts(Edits.replaced(
                    question.prompts(),
                    prompt::equals,
                    p -> new Matching.Prompt(p.id(), p.text(), null, p.feedback(), p.extra())));
        }
    }
}
