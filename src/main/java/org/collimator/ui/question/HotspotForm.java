package org.collimator.ui.question;

import java.util.List;
import java.util.Objects;
import org.collimator.question.Hotspot;
import org.collimator.question.Question;
import org.collimator.question.Region;
import org.collimator.question.Shape;
import org.collimator.question.Unchanged;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.form.Property;
import org.collimator.ui.image.MediaField;
import org.collimator.ui.image.Pictures;
import org.collimator.ui.image.RegionsField;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.list.AmountField;
import org.collimator.ui.list.Column;
import org.collimator.ui.list.PastedRow;
import org.collimator.ui.list.RowKind;
import org.collimator.ui.list.RowsField;
import org.collimator.ui.session.EditorContext;

/** The picture of a hotspot and its regions. */
final class HotspotForm {
    private HotspotForm() {}

    static ElementForm of(EditorContext context) {
        Texts texts = Texts.of(HotspotForm.class);
        Pictures pictures = new Pictures(context);
        MediaField image = new MediaField(context, pictures, "image");
        RegionsField regions = new RegionsField(
                context, pictures, rows(context, texts), NextId::after, rate -> QuestionHeader.guess(texts, rate));
        image.accept(regions.canvas());
        return Members.of(context, Hotspot.class, change -> new Unchanged() {
                    @Override
                    public Question hotspot(Hotspot question) {
                        return change.apply(question);
                    }
                })
                .add(new Property<>("image", Hotspot::image, Hotspot::withImage), image)
                .add(
                        new Property<>(
                                "regions",
                                question -> question,
                                (question, next) -> question.withRegions(next.regions())),
                        regions);
    }

    private static RowsField<Region> rows(EditorContext context, Texts texts) {
        return new RowsField<>(context, texts, "question.regions", new Regions())
                .column(Column.text(
                        "label",
                        Region::label,
                        (region, label) -> new Region(
                                region.id(),
                                region.shape(),
                                region.credit(),
                                label,
                                region.feedback(),
                                region.extra())))
                .column(Column.narrow(
                        "credit",
                        Region::credit,
                        (region, credit) -> new Region(
                                region.id(),
                                region.shape(),
                                Objects.requireNonNull(credit),
                                region.label(),
                                region.feedback(),
                                region.extra()),
                        AmountField::credit))
                .column(Column.below(
                        "feedback",
                        texts.get("question.regions.feedback.hint"),
                        Region::feedback,
                        (region, feedback) -> new Region(
                                region.id(),
                                region.shape(),
                                region.credit(),
                                region.label(),
                                feedback,
                                region.extra())));
    }

    /** A region that is added without drawing is a circle near the left upper corner, to be moved. */
    private static final class Regions implements RowKind<Region> {
        private static final double RADIUS = 20;

        @Override
        public Region blank(List<Region> others) {
            return region("", others);
        }

        private static Region region(String label, List<Region> others) {
            double at = RADIUS * (2 + others.size());
            return new Region(
                    NextId.after(others.stream().map(Region::id).toList()),
                    new Shape.Circle(at, at, RADIUS),
                    1,
                    label,
                    "",
                    java.util.Map.of());
        }

        @Override
        public Region pasted(PastedRow line, List<Region> others) {
            return region(line.cell(0), others);
        }

        @Override
        public boolean isBlank(Region row) {
            return false;
        }
    }
}
