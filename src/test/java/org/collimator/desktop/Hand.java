package org.collimator.desktop;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javax.swing.JTree;
import org.collimator.ui.kit.EventThread;
import org.collimator.ui.kit.Settings;
import org.collimator.ui.shell.Editor;

/** The editor as it starts, in a process of its own, and somebody with a mouse and keys who does one thing in its outline. */
final class Hand {
    private static final int STEPS = 12;

    private final Robot robot = new Robot();
    private final JTree tree;

    private Hand(JTree tree) throws Exception {
        this.tree = tree;
        robot.setAutoDelay(20);
    }

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.UK);
        EventThread.run(() -> new Editor(Settings.inMemory()).open(Path.of(args[0])));
        Hand hand = new Hand(outline());
        switch (args[1]) {
            case "drag" -> hand.drag();
            case "copy" -> hand.copy();
            case "paste" -> hand.paste();
            default -> throw new IllegalArgumentException(args[1]);
        }
        System.out.println("done");
        TimeUnit.MINUTES.sleep(5); // what is copied is there as long as its process is
    }

    /** The first module goes behind the second one. */
    private void drag() throws Exception {
        Rectangle from = row(1);
        Rectangle to = row(2);
        Point start = new Point(from.x + 40, from.y + from.height / 2);
        Point end = new Point(to.x + 40, to.y + to.height - 2);
        click(start);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        for (int i = 1; i <= STEPS; i++) {
            robot.mouseMove(start.x, start.y + (end.y - start.y) * i / STEPS);
        }
        robot.mouseMove(end.x, end.y);
        robot.delay(200);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.delay(500);
        keys(KeyEvent.VK_S);
    }

    /** The first question of the first module. */
    private void copy() throws Exception {
        on(() -> {
            tree.expandRow(1);
            return 0;
        });
        int questions = rowOf("Questions");
        on(() -> {
            tree.expandRow(questions);
            return 0;
        });
        click(middle(row(questions + 1)));
        keys(KeyEvent.VK_C);
    }

    /** Into the first module. */
    private void paste() throws Exception {
        click(middle(row(1)));
        keys(KeyEvent.VK_V);
        robot.delay(500);
        keys(KeyEvent.VK_S);
    }

    private static Point middle(Rectangle row) {
        return new Point(row.x + 40, row.y + row.height / 2);
    }

    private void click(Point at) throws Exception {
        for (int i = 0; i == 0 || i < 40 && !on(tree::isFocusOwner); i++) {
            robot.mouseMove(at.x, at.y);
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
            robot.delay(600); // longer than between the clicks of a double click, which folds the row
        }
        if (!on(tree::isFocusOwner)) {
            throw new IllegalStateException("the outline did not get the focus");
        }
    }

    /** Nothing is waited for between press and release: a key that is held down repeats. */
    private void keys(int key) {
        robot.keyPress(KeyEvent.VK_CONTROL);
        robot.keyPress(key);
        robot.keyRelease(key);
        robot.keyRelease(KeyEvent.VK_CONTROL);
        robot.waitForIdle();
    }

    private Rectangle row(int number) throws Exception {
        return on(() -> {
            Rectangle row = tree.getRowBounds(number);
            Point corner = tree.getLocationOnScreen();
            row.translate(corner.x, corner.y);
            return row;
        });
    }

    private int rowOf(String words) throws Exception {
        return on(() -> {
            for (int i = 0; i < tree.getRowCount(); i++) {
                if (tree.getPathForRow(i).getLastPathComponent().toString().startsWith(words)) {
                    return i;
                }
            }
            throw new IllegalStateException("no row " + words);
        });
    }

    private static JTree outline() throws Exception {
        while (true) {
            TimeUnit.MILLISECONDS.sleep(100);
            Component found = on(() -> {
                for (Frame frame : Frame.getFrames()) {
                    Component tree = frame.isShowing() ? named("outline", frame) : null;
                    if (tree != null && tree.isShowing() && tree.getHeight() > 0) {
                        return tree;
                    }
                }
                return null;
            });
            if (found instanceof JTree tree) {
                return tree;
            }
        }
    }

    private static Component named(String name, Container container) {
        for (Component child : container.getComponents()) {
            if (name.equals(child.getName())) {
                return child;
            }
            Component found = child instanceof Container inner ? named(name, inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static <T> T on(Callable<T> asked) throws Exception {
        FutureTask<T> task = new FutureTask<>(asked);
        EventQueue.invokeAndWait(task);
        return task.get();
    }
}
