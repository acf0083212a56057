package org.collimator.ui.shell;

import java.nio.file.Path;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.kit.Settings;
import org.collimator.ui.kit.Texts;

/**
 * The window that is there at once while a folder is read, where the window of the course will be; closing it cancels the reading.
 * Kept so plain that it can be painted before anything else of the editor is loaded. On the event thread.
 */
final class OpeningWindow {
    private final JFrame frame = new JFrame();

    OpeningWindow(Path folder, Settings settings, Runnable cancel) {
        Texts texts = Texts.of(OpeningWindow.class);
        frame.setName("opening");
        frame.setTitle(texts.get("title", folder.getFileName()));
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new Closing(cancel));
        JPanel panel = new JPanel(new MigLayout("insets 24, fill, wrap 1, gap 0 16", "[center]", "push[][]push"));
        JLabel words = new JLabel(texts.get("opening", folder.getFileName()));
        JProgressBar progress = new JProgressBar();
        progress.setIndeterminate(true);
        progress.getAccessibleContext().setAccessibleName(words.getText());
        panel.add(words);
        panel.add(progress, "w 240!");
        frame.add(panel);
        new WindowPlace(frame, settings).restore();
        frame.setVisible(true);
    }

    /** It has done its work. */
    void close() {
        frame.dispose();
    }
}
