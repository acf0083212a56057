package org.collimator.validation.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collimator.question.Choice;
import org.collimator.question.Hotspot;
import org.collimator.question.Matching;
import org.collimator.question.MultipleChoice;
import org.collimator.question.Numeric;
import org.collimator.question.Ordering;
import org.collimator.question.Question;
import org.collimator.question.QuestionKind;
import org.collimator.question.ShortText;
import org.collimator.question.SingleChoice;
import org.collimator.question.TrueFalse;

/**
 * A question as the item-writing rules read it: plain words instead of Markdown, sentences, options.
 *
 * @param question the question
 * @param stem its words
 * @param sentences of the stem
 * @param lead the sentence that asks
 * @param stemWords the words of the stem, in lower case
 * @param leadWords the words of the lead-in
 * @param options of a single or multiple choice; empty for other kinds
 * @param shuffled whether the options are shown in any order
 * @param further texts that a learner reads beside the stem and the options
 * @param texts everything that a learner reads before answering
 */
record Item(
        Question question,
        String stem,
        List<String> sentences,
        String lead,
        List<String> stemWords,
        List<String> leadWords,
        List<Option> options,
        boolean shuffled,
        List<Text> further,
        List<Text> texts) {

    /**
     * An option.
     *
     *
     * @param pointer of the option, from the question
     */
    record Option(String text, List<String> words, boolean key, String feedback, String pointer) {
        Set<String> wordSet() {
            return new HashSet<>(words);
        }
    }

    /**
     * A text.
     *
     *
     * @param pointer where it stands in the question
     */
    record Text(String text, String pointer) {}

    static Item of(Question question) {
        String stem = Words.plain(question.stem());
        List<String> sentences = Words.sentences(stem);
        String lead = Words.leadIn(sentences);
        Reader reader = new Reader();
        question.match(reader);
        List<String> stemWords = Words.of(stem);
        return new Item(
                question,
                stem,
                sentences,
                lead,
                stemWords,
                lead.length() == stem.length() ? stemWords : Words.of(lead),
                reader.options,
                reader.shuffled,
                reader.further,
                texts(stem, reader.options, reader.further));
    }

    boolean isSingleBest() {
        return question.kind() == QuestionKind.SINGLE_CHOICE;
    }

    boolean isChoice() {
        return isSingleBest() || question.kind() == QuestionKind.MULTIPLE_CHOICE;
    }

    /** The keyed option where there is exactly one among several; else -1. */
    int onlyKey() {
        int found = -1;
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).key()) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return options.size() < 2 ? -1 : found;
    }

    /** The options that are not keyed. */
    List<Option> distractors() {
        return options.stream().filter(option -> !option.key()).toList();
    }

    private static List<Text> texts(String stem, List<Option> options, List<Text> further) {
        List<Text> texts = new ArrayList<>(1 + options.size() + further.size());
        texts.add(new Text(stem, "/stem"));
        options.forEach(option -> texts.add(new Text(option.text(), option.pointer() + "/text")));
        texts.addAll(further);
        return texts;
    }

    private static final class Reader implements Question.Cases<Boolean> {
        private final List<Option> options = new ArrayList<>(5);
        private final List<Text> further = new ArrayList<>(0);
        private boolean shuffled;

        private Boolean choices(List<Choice> choices, boolean shuffle) {
            for (int i = 0; i < choices.size(); i++) {
                Choice choice = choices.get(i);
                String text = Words.plain(choice.text());
                options.add(new Option(text, Words.of(text), choice.key(), choice.feedback(), "/options/" + i));
            }
            shuffled = shuffle;
            return true;
        }

        @Override
        public Boolean singleChoice(SingleChoice question) {
            return choices(question.options(), question.shuffle());
        }

        @Override
        public Boolean multipleChoice(MultipleChoice question) {
            return choices(question.options(), question.shuffle());
        }

        @Override
        public Boolean trueFalse(TrueFalse question) {
            return true;
        }

        @Override
        public Boolean matching(Matching question) {
            for (int i = 0; i < question.prompts().size(); i++) {
                further.add(new Text(Words.plain(question.prompts().get(i).text()), "/prompts/" + i + "/text"));
            }
            for (int i = 0; i < question.targets().size(); i++) {
                further.add(new Text(Words.plain(question.targets().get(i).text()), "/targets/" + i + "/text"));
            }
            return true;
        }

        @Override
        public Boolean ordering(Ordering question) {
            for (int i = 0; i < question.items().size(); i++) {
                further.add(new Text(Words.plain(question.items().get(i).text()), "/items/" + i + "/text"));
            }
            return true;
        }

        @Override
        public Boolean shortText(ShortText question) {
            return true;
        }

        @Override
        public Boolean numeric(Numeric question) {
            return true;
        }

        @Override
        public Boolean hotspot(Hotspot question) {
            return true;
        }
    }
}
