package org.collimator.ui.image;

import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.geom.Point2D;
import java.util.Objects;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.collimator.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A picture on a dark stage that can be zoomed and moved, with regions or a mark over it. Regions are drawn in {@link #drawing}, a
 * place is marked in {@link #picking}. Nothing here edits a document: what the user does is told. On the event thread.
 */
public final class ImageCanvas extends JComponent {
    private static final long serialVersionUID = 1;

    private static final int HEIGHT = 400;

    private final transient Viewport view = new Viewport();
    private final transient Texts texts = Texts.of(ImageCanvas.class);
    private transient CanvasMode mode;
    private transient @Nullable Picture picture;
    private String message = "";

    private ImageCanvas() {
        mode = new PickMode(this, (x, y) -> {});
        setFocusable(true);
        setOpaque(true);
        CanvasMouse.install(this);
        CanvasKeys.install(this);
        addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
    }

    /** A canvas on which regions are drawn. */
    static ImageCanvas drawing(DrawMode.Drawing told) {
        ImageCanvas canvas = new ImageCanvas();
        canvas.mode = new DrawMode(canvas, told);
        return canvas;
    }

    /** A canvas on which a place is marked, with the pointer or with the arrow keys. */
    public static ImageCanvas picking(PickMode.Picked told) {
        ImageCanvas canvas = new ImageCanvas();
        canvas.mode = new PickMode(canvas, told);
        return canvas;
    }

    /** Shows a picture. */
    public void show(Picture next) {
        boolean another = !next.equals(picture);
        picture = next;
        message = "";
        if (another) {
            view.picture(next.width(), next.height());
            repaint();
        }
    }

    /** Shows words instead of a picture. */
    public void say(String words) {
        picture = null;
        message = words;
        repaint();
    }

    /** Marks a place, in pixels of the picture; nothing where there is no place. */
    public void mark(@Nullable Point2D place) {
        if (mode instanceof PickMode pick) {
            pick.mark(place);
        }
    }

    DrawMode drawMode() {
        return (DrawMode) mode;
    }

    CanvasMode mode() {
        return mode;
    }

    Viewport view() {
        return view;
    }

    @Nullable
    Picture picture() {
        return picture;
    }

    ShapeEdits edits() {
        Picture now = Objects.requireNonNull(picture, "picture");
        return new ShapeEdits(now.width(), now.height());
    }

    /** Makes the picture larger. */
    public void zoomIn() {
        zoom(1.25);
    }

    /** Makes the picture smaller. */
    public void zoomOut() {
        zoom(0.8);
    }

    /** Shows the whole picture. */
    public void fit() {
        view.fit();
        repaint();
    }

    void zoom(double factor) {
        view.zoom(factor);
        repaint();
    }

    void pointAt(Point2D at) {
        setCursor(picture == null ? Cursor.getDefaultCursor() : mode.cursor(at));
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        view.view(width, height);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(480, HEIGHT);
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(120, 160);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            Color stage = UIManager.getColor("Collimator.stage");
            g.setColor(stage == null ? Color.BLACK : stage);
            g.fillRect(0, 0, getWidth(), getHeight());
            CanvasInk.smooth(g);
            g.setFont(UIManager.getFont("Label.font"));
            Picture now = picture;
            if (now == null) {
                CanvasInk.words(g, message, 16, 16 + g.getFontMetrics().getAscent(), new Color(0xd5dbe3));
            } else {
                now.paint(g, view.transform());
                mode.paint(g, view);
            }
            if (isFocusOwner()) {
                Color focus = UIManager.getColor("Component.focusedBorderColor");
                g.setColor(focus == null ? CanvasInk.SELECTED : focus);
                g.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
                g.drawRect(1, 1, getWidth() - 3, getHeight() - 3);
            }
        } finally {
            g.dispose();
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.CANVAS;
                }
            };
            accessibleContext.setAccessibleName(texts.get("canvas"));
        }
        return accessibleContext;
    }
}
