package org.collimator.validation.checks;

import java.util.List;
import org.collimator.question.Choice;
import org.collimator.question.Hotspot;
import org.collimator.question.Matching;
import org.collimator.question.MultipleChoice;
import org.collimator.question.Numeric;
import org.collimator.question.Ordering;
import org.collimator.question.Question;
import org.collimator.question.ShortText;
import org.collimator.question.SingleChoice;
import org.collimator.question.TrueFalse;

/** Words that every option begins with, and moving them into the stem. */
final class Repetition {
    private Repetition() {}

    /** So many words as the first option writes them; blank where the options write them differently. */
    static String head(List<Item.Option> options, int words) {
        String text = options.get(0).text();
        int end = 0;
        for (int count = 0; count < words; count++) {
            int next = text.indexOf(' ', end + 1);
            if (next < 0) {
                return "";
            }
            end = next;
        }
        String head = text.substring(0, end);
        boolean same = options.stream().allMatch(option -> option.text().startsWith(head + " "));
        return same && Words.count(head) == words ? head : "";
    }

    /** The words stand at the end of the stem and no longer in the options. */
    static Rewrite moved(String head) {
        return new Rewrite(
                stem -> stem.stripTrailing() + " " + head.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                        + head.substring(1),
                options -> options.stream()
                        .map(choice -> choice.text().startsWith(head + " ")
                                ? Rewrite.retold(choice, choice.text().substring(head.length() + 1))
                                : choice)
                        .toList(),
                false);
    }

    /** The texts of the options as typed. */
    static List<String> rawTexts(Question question) {
        return question.match(new Raw());
    }

    private static final class Raw implements Question.Cases<List<String>> {
        @Override
        public List<String> singleChoice(SingleChoice question) {
            return question.options().stream().map(Choice::text).toList();
        }

        @Override
        public List<String> multipleChoice(MultipleChoice question) {
            return question.options().stream().map(Choice::text).toList();
        }

        @Override
        public List<String> trueFalse(TrueFalse question) {
            return List.of();
        }

        @Override
        public List<String> matching(Matching question) {
            return List.of();
        }

        @Override
        public List<String> ordering(Ordering question) {
            return List.of();
        }

        @Override
        public List<String> shortText(ShortText question) {
            return List.of();
        }

        @Override
        public List<String> numeric(Numeric question) {
            return List.of();
        }

        @Override
        public List<String> hotspot(Hotspot question) {
            return List.of();
        }
    }
}
