package org.collimator.ui.text;

import java.util.ArrayList;
import java.util.List;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Reference;
import org.collimator.ui.form.ReferenceWords;
import org.collimator.ui.kit.Filter;
import org.jspecify.annotations.Nullable;

/** The references that can be cited, as a line of author, year and title each; kept while the curriculum's references are the same. */
final class CitationChoices {
    private static final int MOST = 50;

    private @Nullable List<Reference> of;
    private List<Choice> all = List.of();

    /**
     * A reference to choose.
     *
     * @param id of the reference
     * @param words author, year and title
     * @param plain the same for searching
     */
    record Choice(String id, String words, String plain) {
        @Override
        public String toString() {
            return words;
        }
    }

    /** What the typed words find, in the order of the list. */
    @SuppressWarnings("ReferenceEquality") // the same list has the same references
    List<Choice> matching(Curriculum curriculum, String typed) {
        if (of != curriculum.references()) {
            of = curriculum.references();
            all = curriculum.references().stream().map(CitationChoices::choice).toList();
        }
        Filter filter = new Filter(typed);
        List<Choice> found = new ArrayList<>();
        for (Choice choice : all) {
            if (filter.acceptsPlain(choice.plain()) && found.size() < MOST) {
                found.add(choice);
            }
        }
        return found;
    }

    private static Choice choice(Reference reference) {
        String words = ReferenceWords.line(reference);
        return new Choice(
                reference.id().value(),
                words,
                Filter.plain(words + " " + reference.id().value()));
    }

    /** Where a citation is being typed: the place of its @ and the words behind it; null where none is. */
    static @Nullable Typed typed(String text, int caret) {
        int at = text.lastIndexOf('@', caret - 1);
        if (at < 0 || caret - at > 60 || text.substring(at, caret).indexOf('\n') >= 0) {
            return null;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        boolean begins = Character.isWhitespace(before) || "[(;,".indexOf(before) >= 0;
        String words = text.substring(at + 1, caret);
        return begins && words.indexOf(']') < 0 ? new Typed(at, words) : null;
    }

    /** A citation that is being typed. */
    record Typed(int at, String words) {}

    /** The text with the citation in place of what was typed. */
    static Passage cited(Passage passage, Typed typed, String id) {
        String before = passage.text().substring(0, typed.at());
        int open = before.lastIndexOf('[');
        boolean within = open > before.lastIndexOf(']') && before.indexOf('\n', open) < 0 && open >= 0;
        Passage meant = new Passage(passage.text(), typed.at(), passage.end());
        if (!within) {
            return meant.with("[@" + id + "]");
        }
        boolean closed = passage.text().substring(passage.end()).matches("(?s)[^\\[\n]{0,200}\\].*");
        return meant.with("@" + id + (closed ? "" : "]"));
    }
}
