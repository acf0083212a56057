package org.collimator.ui.shell;

import java.awt.Component;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JFrame;
import org.collimator.exchange.FailureText;
import org.collimator.exchange.PackageReader;
import org.collimator.exchange.Progress;
import org.collimator.storage.CurriculumFolder;
import org.collimator.storage.OpenOptions;
import org.collimator.storage.Opened;
import org.collimator.storage.SchemaCheck;
import org.collimator.ui.kit.BackgroundTasks;
import org.collimator.ui.kit.Dialogs;
import org.collimator.ui.kit.EventThread;
import org.collimator.ui.kit.Settings;
import org.collimator.ui.kit.SwingDialogs;
import org.collimator.ui.kit.Tasks;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.Theme;
import org.collimator.ui.saving.Recovering;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Workspace;
import org.collimator.ui.welcome.LastOpen;
import org.collimator.ui.welcome.Recents;
import org.collimator.ui.welcome.Template;
import org.collimator.ui.welcome.WelcomePanel;
import org.jspecify.annotations.Nullable;

/** The desktop program: opens curricula in windows, shows the welcome page while none is open, and ends with it. On the event thread. */
public final class Editor implements Program {
    private final Settings settings;
    private final BackgroundTasks tasks = new BackgroundTasks();
    private final Texts texts = Texts.of(Editor.class);
    private final List<EditorWindow> windows = new ArrayList<>();
    /** Never shown; while it is displayable the program lives, although no window is open. */
    private final JFrame anchor = new JFrame();

    private final LastOpen last;
    private final Dialogs dialogs = new SwingDialogs(this::front);
    private @Nullable WelcomeWindow welcome;
    private int opening;

    /** @param settings what is remembered between starts */
    public Editor(Settings settings) {
        this.settings = settings;
        this.last = new LastOpen(settings);
        Theme.apply(settings);
        anchor.pack();
        SystemMenu.serve(this, dialogs);
    }

    /** Opens what was open when the program ended; the welcome page where that is nothing. */
    public void resume() {
        List<Path> folders = last.all();
        if (folders.isEmpty()) {
            welcome();
        }
        folders.forEach(this::open);
    }

    private @Nullable Component front() {
        EditorWindow last = windows.isEmpty() ? null : windows.get(windows.size() - 1);
        return windows.stream()
                .map(EditorWindow::frame)
                .filter(JFrame::isActive)
                .findFirst()
                .orElseGet(() -> last == null ? welcomeFrame() : last.frame());
    }

    private @Nullable JFrame welcomeFrame() {
        return welcome == null ? null : welcome.frame();
    }

    @Override
    public void welcome() {
        WelcomeWindow shown = welcome;
        if (shown == null) {
            welcome = new WelcomeWindow(this, settings, tasks, this::leaveWelcome);
        } else {
            shown.toFront();
        }
    }

    private void leaveWelcome() {
        closeWelcome();
        endWhereNothingIsOpen();
    }

    private void closeWelcome() {
        if (welcome != null) {
            welcome.close();
            welcome = null;
        }
    }

    /** Opens a folder or a package in a window; one that is open already comes to the front. */
    @Override
    public void open(Path given) {
        Path path = given.toAbsolutePath().normalize();
        Optional<EditorWindow> shown =
                windows.stream().filter(window -> window.folder().equals(path)).findFirst();
        if (shown.isPresent()) {
            shown.get().frame().toFront();
        } else {
            read(path);
        }
    }

    private void read(Path path) {
        Runnable[] cancel = new Runnable[1];
        OpeningWindow window = new OpeningWindow(path, settings, () -> cancel[0].run());
        opening++;
        Runnable ended = () -> {
            window.close();
            opening--;
        };
        Tasks.Running reading = tasks.quietly(
                signal -> opened(path, signal),
                opened -> {
                    show(opened);
                    ended.run();
                },
                failure -> {
                    ended.run();
                    failed("open.failed", failure);
                });
        cancel[0] = () -> {
            reading.cancel();
            ended.run();
            if (windows.isEmpty() && opening == 0) {
                welcome();
            }
        };
    }

    /** Looks at the disk, which may be a slow one: not on the event thread. */
    private static Opened opened(Path path, Tasks.Signal signal) throws Exception {
        Path folder = Files.isRegularFile(path) ? unpacked(path, signal) : path;
        Opened opened = CurriculumFolder.open(folder, OpenOptions.EDIT.withCheck(new SchemaCheck()));
        if (signal.cancelled()) {
            opened.folder().close();
        }
        return opened;
    }

    private static Path unpacked(Path file, Tasks.Signal signal) throws Exception {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        return new PackageReader()
                .read(file, free(file.resolveSibling(name)), progress(signal))
                .folder();
    }

    @Override
    public void show(Opened opened) {
        Workspace workspace = new Workspace(opened, tasks, Clock.system(ZoneId.systemDefault()), EventThread::require);
        EditorContext context = new EditorContext(workspace, tasks, dialogs, settings);
        EditorWindow window = new EditorWindow(context, this);
        windows.add(window);
        FileDrop.on(window.frame(), this::open);
        window.open();
        closeWelcome();
        remember(window);
        opened.recovery().ifPresent(recovery -> Recovering.offer(context, recovery));
    }

    private static Path free(Path wanted) {
        Path path = wanted;
        for (int i = 2; Files.exists(path); i++) {
            path = wanted.resolveSibling(wanted.getFileName() + "-" + i);
        }
        return path;
    }

    private static Progress progress(Tasks.Signal signal) {
        return new Progress() {
            @Override
            public void at(long done, long total) {
                signal.at(done, total);
            }

            @Override
            public boolean cancelled() {
                return signal.cancelled();
            }
        };
    }

    @Override
    public void openFolder() {
        dialogs.folder(Texts.of(WelcomePanel.class).get("open.folder")).ifPresent(this::open);
    }

    @Override
    public void openPackage() {
        Texts words = Texts.of(WelcomePanel.class);
        dialogs.open(words.get("open.package"), false, words.get("open.package.files"), "zip").stream()
                .findFirst()
                .ifPresent(this::open);
    }

    @Override
    public void create(Template template) {
        Texts words = Texts.of(WelcomePanel.class);
        Path suggestion = free(Path.of(System.getProperty("user.home", ".")).resolve(template.folderName()));
        dialogs.save(words.get("new.folder"), suggestion, "")
                .ifPresent(folder -> tasks.run(
                        words.get("new.running"),
                        signal -> {
                            template.create(folder);
                            return folder;
                        },
                        this::open,
                        failure -> failed("open.failed", failure)));
    }

    private void remember(EditorWindow window) {
        new Recents(settings).add(window.folder(), window.curriculum());
        last.keep(windows.stream().map(EditorWindow::folder).toList());
    }

    @Override
    public void closed(EditorWindow window) {
        boolean ends = windows.size() == 1 && welcome == null;
        if (!ends) {
            windows.remove(window);
        }
        remember(window);
        release(window, this::endWhereNothingIsOpen);
    }

    @Override
    public void done(EditorWindow window) {
        windows.remove(window);
        remember(window);
        release(window, this::welcomeWhereNothingIsOpen);
    }

    @Override
    public void quit() {
        last.keep(windows.stream().map(EditorWindow::folder).toList());
        closeNext();
    }

    private void closeNext() {
        if (windows.isEmpty()) {
            leaveWelcome();
        } else {
            EditorWindow window = windows.get(windows.size() - 1);
            window.close(() -> {
                new Recents(settings).add(window.folder(), window.curriculum());
                release(window, this::closeNext);
            });
        }
    }

    /** Gives the folder of a closed window back, then goes on. */
    private void release(EditorWindow window, Runnable then) {
        windows.remove(window);
        tasks.quietly(
                signal -> {
                    window.release();
                    return window;
                },
                done -> then.run(),
                failure -> {
                    failed("close.failed", failure);
                    then.run();
                });
    }

    /** Only when the folder is given back: before that the page would say that it is open in another window. */
    private void welcomeWhereNothingIsOpen() {
        if (windows.isEmpty() && opening == 0) {
            welcome();
        }
        endWhereNothingIsOpen();
    }

    private void endWhereNothingIsOpen() {
        settings.store();
        if (windows.isEmpty() && welcome == null && opening == 0) {
            anchor.dispose();
        }
    }

    private void failed(String title, Exception failure) {
        String message = FailureText.isExpected(failure)
                ? FailureText.sentence(failure, Locale.getDefault())
                : texts.get("unexpected", failure.toString());
        dialogs.failed(texts.get(title), message);
        if (windows.isEmpty()) {
            welcome();
        }
    }
}
