package org.collimator.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.document.ElementRef;
import org.collimator.question.Question;
import org.collimator.text.Markdown;
import org.collimator.ui.kit.Texts;

/** Makes the outline of a curriculum. Pure; for any thread. */
final class OutlineTree {
    private static final int LONGEST = 90;

    private final Texts texts = Texts.of(OutlineTree.class);

    /** The course with all that stands below it. */
    OutlineNode of(Curriculum curriculum) {
        List<OutlineNode> top = new ArrayList<>();
        curriculum.modules().forEach(module -> top.add(module(module)));
        addList(
                top,
                ElementRef.COURSE,
                ElementRef.Kind.ASSESSMENT,
                curriculum.assessments(),
                each -> leaf(ElementRef.of(each.id()), each.title()));
        addList(
                top,
                ElementRef.COURSE,
                ElementRef.Kind.BLUEPRINT,
                curriculum.blueprints(),
                each -> leaf(ElementRef.of(each.id()), each.title()));
        addList(
                top,
                ElementRef.COURSE,
                ElementRef.Kind.REFERENCE,
                curriculum.references(),
                each -> leaf(ElementRef.of(each.id()), each.text("title")));
        addList(
                top,
                ElementRef.COURSE,
                ElementRef.Kind.MEDIA,
                curriculum.media(),
                each -> leaf(ElementRef.of(each.id()), each.path()));
        return new OutlineNode(ElementRef.COURSE, null, named(curriculum.title()), top);
    }

    private OutlineNode module(Module module) {
        ElementRef ref = ElementRef.of(module.id());
        List<OutlineNode> lists = new ArrayList<>();
        addList(
                lists,
                ref,
                ElementRef.Kind.OBJECTIVE,
                module.objectives(),
                each -> leaf(ElementRef.of(each.id()), each.statement()));
        addList(
                lists,
                ref,
                ElementRef.Kind.LESSON,
                module.lessons(),
                each -> leaf(ElementRef.of(each.id()), each.title()));
        addList(
                lists,
                ref,
                ElementRef.Kind.QUESTION,
                module.questions(),
                each -> leaf(ElementRef.of(each.id()), title(each)));
        addList(
                lists,
                ref,
                ElementRef.Kind.CHECKLIST,
                module.checklists(),
                each -> leaf(ElementRef.of(each.id()), each.title()));
        return new OutlineNode(ref, null, named(module.title()), lists);
    }

    private static String title(Question question) {
        return question.about().title().isBlank()
                ? Markdown.plain(question.stem())
                : question.about().title();
    }

    private <T> void addList(
            List<OutlineNode> parent,
            ElementRef around,
            ElementRef.Kind kind,
            List<T> elements,
            Function<T, OutlineNode> node) {
        String heading = texts.get(key(kind));
        parent.add(new OutlineNode(
                around, kind, heading, elements.stream().map(node).toList()));
    }

    static String key(ElementRef.Kind kind) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return kind == ElementRef.Kind.MEDIA ? name : name + "s";
    }

    private OutlineNode leaf(ElementRef ref, String title) {
        return new OutlineNode(ref, null, named(title), List.of());
    }

    private String named(String title) {
        String line = title.replace('\n', ' ').strip();
        if (line.isEmpty()) {
            return texts.get("untitled");
        }
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
