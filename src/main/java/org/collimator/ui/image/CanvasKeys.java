package org.collimator.ui.image;

import java.awt.event.ActionEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import org.collimator.ui.kit.UiAction;

/** The keys of a canvas: arrows move what is selected, or the picture; Ctrl with plus, minus and 0 zooms. */
final class CanvasKeys {
    private static final int PAN = 40;
    private static final int FAR = 10;

    private CanvasKeys() {}

    static void install(ImageCanvas canvas) {
        arrows(canvas, "LEFT", -1, 0);
        arrows(canvas, "RIGHT", 1, 0);
        arrows(canvas, "UP", 0, -1);
        arrows(canvas, "DOWN", 0, 1);
        for (String plus : new String[] {"menu PLUS", "menu EQUALS", "menu ADD"}) {
            put(canvas, plus, canvas::zoomIn);
        }
        for (String minus : new String[] {"menu MINUS", "menu SUBTRACT"}) {
            put(canvas, minus, canvas::zoomOut);
        }
        put(canvas, "menu 0", canvas::fit);
        put(canvas, "DELETE", () -> canvas.mode().key(CanvasMode.Key.DELETE));
        put(canvas, "BACK_SPACE", () -> canvas.mode().key(CanvasMode.Key.BACKSPACE));
        put(canvas, "ENTER", () -> canvas.mode().key(CanvasMode.Key.ENTER));
        put(canvas, "ESCAPE", () -> canvas.mode().key(CanvasMode.Key.ESCAPE));
        put(canvas, "PAGE_DOWN", () -> canvas.mode().key(CanvasMode.Key.NEXT));
        put(canvas, "PAGE_UP", () -> canvas.mode().key(CanvasMode.Key.PREVIOUS));
    }

    private static void arrows(ImageCanvas canvas, String key, int dx, int dy) {
        put(canvas, key, () -> arrow(canvas, dx, dy));
        put(canvas, "shift " + key, () -> arrow(canvas, dx * FAR, dy * FAR));
    }

    private static void arrow(ImageCanvas canvas, int dx, int dy) {
        if (canvas.picture() != null && !canvas.mode().nudge(dx, dy)) {
            canvas.view().pan(-Integer.signum(dx) * PAN, -Integer.signum(dy) * PAN);
            canvas.repaint();
        }
    }

    /** Tells when the space bar goes down and up. */
    static void space(ImageCanvas canvas, Consumer<Boolean> held) {
        put(canvas, "SPACE", () -> held.accept(true));
        put(canvas, "released SPACE", () -> held.accept(false));
    }

    private static void put(ImageCanvas canvas, String keys, Runnable run) {
        KeyStroke stroke = UiAction.keys(keys);
        canvas.getInputMap().put(stroke, keys);
        canvas.getActionMap().put(keys, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                run.run();
            }
        });
    }
}
