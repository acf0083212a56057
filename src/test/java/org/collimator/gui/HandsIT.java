package org.collimator.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javax.swing.JComponent;
import javax.swing.JTree;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.ComponentMatcher;
import org.assertj.swing.core.KeyPressInfo;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.document.Edit;
import org.collimator.document.ElementRef;
import org.collimator.document.Place;
import org.collimator.question.Hotspot;
import org.collimator.question.Region;
import org.collimator.question.Shape;
import org.collimator.question.TrueFalse;
import org.collimator.ui.image.ImageCanvas;
import org.junit.jupiter.api.Test;

/** What hands do in the window, on a course that is there. Keys with Alt do not reach menus under the toolkit of these tests. */
class HandsIT extends GuiTest {
    @Test
    void anElementIsRenamedInTheOutlineAndMovedDown() throws Exception {
        openSample("technician");
        List<Module> before = modules();
        select(ElementRef.of(before.get(0).id()));
        JTree outline = window.tree("outline").target();
        robot.focusAndWaitForFocusGain(outline);
        robot.pressAndReleaseKeys(KeyEvent.VK_F2);
        await("the line to rename in", () -> GuiActionRunner.execute(outline::isEditing));
        window.textBox("outline.rename").selectAll().enterText("Rooms and screens");
        window.textBox("outline.rename").requireText("Rooms and screens");
        robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        robot.waitForIdle();
        assertEquals("Rooms and screens", modules().get(0).title());

        GuiActionRunner.execute(() -> editor.actions().get("element.down").actionPerformed(null));
        robot.waitForIdle();
        assertEquals("Rooms and screens", modules().get(1).title());
        assertEquals(before.get(1).id(), modules().get(0).id());
        assertEquals(
                List.of(ElementRef.of(before.get(0).id())),
                GuiActionRunner.execute(() -> workspace.selection().elements()),
                "what was moved stays selected");

        undo();
        undo();
        assertEquals(before, modules());
    }

    @Test
    void thePaletteFindsAnElementAndAnActionByTyping() throws Exception {
        openSample("technician");
        Module last = modules().get(modules().size() - 1);
        palette(last.title());
        assertEquals(
                List.of(ElementRef.of(last.id())),
                GuiActionRunner.execute(() -> workspace.selection().elements()));
        palette("Question bank");
        await(
                "the bank",
                () -> GuiActionRunner.execute(
                        () -> workspace.selection().element().isEmpty()));
    }

    @Test
    void whatThePaletteRunsMayOpenAPopupOfItsOwn() throws Exception {
        openSample("technician");
        String before = GuiActionRunner.execute(() -> workspace.current().title());
        edit("Retitle", curriculum -> curriculum.with(head -> head.title("Another title")));
        palette("History");
        await("the steps", () -> robot.finder().findAll(named("history.steps")).size() == 1);
        robot.pressAndReleaseKeys(KeyEvent.VK_DOWN, KeyEvent.VK_ENTER);
        robot.waitForIdle();
        assertEquals(before, GuiActionRunner.execute(() -> workspace.current().title()));
    }

    private static ComponentMatcher named(String name) {
        return component -> component.isShowing() && name.equals(component.getName());
    }

    private void edit(String label, UnaryOperator<Curriculum> change) {
        GuiActionRunner.execute(() -> workspace.edit(Edit.of(label, Place.FOLDER, change)));
        robot.waitForIdle();
    }

    @Test
    void theWayToAnElementStandsWholeInTheHeader() throws Exception {
        openSample("technician");
        select(ElementRef.of(modules().get(0).questions().get(0).id()));
        Container way = window.panel("breadcrumb").target();
        GuiActionRunner.execute(() -> {
            assertTrue(way.getComponentCount() >= 5, "course, module and question with a mark between");
            for (Component part : way.getComponents()) {
                assertTrue(part.getHeight() >= part.getMinimumSize().height, () -> "lower than its words: " + part);
                assertTrue(
                        part.getY() >= 0 && part.getY() + part.getHeight() <= way.getHeight(),
                        () -> part.getBounds() + " in a height of " + way.getHeight());
            }
        });
    }

    @Test
    void aQuestionIsAddedFromThePaletteOfKinds() throws Exception {
        openSample("technician");
        Module first = modules().get(0);
        select(ElementRef.of(first.id()));
        robot.focusAndWaitForFocusGain(window.tree("outline").target());
        robot.pressAndReleaseKey(KeyEvent.VK_N, KeyEvent.CTRL_MASK);
        window.textBox("insert.input").enterText("true");
        robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        await(
                "another question",
                () -> modules().get(0).questions().size() == first.questions().size() + 1);
        List<?> questions = modules().get(0).questions();
        assertInstanceOf(TrueFalse.class, questions.get(questions.size() - 1));
    }

    @Test
    void aRegionIsDrawnOnThePictureAndTakenBack() throws Exception {
        openSample("foundations");
        Hotspot before = hotspot();
        select(ElementRef.of(before.id()));
        ImageCanvas canvas = canvas();
        GuiActionRunner.execute(() -> canvas.scrollRectToVisible(new Rectangle(canvas.getSize())));
        await("the picture", () -> GuiActionRunner.execute(() -> canvas.getWidth() > 100 && canvas.isEnabled()));
        window.toggleButton("canvas.tool.rectangle").click();
        Rectangle area = GuiActionRunner.execute(() -> canvas.getVisibleRect());
        drag(
                canvas,
                new Point(area.x + area.width / 2 - 30, area.y + area.height / 2 - 20),
                new Point(area.x + area.width / 2 + 30, area.y + area.height / 2 + 20));
        await("a region", () -> hotspot().regions().size() == before.regions().size() + 1);
        Region drawn = hotspot().regions().get(before.regions().size());
        Shape.Rectangle box = assertInstanceOf(Shape.Rectangle.class, drawn.shape());
        assertTrue(box.width() > 0 && box.height() > 0, box.toString());
        assertEquals(1.5, ratio(box), 0.2, "as wide and as high as it was drawn");
        undo();
        assertEquals(before, hotspot());
    }

    @Test
    void whatTabLeadsToComesIntoSight() throws Exception {
        openSample("foundations");
        select(ElementRef.of(modules().get(0).lessons().get(0).id()));
        robot.focusAndWaitForFocusGain(window.textBox("lesson.title").target());
        Component form =
                GuiActionRunner.execute(() -> window.panel("form.lesson").target());
        int seen = 0;
        for (int i = 0; i < 40; i++) {
            robot.pressAndReleaseKeys(KeyEvent.VK_TAB);
            robot.waitForIdle();
            Component owner = GuiActionRunner.execute(
                    () -> KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
            if (owner instanceof JComponent one && SwingUtilities.isDescendingFrom(owner, form)) {
                seen++;
                assertTrue(
                        GuiActionRunner.execute(() -> one.getVisibleRect().height) > 0,
                        () -> owner.getName() + " is out of sight");
            }
        }
        assertTrue(seen > 30, seen + " parts of the form");
    }

    private static double ratio(Shape.Rectangle box) {
        return box.width() / box.height();
    }

    private void palette(String words) {
        robot.pressAndReleaseKey(KeyEvent.VK_K, KeyEvent.CTRL_MASK);
        window.textBox("palette.input").enterText(words);
        robot.waitForIdle();
        robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        robot.waitForIdle();
    }

    private void drag(Component on, Point from, Point to) {
        robot.pressMouse(on, from, MouseButton.LEFT_BUTTON);
        robot.moveMouse(on, (from.x + to.x) / 2, (from.y + to.y) / 2);
        robot.moveMouse(on, to.x, to.y);
        robot.releaseMouse(MouseButton.LEFT_BUTTON);
        robot.waitForIdle();
    }

    /** The one under the drawing tools. */
    private ImageCanvas canvas() {
        Component tool = window.toggleButton("canvas.tool.rectangle").target();
        return GuiActionRunner.execute(() -> {
            Container around = tool.getParent();
            while (robot.finder().findAll(around, ImageCanvas.class::isInstance).isEmpty()) {
                around = around.getParent();
            }
            return (ImageCanvas) robot.finder()
                    .findAll(around, ImageCanvas.class::isInstance)
                    .iterator()
                    .next();
        });
    }

    private void undo() {
        window.pressAndReleaseKey(KeyPressInfo.keyCode(KeyEvent.VK_Z).modifiers(KeyEvent.CTRL_MASK));
        robot.waitForIdle();
    }

    private void select(ElementRef ref) {
        GuiActionRunner.execute(() -> workspace.selection().reveal(ref, ""));
        robot.waitForIdle();
    }

    private List<Module> modules() {
        return GuiActionRunner.execute(() -> workspace.current().modules());
    }

    private Hotspot hotspot() {
        return modules().stream()
                .flatMap(module -> module.questions().stream())
                .filter(Hotspot.class::isInstance)
                .map(Hotspot.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void await(String what, BooleanSupplier condition) {
        Pause.pause(new Condition(what) {
            @Override
            public boolean test() {
                return condition.getAsBoolean();
            }
        });
    }
}
