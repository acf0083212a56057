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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.WindowConstants;
import org.collimator.document.ElementRef;
import org.collimator.storage.Opened;
import org.collimator.ui.element.Forms;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.form.FormView;
import org.collimator.ui.kit.Actions;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
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
    private final Runnable onClosed;
    private final Asking asking;

    /**
     * @param openCopy opens what was saved to another folder
     * @param onClosed runs when the window has closed
     */
    public EditorWindow(EditorContext context, Consumer<Opened> openCopy, Runnable onClosed) {
        this.context = context;
        this.onClosed = onClosed;
        this.asking = new Asking(context.workspace().history(), context.tasks(), this::ask);
        this.saving = new Saving(context, this::refresh);
        this.main = new MainFeature(context, this::close);
        this.status = new StatusLine(context, saving);
        this.files = new SavingFeature(context, saving, this::refresh, openCopy);
        this.place = new WindowPlace(frame, context.settings());
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
    }

    private void build() {
        frame.setName("editor");
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new Closing(this::close));
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowActivated(WindowEvent event) {
                files.activated();
            }
        });
        frame.setJMenuBar(MenuBar.of(actions, features));
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
    }

    /** Closes it, after asking about unsaved changes. */
    public void close() {
        saving.beforeClosing(() -> {
            asking.stop();
            columns.remember();
            place.remember();
            features.forEach(Feature::close);
            frame.dispose();
            onClosed.run();
        });
    }
}
