package org.collimator.ui.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collimator.question.Matching;
import org.collimator.question.OptionId;
import org.collimator.question.Question;
import org.collimator.question.Unchanged;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.form.Fields;
import org.collimator.ui.form.Property;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.list.Column;
import org.collimator.ui.list.PastedRow;
import org.collimator.ui.list.RowKind;
import org.collimator.ui.list.RowsField;
import org.collimator.ui.session.EditorContext;

/** The pairs of a matching question, and the targets that no prompt takes. */
final class MatchingForm {
    private MatchingForm() {}

    static ElementForm of(EditorContext context) {
        Texts texts = Texts.of(MatchingForm.class);
        return Members.of(context, Matching.class, change -> new Unchanged() {
                    @Override
                    public Question matching(Matching question) {
                        return change.apply(question);
                    }
                })
                .add(new Property<>("prompts", Pair::of, Pair::with), pairs(context, texts))
                .add(new Property<>("targets", Pair::distractors, Pair::withDistractors), distractors(context, texts))
                .add(
                        new Property<>("shuffle", Matching::shuffle, Matching::withShuffle),
                        Fields.check(texts.get("question.shuffle.targets")));
    }

    private static RowsField<Pair> pairs(EditorContext context, Texts texts) {
        return new RowsField<>(context, texts, "question.prompts", new Pairs())
                .column(Column.text("text", pair -> pair.prompt().text(), Pair::withText))
                .column(Column.wide(
                        "target", pair -> pair, (pair, next) -> next, () -> new AnswerField(() -> targets(context))))
                .column(Column.below(
                        "feedback",
                        texts.get("question.prompts.feedback.hint"),
                        pair -> pair.prompt().feedback(),
                        Pair::withFeedback));
    }

    private static RowsField<Matching.Target> distractors(EditorContext context, Texts texts) {
        return new RowsField<>(context, texts, "question.targets", new Distractors(context))
                .column(Column.text(
                        "text",
                        Matching.Target::text,
                        (target, text) -> new Matching.Target(target.id(), text, target.extra())));
    }

    /** The targets of the question that is shown. */
    private static List<Matching.Target> targets(EditorContext context) {
        return context.workspace()
                .selection()
                .element()
                .flatMap(ref -> context.workspace().index().find(ref, Matching.class))
                .map(Matching::targets)
                .orElse(List.of());
    }

    private static final class Pairs implements RowKind<Pair> {
        @Override
        public Pair blank(List<Pair> others) {
            return pair("", "", others);
        }

        private static Pair pair(String text, String answer, List<Pair> others) {
            OptionId id =
                    NextId.after(others.stream().map(pair -> pair.prompt().id()).toList());
            return new Pair(new Matching.Prompt(id, text, null, "", Map.of()), answer);
        }

        @Override
        public Pair pasted(PastedRow line, List<Pair> others) {
            return pair(line.cell(0), line.cell(1), others).withFeedback(line.cell(2));
        }

        @Override
        public boolean isBlank(Pair row) {
            return row.prompt().text().isBlank()
                    && row.answer().isBlank()
                    && row.prompt().feedback().isBlank();
        }
    }

    /** New distractors must not take the ids of the pairs' targets. */
    private record Distractors(EditorContext context) implements RowKind<Matching.Target> {
        @Override
        public Matching.Target blank(List<Matching.Target> others) {
            return target("", others);
        }

        private Matching.Target target(String text, List<Matching.Target> others) {
            List<OptionId> taken = new ArrayList<>();
            others.forEach(target -> taken.add(target.id()));
            targets(context).forEach(target -> taken.add(target.id()));
            return new Matching.Target(NextId.after(taken), text, Map.of());
        }

        @Override
        public Matching.Target pasted(PastedRow line, List<Matching.Target> others) {
            return target(line.cell(0), others);
        }

        @Override
        public boolean isBlank(Matching.Target row) {
            return row.text().isBlank();
        }
    }
}
