package org.collimator.validation.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.collimator.curriculum.Curriculum;
import org.collimator.question.Cited;
import org.collimator.question.MediaId;
import org.collimator.question.ReferenceId;
import org.collimator.text.Markdown;
import org.collimator.text.References;
import org.jspecify.annotations.Nullable;

/** What a scan writes down of one element. */
final class Gather {
    final Notes notes = new Notes();
    private final List<Key> defines = new ArrayList<>(2);
    private final List<Use> uses = new ArrayList<>(4);

    void define(Space space, String id) {
        defines.add(new Key(space, id));
    }

    void use(Space space, Object id, Use.How how, String pointer) {
        uses.add(new Use(new Key(space, id.toString()), how, pointer, null));
    }

    void use(Space space, Object id, Use.How how, String pointer, @Nullable UnaryOperator<Curriculum> drop) {
        uses.add(new Use(new Key(space, id.toString()), how, pointer, drop));
    }

    /** Each of a list of names; one that dangles can be dropped from the list. */
    <T> void useAll(Space space, List<T> ids, Use.How how, String pointer, Dropping<T> dropping) {
        for (int i = 0; i < ids.size(); i++) {
            T id = ids.get(i);
            use(space, id, how, pointer + "/" + i, curriculum -> dropping.drop(curriculum, id));
        }
    }

    /** A curriculum without one name of a list. @param <T> the names */
    interface Dropping<T> {
        Curriculum drop(Curriculum curriculum, T id);
    }

    void cite(List<Cited> cited, String pointer, Dropping<Cited> dropping) {
        for (int i = 0; i < cited.size(); i++) {
            Cited one = cited.get(i);
            use(
                    Space.REFERENCE,
                    one.reference(),
                    Use.How.CITED,
                    pointer + "/" + i,
                    curriculum -> dropping.drop(curriculum, one));
        }
    }

    void show(@Nullable MediaId media, String pointer) {
        if (media != null) {
            use(Space.MEDIA, media, Use.How.SHOWN, pointer);
        }
    }

    void references(List<ReferenceId> ids, String pointer, Dropping<ReferenceId> dropping) {
        useAll(Space.REFERENCE, ids, Use.How.CITED, pointer, dropping);
    }

    /** The pictures and citations of a Markdown text, and addresses that are not shown. Most texts have no brackets. */
    void markdown(String text, String pointer) {
        if (text.indexOf('[') < 0 && text.indexOf('<') < 0) {
            return;
        }
        References found = Markdown.references(text);
        found.media().forEach(id -> use(Space.MEDIA, id, Use.How.SHOWN, pointer));
        found.citations().forEach(id -> use(Space.REFERENCE, id, Use.How.CITED, pointer));
        found.refused().forEach(address -> notes.add(Rule.TEXT_LINK, pointer, address));
    }

    /** Whether a name is used in this way. */
    boolean uses(Use.How how) {
        return uses.stream().anyMatch(use -> use.how() == how);
    }

    Facts facts(@Nullable ItemFacts item) {
        return new Facts(notes.drafts(), List.copyOf(defines), List.copyOf(uses), item);
    }

    /** Whether two objects are the very same; says in the code that identity is meant. */
    static boolean same(@Nullable Object one, @Nullable Object other) {
        return one == other || (one instanceof String && Objects.equals(one, other));
    }
}
