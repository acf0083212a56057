package org.collimator.ui.question;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.collimator.question.About;
import org.collimator.question.CognitiveLevel;
import org.collimator.question.Difficulty;
import org.collimator.question.Question;
import org.collimator.question.Status;
import org.collimator.ui.form.Fields;
import org.collimator.ui.form.LevelWords;
import org.collimator.ui.form.Property;
import org.collimator.ui.form.RecordForm;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.list.PickField;
import org.collimator.ui.session.EditorContext;

/** What an educator needs to know of a question and a learner does not see. */
final class AboutForm {
    private AboutForm() {}

    static RecordForm<Question> of(EditorContext context) {
        Texts texts = Texts.of(AboutForm.class);
        String none = texts.get("none");
        return Members.ofAll(context, "question")
                .group("about")
                .add(
                        about("objectives", About::objectives, About::withObjectives),
                        PickField.several(new ObjectiveChoices(context), texts, "question.about.objectives"))
                .add(
                        about("references", About::references, About::withReferences),
                        PickField.several(new ReferenceChoices(context), texts, "question.about.references"))
                .add(
                        about("level", About::level, About::withLevel),
                        Fields.choice(List.of(CognitiveLevel.values()), LevelWords::of, none))
                .add(
                        about("difficulty", About::difficulty, About::withDifficulty),
                        Fields.choice(
                                List.of(Difficulty.values()),
                                difficulty -> texts.get("difficulty." + difficulty.id()),
                                none))
                .add(
                        about("status", About::status, About::withStatus),
                        Fields.choice(List.of(Status.values()), status -> texts.get("status." + status.id()), none))
                .add(about("title", About::title, About::withTitle), Fields.line())
                .add(about("tags", About::tags, About::withTags), Fields.words())
                .add(
                        about("blueprintNodes", About::blueprintNodes, About::withBlueprintNodes),
                        PickField.several(new BlueprintChoices(context), texts, "question.about.blueprintNodes"))
                .add(
                        about("sightRequired", About::sightRequired, About::withSightRequired),
                        Fields.check(texts.get("question.about.sightRequired.box")))
                .add(
                        about("equivalent", About::equivalent, About::withEquivalent),
                        PickField.one(new QuestionChoices(context), texts, "question.about.equivalent"))
                .add(about("note", About::note, About::withNote), Fields.lines(3));
    }

    private static <V> Property<Question, V> about(
            String member, Function<About, V> get, BiFunction<About, V, About> with) {
        return new Property<>(
                "about/" + member,
                question -> get.apply(question.about()),
                (question, value) -> question.withAbout(with.apply(question.about(), value)));
    }
}
