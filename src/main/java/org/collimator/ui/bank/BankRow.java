package org.collimator.ui.bank;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.collimator.curriculum.Module;
import org.collimator.document.ElementRef;
import org.collimator.question.About;
import org.collimator.question.Question;
import org.collimator.text.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * What the bank says of a question. The words are made when they are first asked for, here or on another thread, and then kept:
 * a row lives as long as its question is the very same record.
 */
final class BankRow {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 400;

    private final Question question;
    private final Module module;
    private final ElementRef ref;
    private final String moduleTitle;
    private final String objectives;
    private final BankWords words;
    private volatile @Nullable String stem;
    private volatile @Nullable String search;
    private volatile @Nullable String order;

    BankRow(Question question, Module module, String moduleTitle, String objectives, BankWords words) {
        this.question = Objects.requireNonNull(question, "question");
        this.module = module;
        this.ref = ElementRef.of(question.id());
        this.moduleTitle = moduleTitle;
        this.objectives = objectives;
        this.words = words;
    }

    /** The same question, as it now stands; takes over the words that do not depend on where. */
    BankRow at(Module nextModule, String title, String objectiveWords) {
        boolean same = title.equals(moduleTitle) && objectiveWords.equals(objectives);
        BankRow next = new BankRow(question, nextModule, title, objectiveWords, words);
        next.stem = stem;
        next.order = order;
        next.search = same ? search : null;
        return next;
    }

    Question question() {
        return question;
    }

    Module module() {
        return module;
    }

    ElementRef ref() {
        return ref;
    }

    /** The stem in plain words on one line. */
    String stem() {
        String known = stem;
        if (known == null) {
            String plain = Markdown.plain(question.stem()).replace('\n', ' ').strip();
            known = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
            stem = known;
        }
        return known;
    }

    /** What stands in a column, but for those that depend on more than the question. */
    String text(BankColumn column) {
        About about = question.about();
        return switch (column) {
            case KIND -> words.kind(question.kind());
            case STEM -> stem();
            case MODULE -> moduleTitle;
            case OBJECTIVES -> objectives;
            case LEVEL -> words.level(about.level());
            case DIFFICULTY -> words.difficulty(about.difficulty());
            case POINTS -> words.points(question.points());
            case STATUS -> words.status(about.status());
            case TAGS -> String.join(", ", about.tags());
            case CHANGE, PROBLEMS -> "";
        };
    }

    /** All its words folded, for the filter. */
    String search() {
        String known = search;
        if (known == null) {
            StringBuilder all = new StringBuilder();
            for (BankColumn column : BankColumn.values()) {
                all.append(text(column)).append('\n');
            }
            all.append(question.id().value())
                    .append('\n')
                    .append(question.about().title());
            known = fold(all.toString());
            search = known;
        }
        return known;
    }

    /** The stem folded, for sorting. */
    String order() {
        String known = order;
        if (known == null) {
            known = fold(stem());
            order = known;
        }
        return known;
    }

    /** Makes the words ready. */
    void warm() {
        search();
        order();
    }

    /** Lower case without accents, so that what is typed without them finds what has them. */
    static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                        .replaceAll("");
            }
        }
        return lower;
    }
}
