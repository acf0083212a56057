package org.collimator.bench;

import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.JFrame;
import javax.swing.JTextField;
import javax.swing.RepaintManager;
import javax.swing.text.JTextComponent;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Edit;
import org.collimator.document.Edits;
import org.collimator.document.ElementRef;
import org.collimator.document.Place;
import org.collimator.generate.SyntheticCourse;
import org.collimator.gui.EventWatch;
import org.collimator.question.Status;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.Opened;
import org.collimator.storage.SchemaCheck;
import org.collimator.ui.NoProgram;
import org.collimator.ui.Parts;
import org.collimator.ui.ScriptedDialogs;
import org.collimator.ui.kit.BackgroundTasks;
import org.collimator.ui.kit.EventThread;
import org.collimator.ui.kit.Settings;
import org.collimator.ui.kit.Theme;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Target;
import org.collimator.ui.session.Workspace;
import org.collimator.ui.shell.EditorWindow;

/** The editor with course L open: typing, check, undo, memory. Needs a display. */
public final class EditorBench {
    private static final int KEYS = 400;
    private static final long STALL_MILLIS = 50;

    private final Workspace workspace;
    private final EditorWindow window;

    private EditorBench(Workspace workspace, EditorWindow window) {
        this.workspace = workspace;
        this.window = window;
    }

    /** Prints all figures. */
    public static void main(String[] args) throws Exception {
        if (GraphicsEnvironment.isHeadless()) {
            throw new IllegalStateException("the editor needs a display, such as Xvfb's");
        }
        Path folder = BenchCourses.copy(SyntheticCourse.Size.L);
        Opened opened = CurriculumFolder.open(folder, OpenOptions.EDIT.withCheck(new SchemaCheck()));
        AtomicReference<EditorBench> made = new AtomicReference<>();
        EventQueue.invokeAndWait(() -> {
            Settings settings = Settings.inMemory();
            Theme.apply(settings);
            BackgroundTasks tasks = new BackgroundTasks();
            Workspace workspace = new Workspace(opened, tasks, Clock.systemDefaultZone(), EventThread::require);
            EditorWindow window = new EditorWindow(
                    new EditorContext(workspace, tasks, new ScriptedDialogs(), settings), new NoProgram());
            window.open();
            made.set(new EditorBench(workspace, window));
        });
        try (EventWatch watch = EventWatch.over(STALL_MILLIS)) {
            made.get().run(watch);
        }
        Runtime.getRuntime().halt(0);
    }

    private void run(EventWatch watch) throws Exception {
        awaitCheck();
        double before = heapAfterCollection();
        Report report = new Report(System.out, "Editor with course L");
        typing(report);
        report.seconds("findings shown after the last key", secondsToCheck(), 0.25);
        undoOfABulkEdit(report);
        report.size("heap with L open, after a collection", before, 300, "MB");
        thousandEdits(report, before);
        System.out.printf(
                "%nEvents over %d ms: %d%n", STALL_MILLIS, watch.stalls().size());
        watch.stalls().stream()
                .sorted((a, b) -> Double.compare(b.millis(), a.millis()))
                .limit(8)
                .forEach(stall -> System.out.printf("  %.0f ms  %s%n", stall.millis(), stall.stack()));
    }

    private void typing(Report report) throws Exception {
        var module = workspace.current().modules().get(100);
        JTextComponent field = onEvents(() -> {
            workspace.selection().show(Target.of(ElementRef.of(module.id())));
            JTextComponent title = find(window.frame(), "module.title");
            title.requestFocusInWindow();
            return title;
        });
        Thread.sleep(500);
        double[] times = new double[KEYS];
        for (int i = 0; i < KEYS; i++) {
            char letter = (char) ('a' + i % 26);
            long start = System.nanoTime();
            onEvents(() -> {
                field.dispatchEvent(new KeyEvent(
                        field, KeyEvent.KEY_TYPED, System.currentTimeMillis(), 0, KeyEvent.VK_UNDEFINED, letter));
                RepaintManager.currentManager(field).paintDirtyRegions();
                return field;
            });
            times[i] = (System.nanoTime() - start) / 1e9;
            Thread.sleep(30);
        }
        Arrays.sort(times);
        report.seconds("key to painted text, median", times[KEYS / 2]);
        report.seconds("key to painted text, 99th percentile", times[KEYS * 99 / 100], 0.016);
    }

    private double secondsToCheck() throws Exception {
        long start = System.nanoTime();
        onEvents(() -> {
            var module = workspace.current().modules().get(50);
            workspace.edit(
                    "Title",
                    ElementRef.of(module.id()),
                    course -> Edits.module(course, module.id(), one -> one.withTitle(one.title() + "!")));
            return workspace;
        });
        awaitCheck();
        return (System.nanoTime() - start) / 1e9;
    }

    private void undoOfABulkEdit(Report report) throws Exception {
        onEvents(() -> {
            workspace.edit(Edit.of("All approved", Place.FOLDER, EditorBench::allApproved));
            return workspace;
        });
        double seconds = onEvents(() -> {
            long start = System.nanoTime();
            workspace.history().undo();
            return (System.nanoTime() - start) / 1e9;
        });
        report.seconds("undo of a change of 10,000 questions", seconds, 0.1);
        awaitCheck();
    }

    private static Curriculum allApproved(Curriculum course) {
        return Edits.modules(
                course,
                module -> module.withQuestions(module.questions().stream()
                        .map(question -> question.withAbout(question.about()
                                .withStatus(
                                        question.about().status() == Status.APPROVED
                                                ? Status.REVIEW
                                                : Status.APPROVED)))
                        .toList()));
    }

    private void thousandEdits(Report report, double before) throws Exception {
        for (int i = 0; i < 1000; i++) {
            int number = i;
            onEvents(() -> {
                var module = workspace.current().modules().get(number % 200);
                workspace.edit(
                        "Edit " + number,
                        ElementRef.of(module.id()),
                        course -> Edits.module(course, module.id(), one -> one.withSummary("Edit number " + number)));
                return workspace;
            });
        }
        awaitCheck();
        report.ratio("heap after 1,000 edits / before", heapAfterCollection() / before, 1.1);
    }

    private void awaitCheck() throws Exception {
        while (!onEvents(() -> workspace.check().isCurrent())) {
            Thread.sleep(5);
        }
    }

    private static double heapAfterCollection() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private interface Work<T> {
        T run();
    }

    private static <T> T onEvents(Work<T> work) throws Exception {
        AtomicReference<T> result = new AtomicReference<>();
        EventQueue.invokeAndWait(() -> result.set(work.run()));
        return result.get();
    }

    private static JTextComponent find(JFrame frame, String name) {
        return Parts.named(frame, name, JTextField.class);
    }
}
