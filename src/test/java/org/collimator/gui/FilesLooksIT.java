package org.collimator.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import org.assertj.swing.edt.GuiActionRunner;
import org.collimator.storage.BundledSamples;
import org.collimator.ui.SameThreadTasks;
import org.collimator.ui.kit.Theme;
import org.collimator.ui.session.Target;
import org.collimator.ui.welcome.Recents;
import org.collimator.ui.welcome.WelcomePanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has to do with files, in every look: nothing is cut off; the pictures go to {@code target/pictures}. */
class FilesLooksIT extends GuiTest {
    @AfterEach
    void speakEnglishAgain() {
        Locale.setDefault(Locale.UK);
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 100", "en, DARK, 100", "de, LIGHT, 100", "de, DARK, 200"})
    void everythingFits(String language, Theme.Mode mode, int size) throws Exception {
        Locale.setDefault(Locale.forLanguageTag(language));
        GuiActionRunner.execute(() -> {
            Theme.mode(settings, mode);
            Theme.size(settings, size);
        });
        String look = language + "-" + mode.id() + "-" + size;
        openSample("foundations");
        List<String> faults = new ArrayList<>();
        recents();
        welcome(look, faults);
        Path folder = temp.resolve("foundations");
        Path stray = folder.resolve("media").resolve("a-picture-that-nobody-recorded.png");
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", stray.toFile());
        Files.createDirectories(folder.resolve(".collimator").resolve("journal.new"));
        GuiActionRunner.execute(() -> {
            workspace.edit("Title", org.collimator.document.ElementRef.COURSE, c -> c.withTitle(c.title() + "."));
            workspace.selection().show(new Target.View("media"));
        });
        GuiActionRunner.execute(() -> workspace.flushJournal());
        picture("files-media-" + look);
        faults.addAll(GuiActionRunner.execute(() -> new ScreenWalk("media " + look)
                .fits(editor.frame().getContentPane())
                .names(editor.frame().getContentPane())
                .faults()));
        menu(look);
        assertEquals("", String.join("\n", faults));
    }

    private void recents() throws Exception {
        BundledSamples.copy("technician", temp.resolve("technician"));
        GuiActionRunner.execute(() -> {
            Recents recents = new Recents(settings);
            recents.add(temp.resolve("gone"), workspace.current().withTitle("A course that is gone"));
            recents.add(temp.resolve("foundations"), workspace.current());
            recents.add(temp.resolve("technician"), workspace.current().withTitle("Starting out"));
        });
    }

    private void welcome(String look, List<String> faults) throws Exception {
        JFrame frame = GuiActionRunner.execute(() -> {
            JFrame shown = new JFrame();
            JScrollPane pane = new JScrollPane(
                    new WelcomePanel(program, new Recents(settings), new SameThreadTasks()).component());
            shown.add(pane);
            shown.setSize(new Dimension(1280, 800));
            shown.setVisible(true);
            return shown;
        });
        robot.waitForIdle();
        GuiActionRunner.execute(() -> {
            faults.addAll(
                    new ScreenWalk("welcome " + look).fits(frame).names(frame).faults());
            draw(frame.getContentPane(), "files-welcome-" + look);
            frame.dispose();
        });
    }

    private void menu(String look) {
        GuiActionRunner.execute(() -> {
            JPopupMenu file = ((JMenu) editor.frame().getJMenuBar().getMenu(0)).getPopupMenu();
            file.show(editor.frame().getContentPane(), 10, 10);
            draw(file, "files-menu-" + look);
            file.setVisible(false);
        });
    }

    private static void draw(Component component, String name) throws Exception {
        BufferedImage image =
                new BufferedImage(component.getWidth(), component.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        ((Container) component).printAll(graphics);
        graphics.dispose();
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        ImageIO.write(image, "png", pictures.resolve(name + ".png").toFile());
    }
}
