package org.collimator.ui.session;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.Icon;
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
import org.collimator.ui.kit.Icons;

/** What elements are called in lists: their title or first words on one line, their id where they have none. Pure. */
public final class Titles {
    private static final int LONGEST = 90;

    private Titles() {}

    /** The title of an element; its id where it is gone. */
    public static String of(ElementRef ref, ElementIndex index) {
        String words = switch (ref.kind()) {
            case COURSE -> words(ref, index, Curriculum.class, Curriculum::title);
            case MODULE -> words(ref, index, Module.class, Module::title);
            case OBJECTIVE -> words(ref, index, Objective.class, Titles::of);
            case LESSON -> words(ref, index, Lesson.class, Lesson::title);
            case QUESTION -> words(ref, index, Question.class, Titles::of);
            case CHECKLIST -> words(ref, index, Checklist.class, Checklist::title);
            case ASSESSMENT -> words(ref, index, Assessment.class, Assessment::title);
            case BLUEPRINT -> words(ref, index, Blueprint.class, Blueprint::title);
            case REFERENCE -> words(ref, index, Reference.class, reference -> reference.text("title"));
            case MEDIA -> words(ref, index, Media.class, Media::path);
        };
        return words.isEmpty() ? ref.id() : words;
    }

    private static <T> String words(ElementRef ref, ElementIndex index, Class<T> type, Function<T, String> title) {
        Optional<T> element = index.find(ref, type);
        return element.map(title).map(Titles::line).orElse("");
    }

    /** The title of a question, or its stem in plain words. */
    public static String of(Question question) {
        String title = question.about().title();
        return line(title.isBlank() ? Markdown.plain(question.stem()) : title);
    }

    /** An objective's code and statement. */
    public static String of(Objective objective) {
        return line((objective.code() + " " + objective.statement()).strip());
    }

    /** The icon of its kind. */
    public static Icon icon(ElementRef ref) {
        return Icons.small(ref.kind().name().toLowerCase(Locale.ROOT));
    }

    private static String line(String title) {
        String line = title.replace('\n', ' ').strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
