package org.collimator.bench;

import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.text.JTextComponent;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Module;
import org.collimator.document.Edit;
import org.collimator.document.Edits;
import org.collimator.document.ElementRef;
import org.collimator.document.Place;
import org.collimator.generate.SyntheticCourse;
import org.collimator.gui.EventWatch;
import org.collimator.question.Question;
import org.collimator.question.SingleChoice;
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

/** The editor with course L open: typing, check, undo, finding, memory. Needs a display. */
public final class EditorBench {
    private static final int KEYS = 400;
    private static final long STALL_MILLIS = 50;
    private static final List<String> MEASURED = List.of("measured");

    private final Hands hands = new Hands();
    private final Workspace workspace;
    private final EditorWindow window;

    private EditorBench(Workspace workspace, EditorWindow window) {
        this.workspace = workspace;
        this.window = window;
    }

    /** Runs it as the launcher does, once to make the class archive and once to measure; prints all figures. */
    public static void main(String[] args) throws Exception {
        if (GraphicsEnvironment.isHeadless()) {
            throw new IllegalStateException("the editor needs a display, such as Xvfb's");
        }
        if (List.of(args).equals(MEASURED)) {
            measure();
            return;
        }
        Launched.packOwnClasses();
        Path archive = BenchCourses.WORK.resolve("editor-at-work.jsa");
        Path here = Path.of("").toAbsolutePath();
        new Program(here, Launched.command(EditorBench.class, MEASURED, Launched.making(archive))).run();
        new ProcessBuilder(Launched.command(EditorBench.class, MEASURED, Launched.with(archive)))
                .inheritIO()
                .start()
                .waitFor();
    }

    private static void measure() throws Exception {
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
        } catch (Exception | AssertionError failure) {
            failure.printStackTrace();
        }
        System.exit(0);
    }

    private void run(EventWatch watch) throws Exception {
        awaitCheck();
        Report report = new Report(System.out, "Editor with course L");
        Module module = workspace.current().modules().get(100);
        typing(report, "the title of a module", ElementRef.of(module.id()), "module.title");
        Question question = module.questions().stream()
                .filter(SingleChoice.class::isInstance)
                .findFirst()
                .orElseThrow();
        typing(report, "the stem of a question", ElementRef.of(question.id()), "question.stem");
        report.seconds("findings shown after the last key", secondsToCheck(), 0.25);
        undoOfABulkEdit(report);
        new EditorLookups(hands, workspace, window.frame()).run(report);
        awaitCheck();
        double before = heapAfterCollection();
        report.size("heap with L open and all that was looked at", before, 300, "MB");
        thousandEdits(report, before);
        stalls(watch);
    }

    private static void stalls(EventWatch watch) {
        System.out.printf(
                "%nEvents over %d ms: %d, of which at work so long: %d%n",
                STALL_MILLIS,
                watch.stalls().size(),
                watch.stalls().stream()
                        .filter(stall -> stall.busy() > STALL_MILLIS)
                        .count());
        watch.stalls().stream()
                .sorted((a, b) -> Double.compare(b.busy(), a.busy()))
                .limit(12)
                .forEach(stall -> System.out.printf(
                        "  %.0f ms (%.0f at work)  %s%n", stall.millis(), stall.busy(), stall.stack()));
    }

    private void typing(Report report, String where, ElementRef ref, String name) throws Exception {
        JTextComponent field = hands.on(() -> {
            workspace.selection().show(Target.of(ref));
            JTextComponent text = Parts.named(window.frame(), name, JTextComponent.class);
            text.requestFocusInWindow();
            return text;
        });
        Thread.sleep(500);
        double[] times = new double[KEYS];
        double[] work = new double[KEYS];
        for (int i = 0; i < KEYS; i++) {
            char letter = (char) ('a' + i % 26);
            Hands.Took took = hands.painted(() -> field.dispatchEvent(new KeyEvent(
                    field, KeyEvent.KEY_TYPED, System.currentTimeMillis(), 0, KeyEvent.VK_UNDEFINED, letter)));
            times[i] = took.seconds();
            work[i] = took.atWork();
            Thread.sleep(30);
        }
        Arrays.sort(times);
        Arrays.sort(work);
        report.seconds("key to paint in " + where + ", median", times[KEYS / 2]);
        report.seconds("  99th percentile", times[KEYS * 99 / 100], 0.016);
        report.seconds("  work of the event thread, median", work[KEYS / 2]);
        report.seconds("  99th percentile", work[KEYS * 99 / 100]);
    }

    private double secondsToCheck() throws Exception {
        long start = System.nanoTime();
        hands.on(() -> {
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
        hands.on(() -> {
            workspace.edit(Edit.of("All approved", Place.FOLDER, EditorBench::allApproved));
            return workspace;
        });
        Hands.Took took = hands.painted(() -> workspace.history().undo());
        report.seconds("undo of a change of 10,000 questions", took.seconds(), 0.1);
        report.seconds("  work of the event thread", took.atWork());
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
            hands.on(() -> {
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
        while (!hands.on(() -> workspace.check().isCurrent())) {
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
}
