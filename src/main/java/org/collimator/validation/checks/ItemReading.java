package org.collimator.validation.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collimator.question.AcceptedText;
import org.collimator.question.Hotspot;
import org.collimator.question.Matching;
import org.collimator.question.MultipleChoice;
import org.collimator.question.Numeric;
import org.collimator.question.Ordering;
import org.collimator.question.Question;
import org.collimator.question.ShortText;
import org.collimator.question.SingleChoice;
import org.collimator.question.TrueFalse;

/** Reads from a question what the tests and the bank need. */
final class ItemReading implements Question.Cases<Boolean> {
    private static final int MEANINGFUL_STEM = 5;

    private final Item item;
    private final List<String> words;
    private final Set<String> keys = new HashSet<>();
    private final Set<String> wrongs = new HashSet<>();
    private final Set<String> rightWords = new HashSet<>();
    private final Set<String> wrongWords = new HashSet<>();
    private final LinkedHashSet<String> keyWords = new LinkedHashSet<>();
    private boolean explained;
    private boolean needsRationale = true;

    private ItemReading(Item item) {
        this.item = item;
        words = new ArrayList<>(item.stemWords());
        item.options().forEach(option -> words.addAll(option.words()));
        item.further().forEach(text -> words.addAll(Words.of(text.text())));
        explained = !item.question().feedback().isBlank();
    }

    static ItemFacts of(Item item) {
        ItemReading reading = new ItemReading(item);
        Question question = item.question();
        question.match(reading);
        List<String> masked = Shingles.masked(reading.words);
        long[] maskedSet = Shingles.of(masked);
        return new ItemFacts(
                question,
                cue(item),
                reading.explained,
                !question.about().references().isEmpty(),
                reading.needsRationale,
                GuessRate.of(question, id -> null),
                masked.equals(reading.words) ? maskedSet : Shingles.of(reading.words),
                maskedSet,
                MinHash.bands(maskedSet),
                item.stemWords().size() < MEANINGFUL_STEM
                        ? 0
                        : Shingles.run(item.stemWords()) * 31
                                + question.kind().id().hashCode(),
                Set.copyOf(reading.keys),
                Set.copyOf(reading.wrongs),
                List.copyOf(reading.keyWords),
                reading.telling(),
                contentWords(item.stemWords()));
    }

    private static ItemFacts.KeyCue cue(Item item) {
        int key = item.isSingleBest() ? item.onlyKey() : -1;
        if (key < 0) {
            return ItemFacts.KeyCue.NONE;
        }
        int length = item.options().get(key).text().length();
        boolean longest = true;
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i < item.options().size(); i++) {
            Item.Option option = item.options().get(i);
            longest &= i == key || option.text().length() < length;
            Optional<Quantity> number = Quantity.parse(option.text());
            number.ifPresent(quantity -> numbers.add(quantity.value()));
        }
        boolean numeric = numbers.size() == item.options().size() && numbers.size() >= 3;
        boolean middle = false;
        if (numeric) {
            double value = numbers.get(key);
            middle = numbers.stream().anyMatch(other -> other < value)
                    && numbers.stream().anyMatch(other -> other > value);
        }
        return new ItemFacts.KeyCue(item.options().size(), key, item.shuffled(), longest, numeric, middle);
    }

    /** Words of at least six letters that are not everywhere in this field. */
    static Set<String> contentWords(List<String> words) {
        Set<String> content = new HashSet<>();
        for (String word : words) {
            if (isContent(word)) {
                content.add(word);
            }
        }
        return content;
    }

    static boolean isContent(String word) {
        if (word.length() < 6 || Lexicon.isCommon(word)) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void key(String plain, List<String> found) {
        keys.add(Words.folded(plain));
        rightWords.addAll(found);
        for (String word : found) {
            if (isContent(word)) {
                keyWords.add(word);
            }
        }
    }

    private Set<String> telling() {
        Set<String> telling = new HashSet<>(rightWords);
        telling.removeAll(wrongWords);
        telling.removeIf(word -> word.length() < 4 || Lexicon.isCommon(word) || !Character.isLetter(word.charAt(0)));
        return telling.isEmpty() ? Set.of() : Set.copyOf(telling);
    }

    private Boolean choices() {
        for (Item.Option option : item.options()) {
            explained |= !option.feedback().isBlank();
            if (option.key()) {
                key(option.text(), option.words());
            } else {
                wrongs.add(Words.folded(option.text()));
                wrongWords.addAll(option.words());
            }
        }
        return true;
    }

    @Override
    public Boolean singleChoice(SingleChoice question) {
        return choices();
    }

    @Override
    public Boolean multipleChoice(MultipleChoice question) {
        return choices();
    }

    @Override
    public Boolean trueFalse(TrueFalse question) {
        explained |=
                !question.feedbackTrue().isBlank() || !question.feedbackFalse().isBlank();
        if (question.answer() != null) {
            keys.add(question.answer().toString());
            wrongs.add(Boolean.toString(!question.answer()));
        }
        return true;
    }

    @Override
    public Boolean matching(Matching question) {
        List<String> targets = question.targets().stream()
                .map(target -> Words.folded(target.text()))
                .toList();
        for (Matching.Prompt prompt : question.prompts()) {
            explained |= !prompt.feedback().isBlank();
            String folded = Words.folded(prompt.text());
            for (int i = 0; i < targets.size(); i++) {
                String pair = folded + "=" + targets.get(i);
                if (question.targets().get(i).id().equals(prompt.target())) {
                    keys.add(pair);
                } else if (prompt.target() != null) {
                    wrongs.add(pair);
                }
            }
        }
        return true;
    }

    @Override
    public Boolean ordering(Ordering question) {
        List<String> items =
                question.items().stream().map(each -> Words.folded(each.text())).toList();
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < i; j++) {
                String before = items.get(j);
                String after = items.get(i);
                keys.add(before + "<" + after);
                wrongs.add(after + "<" + before);
            }
        }
        return true;
    }

    @Override
    public Boolean shortText(ShortText question) {
        for (AcceptedText accepted : question.accepted()) {
            explained |= !accepted.feedback().isBlank();
            if (!accepted.match().isRegex() && accepted.credit() == 1) {
                String plain = Words.plain(accepted.text());
                key(plain, Words.of(plain));
            } else if (accepted.credit() == 0) {
                wrongs.add(Words.folded(accepted.text()));
            }
        }
        return true;
    }

    @Override
    public Boolean numeric(Numeric question) {
        if (question.answer() != null) {
            keys.add(question.answer() + " " + question.unit());
        }
        question.expected().forEach(slip -> {
            explained |= !slip.feedback().isBlank();
            if (slip.credit() == 0) {
                wrongs.add(slip.value() + " " + question.unit());
            }
        });
        return true;
    }

    @Override
    public Boolean hotspot(Hotspot question) {
        if (question.image() != null) {
            words.add("image=" + question.image().value());
        }
        question.regions().forEach(region -> {
            explained |= !region.feedback().isBlank();
            if (region.credit() == 1) {
                rightWords.addAll(Words.of(region.label()));
                Words.of(region.label()).stream().filter(ItemReading::isContent).forEach(keyWords::add);
            }
        });
        return true;
    }
}
