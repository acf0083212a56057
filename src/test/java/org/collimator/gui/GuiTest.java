package org.collimator.gui;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.collimator.storage.BundledSamples;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.Opened;
import org.collimator.storage.SchemaCheck;
import org.collimator.storage.StorageException;
import org.collimator.ui.Desk;
import org.collimator.ui.NoProgram;
import org.collimator.ui.Parts;
import org.collimator.ui.ScriptedDialogs;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.kit.BackgroundTasks;
import org.collimator.ui.kit.EventThread;
import org.collimator.ui.kit.Settings;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.Theme;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Workspace;
import org.collimator.ui.shell.EditorWindow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A test that drives a window with mouse and keys. Swing calls off the event thread fail it. Type ASCII with {@code enterText} and
 * everything else with {@code setText}.
 */
abstract class GuiTest {
    @TempDir
    Path temp;

    Robot robot;
    ScriptedDialogs dialogs = new ScriptedDialogs();
    NoProgram program = new NoProgram();
    Settings settings = Settings.inMemory();
    BackgroundTasks tasks;
    Workspace workspace;
    EditorWindow editor;
    FrameFixture window;

    @BeforeAll
    static void watchThreads() {
        Assumptions.assumeTrue(GuiSession.available(), "windows need Java 17 to 21, or a display");
        Locale.setDefault(Locale.UK);
        FailOnThreadViolationRepaintManager.install();
    }

    @AfterAll
    static void watchNoMore() {
        FailOnThreadViolationRepaintManager.uninstall();
    }

    @BeforeEach
    void makeRobot() {
        robot = BasicRobot.robotWithNewAwtHierarchy();
        robot.settings().delayBetweenEvents(0);
        robot.settings().eventPostingDelay(30);
    }

    @AfterEach
    void cleanUp() throws StorageException {
        if (robot != null) {
            robot.cleanUp();
        }
        if (workspace != null) {
            workspace.folder().close();
        }
    }

    /** Opens a copy of a bundled sample in a window. */
    void openSample(String name) throws IOException, StorageException {
        Path folder = temp.resolve(name);
        BundledSamples.copy(name, folder);
        open(folder);
    }

    /** Opens a folder in a window of 1280 by 800. */
    void open(Path folder) throws StorageException {
        Opened opened = CurriculumFolder.open(folder, OpenOptions.EDIT.withCheck(new SchemaCheck()));
        editor = GuiActionRunner.execute(() -> {
            Theme.apply(settings);
            tasks = new BackgroundTasks();
            workspace = new Workspace(opened, tasks, Desk.CLOCK, EventThread::require);
            return new EditorWindow(new EditorContext(workspace, tasks, dialogs, settings), program);
        });
        window = new FrameFixture(robot, editor.frame());
        window.show(new Dimension(1280, 800));
    }

    /** Opens all that is folded away in the window. */
    void unfold() {
        String closed = Texts.of(ElementForm.class).get("card.closed");
        boolean more = true;
        while (more) {
            more = GuiActionRunner.execute(() -> {
                List<JButton> buttons = Parts.all(editor.frame().getContentPane()).stream()
                        .filter(each -> each instanceof JButton button
                                && closed.equals(button.getAccessibleContext().getAccessibleDescription()))
                        .map(JButton.class::cast)
                        .toList();
                buttons.forEach(button -> button.doClick(0));
                return !buttons.isEmpty();
            });
            robot.waitForIdle();
        }
    }

    /** What the window shows, for a person to look at. */
    void picture(String name) throws IOException {
        robot.waitForIdle();
        draw(name, editor.frame().getRootPane());
    }

    /** The same of one part of the window, with what is scrolled away. */
    void picture(String name, String part) throws IOException {
        robot.waitForIdle();
        draw(name, Parts.named(editor.frame().getContentPane(), part, JComponent.class));
    }

    private static void draw(String name, JComponent part) throws IOException {
        BufferedImage image = GuiActionRunner.execute(() -> {
            BufferedImage drawn = new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = drawn.createGraphics();
            part.printAll(graphics);
            graphics.dispose();
            return drawn;
        });
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }
}
