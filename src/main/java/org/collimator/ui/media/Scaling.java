package org.collimator.ui.media;

import java.util.List;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Edits;
import org.collimator.question.Hotspot;
import org.collimator.question.MediaId;
import org.collimator.question.Question;
import org.collimator.question.Region;
import org.collimator.question.Shape;
import org.collimator.question.Unchanged;

/** Keeps what questions mark in a picture where it is when the picture gets another size. Pure. */
final class Scaling extends Unchanged {
    private final MediaId picture;
    private final double x;
    private final double y;

    /** The picture, and by how much its width and its height are multiplied. */
    Scaling(MediaId picture, double x, double y) {
        this.picture = picture;
        this.x = x;
        this.y = y;
    }

    /** The curriculum with all questions that use the picture following it. */
    Curriculum apply(Curriculum curriculum) {
        return Edits.modules(curriculum, module -> {
            List<Question> next =
                    Edits.replaced(module.questions(), question -> true, question -> question.match(this));
            return next.equals(module.questions()) ? module : module.withQuestions(next);
        });
    }

    @Override
    public Question hotspot(Hotspot question) {
        boolean same = x == 1 && y == 1;
        return same || !picture.equals(question.image())
                ? question
                : question.withRegions(question.regions().stream()
                        .map(region -> new Region(
                                region.id(),
                                scaled(region.shape()),
                                region.credit(),
                                region.label(),
                                region.feedback(),
                                region.extra()))
                        .toList());
    }

    /** A shape in the picture of the new size; a circle becomes an ellipse where the sides scale differently. */
    Shape scaled(Shape shape) {
        if (shape instanceof Shape.Circle circle) {
            return x == y
                    ? new Shape.Circle(circle.cx() * x, circle.cy() * y, circle.r() * x, circle.extra())
                    : new Shape.Ellipse(
                            circle.cx() * x, circle.cy() * y, circle.r() * x, circle.r() * y, circle.extra());
        }
        if (shape instanceof Shape.Ellipse ellipse) {
            return new Shape.Ellipse(
                    ellipse.cx() * x, ellipse.cy() * y, ellipse.rx() * x, ellipse.ry() * y, ellipse.extra());
        }
        if (shape instanceof Shape.Rectangle box) {
            return new Shape.Rectangle(box.x() * x, box.y() * y, box.width() * x, box.height() * y, box.extra());
        }
        if (shape instanceof Shape.Polygon polygon) {
            return new Shape.Polygon(
                    polygon.points().stream()
                            .map(corner -> new Shape.Corner(corner.x() * x, corner.y() * y, corner.extra()))
                            .toList(),
                    polygon.extra());
        }
        throw new IllegalStateException("a shape of no known kind: " + shape);
    }
}
