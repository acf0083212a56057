package org.collimator.ui.tryit;

import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.question.Answer;
import org.collimator.question.Hotspot;
import org.collimator.question.QuestionId;
import org.collimator.question.Region;
import org.collimator.ui.image.CanvasBar;
import org.collimator.ui.image.ImageCanvas;
import org.collimator.ui.image.InnerPoint;
import org.collimator.ui.image.Pictures;
import org.collimator.ui.image.ShownPicture;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrappedText;
import org.collimator.ui.session.EditorContext;
import org.jspecify.annotations.Nullable;

/** A place is marked in the picture, with the pointer or with the arrow keys. */
final class HotspotControl implements AnswerControl<Hotspot> {
    private final Runnable changed;
    private final Texts texts = Texts.of(HotspotControl.class);
    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN + ", gap 0 4"));
    private final ImageCanvas canvas = ImageCanvas.picking(this::picked);
    private final ShownPicture picture;
    private final JLabel where = new JLabel(" ");
    private @Nullable Hotspot shown;
    private @Nullable Point2D place;

    HotspotControl(EditorContext context, Pictures pictures, Runnable changed) {
        this.changed = changed;
        this.picture = new ShownPicture(context, pictures, canvas, texts.get("place.none"));
        canvas.setName("tryit.canvas");
        canvas.getAccessibleContext().setAccessibleDescription(texts.get("place.keys"));
        where.setName("tryit.place");
        panel.setOpaque(false);
        panel.add(CanvasBar.zoom(canvas), "split 2");
        panel.add(where, "gapleft push");
        panel.add(canvas, "growx, wmin 0");
        panel.add(WrappedText.hint(texts.get("place.keys")), "growx, wmin 0");
    }

    private void picked(double x, double y) {
        place = new Point2D.Double(x, y);
        say();
        changed.run();
    }

    private void say() {
        Point2D now = place;
        where.setText(
                now == null
                        ? " "
                        : texts.get(
                                "place", Long.toString(Math.round(now.getX())), Long.toString(Math.round(now.getY()))));
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Hotspot question) {
        QuestionId before = shown == null ? null : shown.id();
        shown = question;
        if (!question.id().equals(before)) {
            clear();
        }
        picture.show(question.image());
    }

    @Override
    public Optional<Answer> answer() {
        return Optional.ofNullable(place).map(point -> new Answer.Point(point.getX(), point.getY()));
    }

    @Override
    public void giveKey() {
        Hotspot question = shown;
        if (question != null) {
            question.regions().stream()
                    .filter(region -> region.credit() > 0)
                    .max(Comparator.comparingDouble(Region::credit))
                    .ifPresent(region -> {
                        place = InnerPoint.of(region.shape());
                        canvas.mark(place);
                        say();
                        changed.run();
                    });
        }
    }

    @Override
    public void clear() {
        place = null;
        canvas.mark(null);
        say();
    }
}
