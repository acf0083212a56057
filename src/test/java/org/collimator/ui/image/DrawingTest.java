package org.collimator.ui.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.swing.KeyStroke;
import org.collimator.document.ElementRef;
import org.collimator.question.Hotspot;
import org.collimator.question.QuestionId;
import org.collimator.question.Region;
import org.collimator.question.Shape;
import org.collimator.ui.Desk;
import org.collimator.ui.question.QuestionForm;
import org.collimator.ui.session.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws on the canvas of a question's form, with the pointer and with keys. */
class DrawingTest {
    private static final ElementRef REF = ElementRef.of(QuestionId.parse("m1-q11"));

    @TempDir
    Path folder;

    private Desk desk;
    private QuestionForm form;
    private ImageCanvas canvas;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.sample("foundations", folder.resolve("course"));
        form = new QuestionForm(desk.context);
        desk.workspace.addListener(change -> form.refresh());
        desk.workspace.selection().show(Target.of(REF));
        form.show(REF);
        canvas = (ImageCanvas) find(form.component(), "question.regions");
        canvas.setBounds(0, 0, 416, 476);
        canvas.fit();
        assertEquals(1, canvas.view().scale(), 1e-9);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private static Component find(java.awt.Container from, String name) {
        for (Component each : from.getComponents()) {
            if (name.equals(each.getName())) {
                return each;
            }
            if (each instanceof java.awt.Container inner && find(inner, name) != null) {
                return find(inner, name);
            }
        }
        return null;
    }

    private Hotspot question() {
        return desk.workspace.index().find(REF, Hotspot.class).orElseThrow();
    }

    private List<Region> regions() {
        return question().regions();
    }

    private void mouse(int id, double x, double y, int clicks) {
        Point2D at = canvas.view().toView(x, y);
        canvas.dispatchEvent(new MouseEvent(
                canvas,
                id,
                0,
                MouseEvent.BUTTON1_DOWN_MASK,
                (int) at.getX(),
                (int) at.getY(),
                clicks,
                false,
                MouseEvent.BUTTON1));
    }

    private void drag(double x1, double y1, double x2, double y2) {
        mouse(MouseEvent.MOUSE_PRESSED, x1, y1, 1);
        for (int i = 1; i <= 5; i++) {
            mouse(MouseEvent.MOUSE_DRAGGED, x1 + (x2 - x1) * i / 5, y1 + (y2 - y1) * i / 5, 1);
        }
        mouse(MouseEvent.MOUSE_RELEASED, x2, y2, 1);
    }

    private void press(String keys) {
        Object name = canvas.getInputMap().get(KeyStroke.getKeyStroke(keys));
        canvas.getActionMap().get(name).actionPerformed(new ActionEvent(canvas, ActionEvent.ACTION_PERFORMED, ""));
    }

    @Test
    void aDragDrawsARegionInOneStep() {
        int before = regions().size();
        canvas.drawMode().tool(CanvasTool.RECTANGLE);
        drag(20, 30, 60, 50);
        assertEquals(new Shape.Rectangle(20, 30, 40, 20), regions().get(before).shape());
        assertEquals(List.of("Draw region"), desk.workspace.history().undoLabels());
        assertEquals(before, canvas.drawMode().selected());
        assertEquals(CanvasTool.SELECT, canvas.drawMode().tool());
        desk.workspace.history().undo();
        assertEquals(before, regions().size());
    }

    @Test
    void aDragOfARegionIsOneStepAndItsHandlesPullIt() {
        Shape.Rectangle box = regions().get(0).shape().bounds();
        double cx = box.x() + box.width() / 2;
        double cy = box.y() + box.height() / 2;
        drag(cx, cy, cx + 12, cy + 7);
        Shape.Rectangle moved = regions().get(0).shape().bounds();
        assertEquals(box.x() + 12, moved.x(), 1e-9);
        assertEquals(box.y() + 7, moved.y(), 1e-9);
        assertEquals(1, desk.workspace.history().undoLabels().size());
        Point2D right = ShapeEdits.handles(regions().get(0).shape()).get(2);
        drag(right.getX(), right.getY(), right.getX() + 10, right.getY());
        assertTrue(regions().get(0).shape().bounds().width() > moved.width());
        assertEquals(2, desk.workspace.history().undoLabels().size());
    }

    @Test
    void keysSelectNudgeAndTakeAway() {
        int before = regions().size();
        press("PAGE_DOWN");
        Shape.Rectangle box = regions().get(0).shape().bounds();
        press("RIGHT");
        press("shift DOWN");
        assertEquals(box.x() + 1, regions().get(0).shape().bounds().x(), 1e-9);
        assertEquals(box.y() + 10, regions().get(0).shape().bounds().y(), 1e-9);
        assertEquals(1, desk.workspace.history().undoLabels().size());
        press("DELETE");
        assertEquals(before - 1, regions().size());
        press("ESCAPE");
        assertEquals(-1, canvas.drawMode().selected());
    }

    @Test
    void aShapeIsPutIntoTheMiddleByKeyAndAPolygonIsClicked() {
        int before = regions().size();
        canvas.drawMode().tool(CanvasTool.CIRCLE);
        press("ENTER");
        assertTrue(regions().get(before).shape().contains(200, 230));
        canvas.drawMode().tool(CanvasTool.POLYGON);
        for (int[] at : new int[][] {{10, 10}, {60, 10}, {60, 60}, {99, 99}}) {
            mouse(MouseEvent.MOUSE_PRESSED, at[0], at[1], 1);
            mouse(MouseEvent.MOUSE_RELEASED, at[0], at[1], 1);
        }
        press("BACK_SPACE");
        press("ENTER");
        assertEquals(
                new Shape.Polygon(
                        List.of(new Shape.Corner(10, 10), new Shape.Corner(60, 10), new Shape.Corner(60, 60))),
                regions().get(before + 1).shape());
    }

    @Test
    void anImportedPictureIsRecordedAndChosenInOneStep() throws Exception {
        Path file = folder.resolve("Mein Bild.png");
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        int media = desk.current().media().size();
        desk.dialogs.answer(List.of(file));
        ((javax.swing.AbstractButton) find(form.component(), "image.import")).doClick(0);
        assertEquals(media + 1, desk.current().media().size());
        assertEquals("mein-bild", String.valueOf(question().image()));
        assertEquals(30, desk.current().media().get(media).width());
        assertEquals(1, desk.workspace.history().undoLabels().size());
        desk.workspace.history().undo();
        assertEquals(media, desk.current().media().size());
        assertFalse("mein-bild".equals(String.valueOf(question().image())));
        assertTrue(Files.exists(file));
    }
}
