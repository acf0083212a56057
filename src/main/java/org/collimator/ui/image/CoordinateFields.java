package org.collimator.ui.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.question.Shape;
import org.collimator.question.Shape.Corner;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrapLayout;
import org.collimator.ui.list.AmountField;
import org.collimator.ui.list.Column;
import org.collimator.ui.list.PastedRow;
import org.collimator.ui.list.RowKind;
import org.collimator.ui.list.RowsField;
import org.collimator.ui.session.EditorContext;
import org.jspecify.annotations.Nullable;

/** The numbers of the selected region, for who wants them. On the event thread. */
final class CoordinateFields {
    private static final int MOST = 4;

    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN));
    private final JPanel numbers = new JPanel(new WrapLayout(4, 4));
    private final List<JLabel> labels = new ArrayList<>();
    private final List<AmountField> fields = new ArrayList<>();
    private final RowsField<Corner> corners;
    private final Texts texts = Texts.of(CoordinateFields.class);
    private @Nullable Shape shown;

    /** Is told what the user makes of the region. */
    interface Edited {
        /**
         * Is told of the region as it is now.
         *
         * @param part JSON pointer of the number below the region's shape
         */
        void to(Shape shape, String part, String deed, boolean merges);
    }

    CoordinateFields(EditorContext context, Edited edited) {
        panel.setOpaque(false);
        numbers.setOpaque(false);
        for (int i = 0; i < MOST; i++) {
            int index = i;
            AmountField field = AmountField.required("", value -> isAllowed(index, value));
            JLabel label = new JLabel();
            label.setLabelFor(field.input());
            field.onEdit(value -> typed(index, Objects.requireNonNull(value), edited));
            labels.add(label);
            fields.add(field);
            numbers.add(label);
            numbers.add(field.component());
        }
        corners = new RowsField<>(context, texts, "corners", new Corners())
                .column(Column.narrow(
                        "x",
                        Corner::x,
                        (corner, x) -> new Corner(Objects.requireNonNull(x), corner.y(), corner.extra()),
                        () -> AmountField.required("", value -> true)))
                .column(Column.narrow(
                        "y",
                        Corner::y,
                        (corner, y) -> new Corner(corner.x(), Objects.requireNonNull(y), corner.extra()),
                        () -> AmountField.required("", value -> true)));
        corners.onEdit(next -> corners(next, edited));
        panel.add(numbers, "growx, wmin 0");
        panel.add(corners.component(), "growx");
    }

    private boolean isAllowed(int index, double value) {
        Shape shape = shown;
        return shape != null
                && index < Coordinates.names(shape).size()
                && (value > 0 || !Coordinates.isLength(Coordinates.names(shape).get(index)));
    }

    private void typed(int index, double value, Edited edited) {
        Shape shape = shown;
        if (shape != null) {
            String part = "/" + Coordinates.names(shape).get(index);
            edited.to(Coordinates.with(shape, index, value), part, "", true);
        }
    }

    private void corners(List<Corner> next, Edited edited) {
        if (shown instanceof Shape.Polygon polygon && next.size() >= 3) {
            edited.to(
                    new Shape.Polygon(next, polygon.extra()),
                    "/points" + corners.part(),
                    corners.deed(),
                    corners.merges());
        }
    }

    JComponent component() {
        return panel;
    }

    void show(@Nullable Shape shape) {
        panel.setVisible(shape != null);
        shown = shape;
        if (shape == null) {
            return;
        }
        List<String> names = Coordinates.names(shape);
        double[] values = Coordinates.values(shape);
        for (int i = 0; i < MOST; i++) {
            boolean used = i < names.size();
            labels.get(i).setVisible(used);
            fields.get(i).component().setVisible(used);
            if (used) {
                String words = texts.get("coordinate." + names.get(i));
                labels.get(i).setText(words);
                fields.get(i).input().setName("question.regions." + names.get(i));
                fields.get(i).input().getAccessibleContext().setAccessibleName(words);
                fields.get(i).show(values[i]);
            }
        }
        boolean polygon = names.isEmpty();
        numbers.setVisible(!polygon);
        corners.component().setVisible(polygon);
        if (shape instanceof Shape.Polygon many) {
            corners.show(many.points());
        }
    }

    private static final class Corners implements RowKind<Corner> {
        @Override
        public Corner blank(List<Corner> others) {
            Corner last = others.isEmpty() ? new Corner(0, 0) : others.get(others.size() - 1);
            return new Corner(last.x() + 10, last.y() + 10);
        }

        @Override
        public Corner pasted(PastedRow line, List<Corner> others) {
            return new Corner(number(line.cell(0)), number(line.cell(1)), Map.of());
        }

        private static double number(String text) {
            return org.collimator.question.NumberText.parse(text)
                    .map(org.collimator.question.NumberText::value)
                    .orElse(0.0);
        }

        @Override
        public boolean isBlank(Corner row) {
            return false;
        }
    }
}
