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
import org.collimator.ui.welcome.Recents;
import org.collimator.ui.welcome.Template;
import org.collimator.ui.welcome.WelcomePanel;
import org.jspecify.annotations.Nullable;

/** The desktop program: opens curricula in windows, shows the welcome page while none is open, and ends with it. On the event thread. */
public final class Editor implements WelcomePanel.Doors {
    private final Settings settings;
    private final BackgroundTasks tasks = new BackgroundTasks();
    private final Texts texts = Texts.of(Editor.class);
    private final List<EditorWindow> windows = new ArrayList<>();
    /** Never shown; while it is displayable the program lives, although no window is open. */
    private final JFrame anchor = new JFrame();

    private final Dialogs dialogs = new SwingDialogs(this::front);
    private @Nullable WelcomeWindow welcome;
    private int opening;

    /** @param settings what is remembered between starts */
    public Editor(Settings settings) {
        this.settings = settings;
        Theme.apply(settings);
        anchor.pack();
    }

    private @Nullable Component front() {
        return windows.isEmpty() ? null : windows.get(windows.size() - 1).frame();
    }

    /** Shows the welcome page. */
    public void welcome() {
        if (welcome == null) {
            welcome = new WelcomeWindow(this, settings, tasks, this::leaveWelcome);
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
        } else if (Files.isRegularFile(path)) {
            unpack(path);
        } else {
            read(path);
        }
    }

    private void read(Path folder) {
        Tasks.Running[] reading = new Tasks.Running[1];
        OpeningWindow window = new OpeningWindow(folder, settings, () -> reading[0].cancel());
        opening++;
        reading[0] = tasks.quietly(
                signal -> CurriculumFolder.open(folder, OpenOptions.EDIT.withCheck(new SchemaCheck())),
                opened -> {
                    show(opened);
                    window.close();
                    opening--;
                },
                failure -> {
                    window.close();
                    opening--;
                    failed("open.failed", failure);
                });
    }

    private void show(Opened opened) {
        Workspace workspace = new Workspace(opened, tasks, Clock.system(ZoneId.systemDefault()), EventThread::require);
        EditorContext context = new EditorContext(workspace, tasks, dialogs, settings);
        EditorWindow[] made = new EditorWindow[1];
        EditorWindow window = new EditorWindow(context, this::show, () -> closed(made[0], workspace));
        made[0] = window;
        windows.add(window);
        FileDrop.on(window.frame(), this::open);
        window.open();
        closeWelcome();
        new Recents(settings).add(workspace.folder().root(), workspace.current().title());
        opened.recovery().ifPresent(recovery -> Recovering.offer(context, recovery));
    }

    private void unpack(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        Path target = free(file.resolveSibling(name));
        tasks.run(
                Texts.of(WelcomePanel.class).get("package.running"),
                signal ->
                        new PackageReader().read(file, target, progress(signal)).folder(),
                this::open,
                failure -> failed("open.failed", failure));
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
        Path suggestion = free(Path.of(System.getProperty("user.home", ".")).resolve(template.id()));
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

    private void closed(EditorWindow window, Workspace workspace) {
        windows.remove(window);
        new Recents(settings).add(workspace.folder().root(), workspace.current().title());
        tasks.quietly(
                signal -> {
                    workspace.folder().close();
                    return workspace;
                },
                done -> endWhereNothingIsOpen(),
                failure -> {
                    failed("open.failed", failure);
                    endWhereNothingIsOpen();
                });
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
