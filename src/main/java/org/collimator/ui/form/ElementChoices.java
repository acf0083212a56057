package org.collimator.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Objective;
import org.collimator.curriculum.Reference;
import org.collimator.curriculum.Role;
import org.collimator.curriculum.RoleId;
import org.collimator.document.ElementRef;
import org.collimator.question.MediaId;
import org.collimator.question.ObjectiveId;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.question.ReferenceId;
import org.collimator.text.Markdown;
import org.collimator.ui.session.Workspace;

/** The elements of a curriculum that others can point to. */
public final class ElementChoices {
    private final Workspace workspace;

    /** The elements of an open curriculum. */
    public ElementChoices(Workspace workspace) {
        this.workspace = workspace;
    }

    private <T, E> Choices<T> choices(
            Function<Curriculum, List<E>> all,
            Function<E, T> id,
            Function<E, String> words,
            Function<T, ElementRef> ref,
            Class<E> type) {
        return new Choices<>() {
            @Override
            public List<Choice<T>> all(Curriculum curriculum) {
                List<Choice<T>> choices = new ArrayList<>();
                all.apply(curriculum).forEach(each -> choices.add(new Choice<>(id.apply(each), words.apply(each))));
                return choices;
            }

            @Override
            public String words(Curriculum curriculum, T value) {
                return workspace.index().find(ref.apply(value), type).map(words).orElse(value.toString());
            }
        };
    }

    private static <E> Function<Curriculum, List<E>> inModules(Function<Module, List<E>> list) {
        return curriculum -> curriculum.modules().stream()
                .flatMap(module -> list.apply(module).stream())
                .toList();
    }

    /** The objectives of all modules. */
    public Choices<ObjectiveId> objectives() {
        return choices(
                inModules(Module::objectives), Objective::id, ElementChoices::words, ElementRef::of, Objective.class);
    }

    private static String words(Objective objective) {
        String statement = objective.statement().isBlank() ? objective.id().value() : objective.statement();
        return objective.code().isBlank() ? statement : objective.code() + "  " + statement;
    }

    /** The questions of all modules. */
    public Choices<QuestionId> questions() {
        return choices(
                inModules(Module::questions), Question::id, ElementChoices::words, ElementRef::of, Question.class);
    }

    private static String words(Question question) {
        String title = question.about().title();
        String words = title.isBlank() ? Markdown.plain(question.stem()) : title;
        return words.isBlank() ? question.id().value() : words.replace('\n', ' ');
    }

    /** The references. */
    public Choices<ReferenceId> references() {
        return choices(Curriculum::references, Reference::id, ReferenceWords::line, ElementRef::of, Reference.class);
    }

    /** The media. */
    public Choices<MediaId> media() {
        return choices(Curriculum::media, Media::id, ElementChoices::words, ElementRef::of, Media.class);
    }

    private static String words(Media media) {
        String path = media.path().isBlank() ? media.id().value() : media.path();
        return media.altShort().isBlank() ? path : path + "  " + media.altShort();
    }

    /** The modules. */
    public Choices<ModuleId> modules() {
        return choices(
                Curriculum::modules,
                Module::id,
                module -> module.title().isBlank() ? module.id().value() : module.title(),
                ElementRef::of,
                Module.class);
    }

    /** The roles that the course is for. */
    public Choices<RoleId> roles() {
        return new Choices<>() {
            @Override
            public List<Choice<RoleId>> all(Curriculum curriculum) {
                return curriculum.roles().stream()
                        .map(role -> new Choice<>(role.id(), title(role)))
                        .toList();
            }

            @Override
            public String words(Curriculum curriculum, RoleId value) {
                return curriculum.roles().stream()
                        .filter(role -> role.id().equals(value))
                        .findFirst()
                        .map(ElementChoices::title)
                        .orElse(value.value());
            }
        };
    }

    private static String title(Role role) {
        return role.title().isBlank() ? role.id().value() : role.title();
    }
}
