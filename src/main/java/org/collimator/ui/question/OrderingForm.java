package org.collimator.ui.question;

import java.util.List;
import java.util.Map;
import org.collimator.question.OptionId;
import org.collimator.question.OrderScoring;
import org.collimator.question.Ordering;
import org.collimator.question.Question;
import org.collimator.question.Unchanged;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.form.Property;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.list.Column;
import org.collimator.ui.list.PastedRow;
import org.collimator.ui.list.RowKind;
import org.collimator.ui.list.RowsField;
import org.collimator.ui.session.EditorContext;

/** The items of an ordering in the right order, and how it is marked. */
final class OrderingForm {
    private OrderingForm() {}

    static ElementForm of(EditorContext context) {
        Texts texts = Texts.of(OrderingForm.class);
        return Members.of(context, Ordering.class, change -> new Unchanged() {
                    @Override
                    public Question ordering(Ordering question) {
                        return change.apply(question);
                    }
                })
                .add(
                        new Property<>("items", Ordering::items, Ordering::withItems),
                        new RowsField<>(context, texts, "question.items", new Items())
                                .column(Column.text(
                                        "text",
                                        Ordering.Item::text,
                                        (item, text) -> new Ordering.Item(item.id(), text, item.extra()))))
                .add(
                        new Property<>("scoring", Ordering::scoring, Ordering::withScoring),
                        new RuleField<>(
                                List.of(OrderScoring.values()),
                                "question.scoring",
                                rule -> texts.get("scoring." + rule.id()),
                                rule -> texts.get("scoring." + rule.id() + ".means")));
    }

    private static final class Items implements RowKind<Ordering.Item> {
        @Override
        public Ordering.Item blank(List<Ordering.Item> others) {
            return item("", others);
        }

        private static Ordering.Item item(String text, List<Ordering.Item> others) {
            OptionId id = NextId.mixed(others.stream().map(Ordering.Item::id).toList());
            return new Ordering.Item(id, text, Map.of());
        }

        @Override
        public Ordering.Item pasted(PastedRow line, List<Ordering.Item> others) {
            return item(line.cell(0), others);
        }

        @Override
        public boolean isBlank(Ordering.Item row) {
            return row.text().isBlank();
        }
    }
}
