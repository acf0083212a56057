package org.collimator.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.collimator.document.ElementRef;
import org.collimator.ui.Parts;
import org.collimator.ui.kit.Theme;
import org.collimator.ui.session.Notices;
import org.collimator.ui.session.Target;
import org.collimator.validation.Severity;
import org.junit.jupiter.api.Test;

/** The window in its looks; the pictures go to {@code target/pictures}. */
class LooksIT extends GuiTest {
    @Test
    void lightDarkAndLargeShowTheSameCourse() throws Exception {
        openSample("foundations");
        GuiActionRunner.execute(() -> Theme.mode(settings, Theme.Mode.LIGHT));
        picture("course-light");
        Color light = background();
        GuiActionRunner.execute(() -> Theme.mode(settings, Theme.Mode.DARK));
        picture("course-dark");
        assertTrue(brightness(background()) < brightness(light), "the dark look is darker");
        GuiActionRunner.execute(() -> Theme.size(settings, 200));
        picture("course-200");
        assertEquals("200", settings.get("theme.size", ""));
    }

    @Test
    void theColumnsFoldAndTheGuideOpens() throws Exception {
        openSample("foundations");
        GuiActionRunner.execute(() -> editor.actions().get("view.strip").actionPerformed(null));
        GuiActionRunner.execute(() -> editor.actions().get("help.guide").actionPerformed(null));
        window.textBox("help.search").enterText("journal");
        assertEquals(1, window.list("help.chapters").contents().length, "one chapter speaks of the journal");
        picture("guide");
        GuiActionRunner.execute(() -> editor.actions().get("help.keys").actionPerformed(null));
        picture("keys");
    }

    /** Else Swing keeps the keys of its buttons, and with them the window and its course, until the program ends. */
    @Test
    void aClosedWindowIsLeftAloneWhenTheLookChanges() throws Exception {
        openSample("technician");
        AtomicInteger told = new AtomicInteger();
        GuiActionRunner.execute(() -> {
            editor.frame().getLayeredPane().add(new JPanel() {
                @Override
                public void updateUI() {
                    super.updateUI();
                    told.incrementAndGet();
                }
            });
            told.set(0);
            Theme.mode(settings, Theme.Mode.DARK);
            assertEquals(1, told.get(), "an open window follows");
            editor.frame().dispose();
            Theme.mode(settings, Theme.Mode.LIGHT);
        });
        assertEquals(1, told.get());
    }

    @Test
    void whatIsAskedForStandsInLine() throws Exception {
        openSample("foundations");
        show("find");
        assertEquals(x("find.words"), x("find.option.case"), 2, "options stand under the fields");
        show("bank");
        for (String other : List.of("status", "level", "module")) {
            assertEquals(y("bank.filter.kind"), y("bank.filter." + other), other + " stands in the row of filters");
        }
        picture("bank-filters");
    }

    @Test
    void theBankShowsItsShortWordsWhole() throws Exception {
        openSample("foundations");
        show("bank");
        GuiActionRunner.execute(() -> {
            JTable table = window.table("bank.table").target();
            assertTrue(table.getScrollableTracksViewportWidth(), "all columns are in sight");
            for (int column = 0; column < table.getColumnCount(); column++) {
                String heading = table.getColumnName(column);
                if (List.of("Level", "Status").contains(heading)) {
                    int room = table.getColumnModel().getColumn(column).getWidth();
                    for (int row = 0; row < table.getRowCount(); row++) {
                        Component cell = table.prepareRenderer(table.getCellRenderer(row, column), row, column);
                        assertTrue(cell.getPreferredSize().width <= room, table.getValueAt(row, column)::toString);
                    }
                }
            }
        });
    }

    @Test
    void theStripKeepsItsBarInALowWindowAtTwiceTheSize() throws Exception {
        GuiActionRunner.execute(() -> Theme.size(settings, 200));
        openSample("foundations");
        window.resizeTo(new Dimension(900, 600));
        GuiActionRunner.execute(() -> workspace
                .notices()
                .show(new Notices.Notice(
                        "journal", Severity.ERROR, "The journal cannot be written. ".repeat(6), List.of())));
        robot.waitForIdle();
        picture("strip-200");
        GuiActionRunner.execute(() -> {
            JComponent strip = Parts.named(editor.frame().getContentPane(), "problems.panel", JComponent.class);
            Component filter = Parts.named(strip, "problems.filter", JTextField.class);
            int bar = filter.getParent().getPreferredSize().height;
            assertTrue(strip.getHeight() > bar, strip.getHeight() + " has a bar of " + bar);
        });
    }

    @Test
    void nothingRunsPastTheEdgeOfANarrowGermanWindowAtTwiceTheSize() throws Exception {
        Locale.setDefault(Locale.GERMANY);
        try {
            GuiActionRunner.execute(() -> Theme.size(settings, 200));
            openSample("foundations");
            width(640);
            picture("narrow-german-200");
            GuiActionRunner.execute(() -> {
                assertEquals(640, part("status").getWidth(), 20, "the window is narrow");
                within(editor.frame().getJMenuBar());
                within(part("status"));
                within((Container) part("problems.filter").getParent());
                assertTrue(
                        part("status.saved").getWidth() >= part("status.saved").getPreferredSize().width);
                assertTrue(
                        part("status.errors").getToolTipText().contains("Fehler"), "the words are under the pointer");
                assertEquals(640 * 3 / 8, part("outline").getWidth(), 40, "the outline leaves room for what is edited");
            });
            width(1500);
            GuiActionRunner.execute(() -> {
                assertEquals(1500 * 3 / 8, part("outline").getWidth(), 40, "the outline is wider for larger text");
                Component menu = editor.frame().getJMenuBar().getMenu(0);
                assertEquals(
                        menu.getHeight(), editor.frame().getJMenuBar().getHeight(), 4, "one row where there is room");
            });
        } finally {
            Locale.setDefault(Locale.UK);
        }
    }

    private void width(int width) {
        GuiActionRunner.execute(() -> editor.frame().setSize(width, 700));
        robot.waitForIdle();
        GuiActionRunner.execute(() -> editor.frame().validate());
        robot.waitForIdle();
    }

    private static void within(Container bar) {
        for (Component each : bar.getComponents()) {
            if (each.isVisible()) {
                assertTrue(each.getX() + each.getWidth() <= bar.getWidth(), each::toString);
                assertTrue(each.getY() + each.getHeight() <= bar.getHeight(), each::toString);
            }
        }
    }

    @Test
    void aViewThatComesToTheFrontHasTheKeys() throws Exception {
        openSample("foundations");
        for (String view : GuiActionRunner.execute(editor::viewIds)) {
            show(view);
            Component centre = GuiActionRunner.execute(() -> part("centre"));
            Component owner = GuiActionRunner.execute(
                    () -> KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
            assertTrue(
                    owner != null && SwingUtilities.isDescendingFrom(owner, centre), view + " leaves them to " + owner);
        }
    }

    @Test
    void theStatusLineKeepsItsWordsWhileSomethingRunsAndAfterwards() throws Exception {
        GuiActionRunner.execute(() -> Theme.size(settings, 200));
        openSample("foundations");
        CountDownLatch end = new CountDownLatch(1);
        GuiActionRunner.execute(() ->
                tasks.run("Writing a package", signal -> end.await(20, TimeUnit.SECONDS), done -> {}, fault -> {}));
        robot.waitForIdle();
        GuiActionRunner.execute(this::statusIsWhole);
        end.countDown();
        Pause.pause(new Condition("the end") {
            @Override
            public boolean test() {
                return GuiActionRunner.execute(() -> tasks.running().isEmpty());
            }
        });
        robot.waitForIdle();
        GuiActionRunner.execute(() -> {
            statusIsWhole();
            assertTrue(part("status.saved").getWidth() > 0, "what is saved is said again");
        });
    }

    private void statusIsWhole() {
        JComponent hints = part("status.hints");
        assertTrue(hints.getX() + hints.getWidth() <= part("status").getWidth(), hints.getBounds()::toString);
    }

    @Test
    void theStripHasItsHeightAndTheOutlineTheKeysAtFirst() throws Exception {
        settings.put("columns.strip", 220);
        openSample("foundations");
        GuiActionRunner.execute(editor::open);
        robot.waitForIdle();
        assertTrue(GuiActionRunner.execute(() -> part("outline").isFocusOwner()), "one begins in the outline");
        int height = GuiActionRunner.execute(() -> part("problems.panel").getHeight());
        assertEquals(220, height);
        ElementRef question = GuiActionRunner.execute(() -> ElementRef.of(
                workspace.current().modules().get(0).questions().get(0).id()));
        GuiActionRunner.execute(() -> workspace.selection().reveal(question, ""));
        robot.waitForIdle();
        assertEquals(
                height, GuiActionRunner.execute(() -> part("problems.panel").getHeight()), "beside a question too");
    }

    @Test
    void rowsOfMediaAreDrawnWholeAtTwiceTheSize() throws Exception {
        openSample("foundations");
        show("media");
        GuiActionRunner.execute(() -> Theme.size(settings, 200));
        robot.waitForIdle();
        picture("media-200");
        GuiActionRunner.execute(() -> {
            JList<?> list = window.list("media.list").target();
            assertTrue(list.getFixedCellHeight() >= row(list).getPreferredSize().height);
        });
    }

    private static <T> Component row(JList<T> list) {
        return list.getCellRenderer()
                .getListCellRendererComponent(list, list.getModel().getElementAt(0), 0, false, false);
    }

    private void show(String view) {
        GuiActionRunner.execute(() -> workspace.selection().show(new Target.View(view)));
        robot.waitForIdle();
    }

    private int x(String name) {
        return GuiActionRunner.execute(() -> part(name).getLocationOnScreen().x);
    }

    private int y(String name) {
        return GuiActionRunner.execute(() -> part(name).getLocationOnScreen().y);
    }

    private JComponent part(String name) {
        return Parts.named(editor.frame().getContentPane(), name, JComponent.class);
    }

    private Color background() {
        return GuiActionRunner.execute(() -> editor.frame().getContentPane().getBackground());
    }

    private static int brightness(Color colour) {
        return colour.getRed() + colour.getGreen() + colour.getBlue();
    }
}
