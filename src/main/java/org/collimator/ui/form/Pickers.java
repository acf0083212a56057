package org.collimator.ui.form;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.RoleId;
import org.collimator.question.Cited;
import org.collimator.question.MediaId;
import org.collimator.question.ObjectiveId;
import org.collimator.question.QuestionId;
import org.collimator.question.ReferenceId;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.jspecify.annotations.Nullable;

/** Fields that point to elements of the curriculum, with a list to pick from that is filtered by typing. On the event thread. */
public final class Pickers {
    private final EditorContext context;
    private final ElementChoices elements;

    /** For one window. */
    public Pickers(EditorContext context) {
        this.context = context;
        this.elements = new ElementChoices(context.workspace());
    }

    /** Any number of what can be picked, as chips. */
    public <T> Field<List<T>> several(Choices<T> choices) {
        return new ChipsField<>(context, choices);
    }

    /** One of what can be picked, or none. */
    public <T> Field<@Nullable T> one(Choices<T> choices) {
        return new PickField<>(context, choices, true);
    }

    /** Objectives. */
    public Field<List<ObjectiveId>> objectives() {
        return several(elements.objectives());
    }

    /** An objective, or none. */
    public Field<@Nullable ObjectiveId> objective() {
        return one(elements.objectives());
    }

    /** Questions. */
    public Field<List<QuestionId>> questions() {
        return several(elements.questions());
    }

    /** A question, or none. */
    public Field<@Nullable QuestionId> question() {
        return one(elements.questions());
    }

    /** References. */
    public Field<List<ReferenceId>> references() {
        return several(elements.references());
    }

    /** A reference, or none. */
    public Field<@Nullable ReferenceId> reference() {
        return one(elements.references());
    }

    /** A file of the media folder, or none. */
    public Field<@Nullable MediaId> media() {
        return one(elements.media());
    }

    /** Modules. */
    public Field<List<ModuleId>> modules() {
        return several(elements.modules());
    }

    /** A module, or none. */
    public Field<@Nullable ModuleId> module() {
        return one(elements.modules());
    }

    /** Roles that the course is for. */
    public Field<List<RoleId>> roles() {
        return several(elements.roles());
    }

    /** References with the place in each. */
    public Field<List<Cited>> cited() {
        Texts texts = Texts.of(Pickers.class);
        return CardsField.<Cited>rows(
                        context,
                        texts,
                        "cited",
                        () -> RecordField.<Cited>row(context, texts, "cited")
                                .add(
                                        new Property<>("reference", Cited::reference, Cited::withReference),
                                        required(elements.references()))
                                .third(new Property<>("locator", Cited::locator, Cited::withLocator), Fields.line()))
                .adds("cited.add", (list, done) -> pick(elements.references(), id -> done.accept(Cited.of(id))));
    }

    /** One of what can be picked, never none. */
    public <T> Field<T> required(Choices<T> choices) {
        return AdaptedField.sure(new PickField<>(context, choices, false));
    }

    /** Lets the user pick one. */
    public <T> void pick(Choices<T> choices, Consumer<T> done) {
        new PickList<>(choices.all(context.workspace().current()), false)
                .open(Texts.of(Pickers.class).get("pick.list"), picked -> done.accept(picked.get(0)));
    }

    /**
     * Lets the user pick one, or bring one that is not there yet.
     *
     * @param words what bringing one is called
     * @param other brings one; at once where there is nothing to pick from
     */
    public <T> void pick(Choices<T> choices, String words, Runnable other, Consumer<T> done) {
        List<Choices.Choice<T>> all = choices.all(context.workspace().current());
        if (all.isEmpty()) {
            other.run();
            return;
        }
        JButton button = new JButton(words, Icons.small("import"));
        PickList<T> list = new PickList<>(all, false).other(button);
        button.addActionListener(event -> other.run());
        list.open(Texts.of(Pickers.class).get("pick.list"), picked -> done.accept(picked.get(0)));
    }

    /** What can be picked in this window. */
    public ElementChoices elements() {
        return elements;
    }
}
