package org.collimator.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.collimator.curriculum.Module;
import org.collimator.document.ElementRef;
import org.collimator.question.Question;
import org.collimator.ui.form.ElementTitles;
import org.collimator.ui.kit.Filter;
import org.collimator.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A node of the outline: an element, or a list of elements under a heading. It lives as long as its element is in the curriculum;
 * title and search text are made when they are first asked for, or taken over from another
 * thread that made them. On the event thread.
 */
final class OutlineNode {
    private static final int LONGEST = 200;

    final ElementRef ref;
    final ElementRef.@Nullable Kind list;
    /** The record that is shown; for a list the list of records. */
    Object source;

    @Nullable
    OutlineNode parent;

    List<OutlineNode> all = new ArrayList<>();
    List<OutlineNode> visible = all;
    /** Whether the user has opened it. */
    boolean open;

    private @Nullable String title;
    private @Nullable String plain;

    /** What a node is called and what a filter looks through, made on any thread of the state that the node had. */
    record Words(OutlineNode node, Object source, String title, String plain) {
        static Words of(OutlineNode node, Object source) {
            String title = node.list == null ? cut(ElementTitles.of(node.ref, source)) : node.listTitle();
            return new Words(node, source, title, searched(node.ref, title));
        }
    }

    private OutlineNode(ElementRef ref, ElementRef.@Nullable Kind list, Object source) {
        this.ref = ref;
        this.list = list;
        this.source = source;
    }

    static OutlineNode element(ElementRef ref, Object record) {
        return new OutlineNode(ref, null, record);
    }

    /** A list of elements of a kind that stands in an element. */
    static OutlineNode list(ElementRef around, ElementRef.Kind kind, Object records) {
        return new OutlineNode(around, kind, records);
    }

    boolean isList() {
        return list != null;
    }

    /** What stays the same of a node while its title and its children change. */
    String key() {
        return list == null ? ref.kind() + " " + ref.id() : ref.kind() + " " + ref.id() + " " + list;
    }

    /** Another state of the same element; whether it is drawn in another way. */
    boolean show(Object record) {
        String kind = questionKind();
        boolean sameTitle = ElementTitles.same(source, record);
        source = record;
        if (!sameTitle) {
            title = null;
            plain = null;
        }
        return !sameTitle || !Objects.equals(kind, questionKind());
    }

    String title() {
        if (title == null) {
            title = list == null ? cut(ElementTitles.of(ref, source)) : listTitle();
        }
        return title;
    }

    private String listTitle() {
        return list == null ? "" : Texts.of(OutlineNode.class).get(listKey(list));
    }

    private static String searched(ElementRef ref, String title) {
        return Filter.plain(title + " " + ref.id());
    }

    /** Whether its words are still to be made. */
    boolean isRaw() {
        return plain == null;
    }

    /** Takes over words of the state that it has. */
    @SuppressWarnings("ReferenceEquality") // identity tells the state
    void take(Words words) {
        if (words.source() == source && plain == null) {
            title = words.title();
            plain = words.plain();
        }
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    static String listKey(ElementRef.Kind kind) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return kind == ElementRef.Kind.MEDIA ? name : name + "s";
    }

    /** What a filter looks through: title and id, plain. */
    String search() {
        if (plain == null) {
            plain = searched(ref, title());
        }
        return plain;
    }

    /** The id of the question's kind; null where it is no question. */
    @Nullable
    String questionKind() {
        return source instanceof Question question ? question.kind().id() : null;
    }

    /** The number of a module, from 1; 0 where it is none. */
    int number() {
        return source instanceof Module && parent != null ? parent.all.indexOf(this) + 1 : 0;
    }

    @Override
    public String toString() {
        return title();
    }
}
