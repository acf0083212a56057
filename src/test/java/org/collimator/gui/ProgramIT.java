package org.collimator.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Frame;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import org.assertj.swing.edt.GuiActionRunnable;
import org.assertj.swing.edt.GuiActionRunner;
import org.collimator.storage.BundledSamples;
import org.collimator.ui.shell.Editor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The program around its windows: what is open comes back, and every way to another course starts in a window. */
class ProgramIT extends GuiTest {
    private Path first;
    private Path second;

    @BeforeEach
    void makeCourses() throws Exception {
        first = temp.resolve("technician");
        second = temp.resolve("certification");
        BundledSamples.copy("technician", first);
        BundledSamples.copy("certification", second);
    }

    @AfterEach
    void closeAll() {
        on(() -> windows("").forEach(Frame::dispose));
    }

    @Test
    void theLastCourseComesBackAtTheNextStartAndTheWelcomePageAfterClosingIt() {
        start(editor -> editor.open(first));
        await(() -> shown("editor").size() == 1);
        on(() -> closeBySystem(shown("editor").get(0)));
        await(() -> shown("").isEmpty() && !Files.exists(first.resolve(".collimator/lock")));

        start(Editor::resume);
        await(() -> shown("editor").size() == 1);
        assertTrue(titles().contains("technician") || !titles().isEmpty(), titles());
        on(() -> item("close").doClick());
        await(() -> shown("welcome").size() == 1 && shown("editor").isEmpty());
        on(() -> closeBySystem(shown("welcome").get(0)));
        await(() -> shown("").isEmpty());

        start(Editor::resume);
        await(() -> shown("welcome").size() == 1);
        assertEquals(0, shown("editor").size());
    }

    @Test
    void quittingClosesAllWindowsAndTheNextStartOpensThemAgain() {
        start(editor -> {
            editor.open(first);
            editor.open(second);
        });
        await(() -> shown("editor").size() == 2);
        on(() -> item("quit").doClick());
        await(() -> shown("").isEmpty() && !Files.exists(second.resolve(".collimator/lock")));
        start(Editor::resume);
        await(() -> shown("editor").size() == 2);
    }

    @Test
    void whoDoesNotWantItBeginsWithTheWelcomePage() {
        start(editor -> editor.open(first));
        await(() -> shown("editor").size() == 1);
        on(() -> item("reopen").doClick());
        on(() -> closeBySystem(shown("editor").get(0)));
        await(() -> shown("").isEmpty());
        start(Editor::resume);
        await(() -> shown("welcome").size() == 1);
    }

    @Test
    void aFolderThatIsGoneIsSaidAndTheWelcomePageComes() {
        settings.put("last.count", 1);
        settings.put("last.0", temp.resolve("gone"));
        start(Editor::resume);
        window = null;
        await(() -> Arrays.stream(java.awt.Window.getWindows())
                .anyMatch(each -> each instanceof javax.swing.JDialog dialog && dialog.isVisible()));
        on(() -> Arrays.stream(java.awt.Window.getWindows())
                .filter(javax.swing.JDialog.class::isInstance)
                .forEach(java.awt.Window::dispose));
        await(() -> shown("welcome").size() == 1);
    }

    @Test
    void everyWayToAnotherCourseStandsInTheMenuOfFilesWithItsKeys() throws Exception {
        openSample("foundations");
        Path other = first;
        on(() -> new org.collimator.ui.welcome.Recents(settings)
                .add(other, workspace.current().withTitle("The other course")));
        List<String> items = GuiActionRunner.execute(() -> {
            JMenu file = (JMenu) editor.frame().getJMenuBar().getMenu(0);
            return Arrays.stream(file.getMenuComponents())
                    .filter(JMenuItem.class::isInstance)
                    .map(JMenuItem.class::cast)
                    .peek(each -> assertTrue(
                            each instanceof JMenu || each.getAccelerator() != null, each.getText() + " has no keys"))
                    .map(JMenuItem::getText)
                    .toList();
        });
        assertEquals(
                List.of(
                        "New\u2026",
                        "Open folder\u2026",
                        "Open recent",
                        "Import package\u2026",
                        "Welcome page",
                        "Save",
                        "Save as\u2026",
                        "Backup\u2026",
                        "Reload",
                        "Export\u2026",
                        "Close",
                        "Exit"),
                items);
        for (String key : List.of("open", "open.package", "welcome", "quit")) {
            on(() -> editor.actions().get(key).actionPerformed(null));
        }
        dialogs.answer(2);
        on(() -> editor.actions().get("new").actionPerformed(null));
        assertEquals(List.of("open folder", "open package", "welcome", "quit", "create ct"), program.asked);
    }

    @Test
    void theRecentCoursesStandInAMenuWithHowTheyAre() throws Exception {
        openSample("foundations");
        on(() -> {
            var recents = new org.collimator.ui.welcome.Recents(settings);
            recents.add(temp.resolve("gone"), workspace.current().withTitle("Gone"));
            recents.add(first, workspace.current().withTitle("The other course"));
        });
        JMenu recent = GuiActionRunner.execute(() -> {
            JMenu file = editor.frame().getJMenuBar().getMenu(0);
            JMenu found = (JMenu) file.getMenuComponent(2);
            found.setSelected(true);
            return found;
        });
        await(() -> !recent.getItem(1).isEnabled());
        assertEquals(
                "The other course",
                GuiActionRunner.execute(() -> recent.getItem(0).getText()));
        assertEquals(
                "Gone \u2013 is not there any more",
                GuiActionRunner.execute(() -> recent.getItem(1).getText()));
        on(() -> recent.getItem(0).doClick());
        assertEquals(List.of("open technician"), program.asked);
        on(() -> recent.getItem(recent.getItemCount() - 1).doClick());
        assertTrue(GuiActionRunner.execute(
                () -> new org.collimator.ui.welcome.Recents(settings).all().isEmpty()));
    }

    @Test
    void everyKeyThatTheGuideNamesIsThatOfAnAction() throws Exception {
        openSample("foundations");
        String page;
        try (var in = Editor.class.getResourceAsStream("/org/collimator/ui/help/guide/keys.md")) {
            page = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        List<String> known = GuiActionRunner.execute(() ->
                editor.actions().all().stream().map(action -> action.keysText()).toList());
        List<String> wrong = page.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| keys"))
                .flatMap(line -> Arrays.stream(line.split("\\|")[1].split(",")))
                .map(String::strip)
                .filter(keys -> !known.contains(keys))
                .toList();
        assertEquals(List.of(), wrong, "known: " + known);
    }

    private void start(java.util.function.Consumer<Editor> begin) {
        Locale.setDefault(Locale.UK);
        on(() -> begin.accept(new Editor(settings)));
    }

    private static void on(GuiActionRunnable run) {
        GuiActionRunner.execute(run);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!GuiActionRunner.execute(condition::getAsBoolean)) {
            assertTrue(System.nanoTime() < end, "waited in vain; shown: " + titles());
            try {
                Thread.sleep(20);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }

    private static String titles() {
        return String.valueOf(GuiActionRunner.execute(() -> windows("").stream()
                .filter(Frame::isVisible)
                .map(Frame::getTitle)
                .toList()));
    }

    private static List<Frame> windows(String name) {
        return Arrays.stream(Frame.getFrames())
                .filter(frame -> frame.getName() != null && frame.getName().startsWith(name))
                .toList();
    }

    /** The visible windows of a name. */
    private static List<Frame> shown(String name) {
        return windows(name).stream().filter(Frame::isVisible).toList();
    }

    private static void closeBySystem(Frame frame) {
        frame.dispatchEvent(new java.awt.event.WindowEvent(frame, java.awt.event.WindowEvent.WINDOW_CLOSING));
    }

    private static JMenuItem item(String key) {
        JFrame frame = (JFrame) shown("editor").get(0);
        for (int i = 0; i < frame.getJMenuBar().getMenuCount(); i++) {
            for (java.awt.Component each : frame.getJMenuBar().getMenu(i).getMenuComponents()) {
                if (("menu." + key).equals(each.getName())) {
                    return (JMenuItem) each;
                }
            }
        }
        throw new AssertionError("no item " + key);
    }
}
