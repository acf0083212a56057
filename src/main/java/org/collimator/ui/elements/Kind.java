package org.collimator.ui.elements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.Icon;
import org.collimator.document.ElementRef;
import org.collimator.question.QuestionKind;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.KindWords;
import org.collimator.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be added to a curriculum.
 *
 * @param element the kind of element
 * @param question the kind of question, where it is one
 */
record Kind(ElementRef.Kind element, @Nullable QuestionKind question) {
    /** All kinds in the order in which a course is made. */
    static List<Kind> all() {
        List<Kind> all = new ArrayList<>();
        for (ElementRef.Kind kind :
                List.of(ElementRef.Kind.MODULE, ElementRef.Kind.OBJECTIVE, ElementRef.Kind.LESSON)) {
            all.add(new Kind(kind, null));
        }
        for (QuestionKind kind : QuestionKind.values()) {
            all.add(new Kind(ElementRef.Kind.QUESTION, kind));
        }
        for (ElementRef.Kind kind : List.of(
                ElementRef.Kind.CHECKLIST,
                ElementRef.Kind.ASSESSMENT,
                ElementRef.Kind.BLUEPRINT,
                ElementRef.Kind.REFERENCE)) {
            all.add(new Kind(kind, null));
        }
        return all;
    }

    /** The key of the action that adds one. */
    String actionKey() {
        return "insert." + (question == null ? element.name().toLowerCase(Locale.ROOT) : question.id());
    }

    String title() {
        return question == null
                ? texts().get("title." + element.name().toLowerCase(Locale.ROOT))
                : KindWords.name(question.id());
    }

    String description() {
        return question == null
                ? texts().get("description." + element.name().toLowerCase(Locale.ROOT))
                : KindWords.description(question.id());
    }

    /** What it is found by: its title, what it is for, and what files and other programs call it. */
    String words() {
        return title() + " " + description() + " "
                + (question == null ? element.name() : question.id().replace('-', ' '));
    }

    Icon icon(int size) {
        return question == null
                ? Icons.coloured(element.name().toLowerCase(Locale.ROOT), size, "Label.foreground")
                : Icons.ofKind(question.id(), size);
    }

    void insert(ElementActs acts) {
        if (question == null) {
            acts.insert(element);
        } else {
            acts.insert(question);
        }
    }

    private static Texts texts() {
        return Texts.of(Kind.class);
    }

    @Override
    public String toString() {
        return title() + ": " + description();
    }
}
