package org.collimator.ui.image;

import java.util.EnumMap;
import java.util.Map;
import javax.swing.AbstractButton;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JToggleButton;
import javax.swing.JToolBar;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Texts;

/** The tools of a canvas on which regions are drawn, and the zoom of any canvas. On the event thread. */
public final class CanvasBar {
    private final JToolBar bar = new JToolBar();
    private final Texts texts = Texts.of(CanvasBar.class);
    private final Map<CanvasTool, JToggleButton> tools = new EnumMap<>(CanvasTool.class);

    private CanvasBar() {
        bar.setFloatable(false);
        bar.setOpaque(false);
        bar.setBorder(null);
    }

    /** Zoom only. */
    public static JComponent zoom(ImageCanvas canvas) {
        CanvasBar bar = new CanvasBar();
        bar.addZoom(canvas);
        return bar.bar;
    }

    /** Tools and zoom. */
    static CanvasBar drawing(ImageCanvas canvas) {
        CanvasBar bar = new CanvasBar();
        ButtonGroup group = new ButtonGroup();
        for (CanvasTool tool : CanvasTool.values()) {
            JToggleButton button = new JToggleButton(Icons.small(tool.id()));
            bar.name(button, "tool." + tool.id());
            button.addActionListener(event -> {
                canvas.drawMode().tool(tool);
                canvas.requestFocusInWindow();
            });
            group.add(button);
            bar.tools.put(tool, button);
            bar.bar.add(button);
        }
        bar.bar.addSeparator();
        bar.addZoom(canvas);
        bar.show(CanvasTool.SELECT);
        return bar;
    }

    private void addZoom(ImageCanvas canvas) {
        button("zoom-in", canvas::zoomIn);
        button("zoom-out", canvas::zoomOut);
        button("zoom-fit", canvas::fit);
    }

    private void button(String name, Runnable run) {
        JButton button = new JButton(Icons.small(name));
        name(button, name);
        button.addActionListener(event -> run.run());
        bar.add(button);
    }

    private void name(AbstractButton button, String key) {
        button.setName("canvas." + key);
        button.setToolTipText(texts.get(key));
        button.getAccessibleContext().setAccessibleName(texts.get(key + ".name"));
    }

    void show(CanvasTool tool) {
        JToggleButton button = tools.get(tool);
        if (button != null) {
            button.setSelected(true);
        }
    }

    JComponent component() {
        return bar;
    }
}
