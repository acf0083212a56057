package org.collimator.ui.shell;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.WindowConstants;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.ElementRef;
import org.collimator.storage.StorageException;
import org.collimator.ui.element.Forms;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.form.FormView;
import org.collimator.ui.kit.Actions;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.Theme;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.media.MediaFeature;
import org.collimator.ui.outline.OutlineFeature;
import org.collimator.ui.problems.ProblemsFeature;
import org.collimator.ui.problems.ProblemsPanel;
import org.collimator.ui.question.QuestionsFeature;
import org.collimator.ui.saving.Saving;
import org.collimator.ui.saving.SavingFeature;
import org.collimator.ui.session.CentreView;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;
import org.collimator.ui.session.Selection;
import org.collimator.ui.session.Workspace;
import org.collimator.ui.welcome.Recents;

/** The window of an open curriculum. On the event thread. */
public final class EditorWindow {
    private final EditorContext context;
    private final JFrame frame = new JFrame();
    private final Actions actions = new Actions();
    private final Texts texts = Texts.of(EditorWindow.class);
    private final Saving saving;
    private final StatusLine status;
    private final MainFeature main;
    private final SavingFeature files;
    private final List<Feature> features = new ArrayList<>();
    private final Columns columns;
    private final WindowPlace place;
    private final Program program;
    private final RecentMenu recent;
    private final Asking asking;
    private final Runnable begin;

    /** The window of a curriculum within a program. */
    public EditorWindow(EditorContext context, Program program) {
        this.context = context;
        this.program = program;
        this.asking = new Asking(context.workspace().history(), context.tasks(), this::ask);
        this.saving = new Saving(context, this::refresh);
        this.main = new MainFeature(context, () -> close(() -> program.done(this)), program::quit);
        this.recent = new RecentMenu(program, new Recents(context.settings()), context.tasks(), frame, folder());
        this.status = new StatusLine(context, saving);
        this.files = new SavingFeature(context, saving, this::refresh, program::show);
        this.place = new WindowPlace(frame, context.settings());
        features.add(new FilesFeature(context, program, recent));
        features.add(files);
        features.add(main);
        OutlineFeature outline = new OutlineFeature(context, id -> views().containsKey(id));
        features.add(outline.elements());
        features.add(outline);
        features.addAll(Features.of(context, actions));
        ProblemsFeature problems = new ProblemsFeature(context);
        features.add(problems);
        CentreArea centre = new CentreArea(context, new FormView(context, makers()), this::views);
        this.columns = new Columns(
                context.settings(),
                outline.panel().component(),
                centre.component(),
                new SideColumn(features),
                new ProblemsPanel(context, problems).component());
        features.add(new ViewFeature(context, columns));
        features.forEach(feature -> actions.add(feature.actions().toArray(UiAction[]::new)));
        outline.complete(actions);
        build();
        follow();
        outline.panel().resume();
        begin = outline.panel()::begin;
    }

    private void build() {
        frame.setName("editor");
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new Closing(this::close));
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowActivated(WindowEvent event) {
                files.activated();
                Theme.follow(context.settings(), context.tasks());
            }
        });
        frame.setJMenuBar(MenuBar.of(
                actions, features, Map.of(FilesFeature.RECENT, recent.menu(() -> actions.get("recent.clear")))));
        JPanel top = new JPanel(new BorderLayout());
        top.add(new HeaderBar(context, actions).component(), BorderLayout.NORTH);
        top.add(new NoticeBar(context.workspace().notices()).component(), BorderLayout.SOUTH);
        frame.add(top, BorderLayout.NORTH);
        frame.add(columns.component());
        frame.add(status.component(), BorderLayout.SOUTH);
        frame.setMinimumSize(new Dimension(640, 480));
        place.restore();
    }

    private void follow() {
        Workspace workspace = context.workspace();
        workspace.addListener(change -> edited());
        workspace.selection().addListener(selection -> {
            columns.sideIsUseful(isQuestion(selection));
            refresh();
        });
        workspace.problems().addListener(this::refresh);
        refresh();
        workspace.check().begin();
    }

    private static Map<ElementRef.Kind, Function<EditorContext, ElementForm>> makers() {
        Map<ElementRef.Kind, Function<EditorContext, ElementForm>> makers = Forms.makers();
        makers.putAll(QuestionsFeature.makers());
        makers.putAll(MediaFeature.makers());
        return makers;
    }

    /** Only questions can be tried. */
    private static boolean isQuestion(Selection selection) {
        return selection
                .element()
                .filter(ref -> ref.kind() == ElementRef.Kind.QUESTION)
                .isPresent();
    }

    private Map<String, Supplier<CentreView>> views() {
        Map<String, Supplier<CentreView>> views = new LinkedHashMap<>();
        features.forEach(feature -> views.putAll(feature.views()));
        return views;
    }

    private void edited() {
        title();
        asking.edited();
    }

    private void refresh() {
        title();
        asking.now();
    }

    private void ask() {
        main.name();
        actions.refresh();
        status.refresh();
    }

    private void title() {
        Workspace workspace = context.workspace();
        boolean unsaved = workspace.history().isDirty();
        String name = workspace.current().title().isBlank()
                ? texts.get("untitled")
                : workspace.current().title();
        String title = texts.get(unsaved ? "title.dirty" : "title", name);
        if (!title.equals(frame.getTitle())) {
            frame.setTitle(title);
        }
        frame.getRootPane().putClientProperty("Window.documentModified", unsaved);
    }

    /** The folder of the curriculum. */
    public Path folder() {
        return context.workspace().folder().root();
    }

    /** The curriculum as it is now. */
    public Curriculum curriculum() {
        return context.workspace().current();
    }

    /** Gives the folder back once the window has closed; slow, so not on the event thread. */
    void release() throws StorageException {
        context.workspace().folder().close();
    }

    /** The window itself. */
    public JFrame frame() {
        return frame;
    }

    /** What the window can do. */
    public Actions actions() {
        return actions;
    }

    /** The ids of the views over the whole curriculum. */
    public Set<String> viewIds() {
        return views().keySet();
    }

    /** Shows it. */
    public void open() {
        frame.setVisible(true);
        columns.place();
        begin.run();
    }

    /** Closes it as the system's button does, after asking about unsaved changes. */
    public void close() {
        close(() -> program.closed(this));
    }

    /** Closes it, after asking about unsaved changes, and goes on; where the user stays, nothing happens. */
    public void close(Runnable then) {
        saving.beforeClosing(() -> {
            asking.stop();
            columns.remember();
            place.remember();
            features.forEach(Feature::close);
            frame.dispose();
            then.run();
        });
    }
}
