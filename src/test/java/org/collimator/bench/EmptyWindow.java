package org.collimator.bench;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Dimension;
import java.awt.EventQueue;
import javax.swing.JFrame;
import javax.swing.JLabel;

/** An empty FlatLaf window that ends the process once it has been painted: what the editor's start is measured against. */
public final class EmptyWindow {
    private EmptyWindow() {}

    /** Shows it. */
    public static void main(String[] args) {
        EventQueue.invokeLater(() -> {
            FlatLightLaf.setup();
            JFrame frame = new JFrame("empty");
            frame.add(new JLabel("empty"));
            frame.setPreferredSize(new Dimension(1280, 800));
            frame.pack();
            frame.setVisible(true);
            Painted.then(frame, Painted::halt);
        });
    }
}
