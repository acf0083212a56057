package org.collimator.ui.form;

import java.util.Locale;
import org.collimator.curriculum.Assessment;
import org.collimator.curriculum.Blueprint;
import org.collimator.curriculum.Checklist;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Lesson;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.Objective;
import org.collimator.curriculum.Reference;
import org.collimator.document.ElementIndex;
import org.collimator.document.ElementRef;
import org.collimator.question.Question;
import org.collimator.text.Markdown;
import org.collimator.ui.kit.Texts;

/** What elements are called in lists, trees and headings: one line, never blank. */
public final class ElementTitles {
    private ElementTitles() {}

    /** The title of an element; its kind where it has none yet. */
    public static String of(ElementIndex index, ElementRef ref) {
        return titled(
                ref,
                index.find(ref)
                        .map(ElementIndex.Entry::element)
                        .map(ElementTitles::raw)
                        .orElse(""));
    }

    /** The title of an element that is at hand. */
    public static String of(ElementRef ref, Object element) {
        return titled(ref, raw(element));
    }

    /** The title of an element as its author wrote it, without its code; blank where there is none. */
    public static String title(Object element) {
        return element instanceof Objective objective ? objective.statement() : raw(element);
    }

    /** Whether two states of an element are called the same; reads no Markdown to tell. */
    public static boolean same(Object before, Object after) {
        if (before instanceof Question one && after instanceof Question other) {
            String title = one.about().title();
            return title.equals(other.about().title())
                    && (!title.isBlank() || one.stem().equals(other.stem()));
        }
        return raw(before).equals(raw(after));
    }

    private static String titled(ElementRef ref, String raw) {
        String title = raw.replace('\n', ' ').strip();
        return title.isEmpty()
                ? Texts.of(ElementTitles.class)
                        .get("untitled." + ref.kind().name().toLowerCase(Locale.ROOT))
                : title;
    }

    private static String raw(Object element) {
        if (element instanceof Question question) {
            String title = question.about().title();
            return title.isBlank() ? Markdown.plain(question.stem()) : title;
        }
        if (element instanceof Module module) {
            return module.title();
        }
        if (element instanceof Objective objective) {
            return objective.code().isBlank() ? objective.statement() : objective.code() + "  " + objective.statement();
        }
        if (element instanceof Lesson lesson) {
            return lesson.title();
        }
        if (element instanceof Checklist checklist) {
            return checklist.title();
        }
        return rawOfCourse(element);
    }

    private static String rawOfCourse(Object element) {
        if (element instanceof Curriculum curriculum) {
            return curriculum.title();
        }
        if (element instanceof Assessment assessment) {
            return assessment.title();
        }
        if (element instanceof Blueprint blueprint) {
            return blueprint.title();
        }
        if (element instanceof Reference reference) {
            String title = reference.text("title");
            return title.isBlank() ? reference.id().value() : title;
        }
        return element instanceof Media media ? media.path() : "";
    }
}
