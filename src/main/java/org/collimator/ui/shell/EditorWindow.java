package org.collimator.ui.shell;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JSplitPane;
import javax.swing.JToolBar;
import javax.swing.WindowConstants;
import org.collimator.document.ElementRef;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.form.FormView;
import org.collimator.ui.form.Forms;
import org.collimator.ui.kit.Actions;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.outline.OutlinePanel;
import org.collimator.ui.problems.ProblemsPanel;
import org.collimator.ui.question.QuestionsFeature;
import org.collimator.ui.session.CentreView;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;
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
    private final List<Feature> features;
    private final Runnable onClosed;

    /** @param onClosed runs when the window has closed */
    public EditorWindow(EditorContext context, Runnable onClosed) {
        this.context = context;
        this.onClosed = onClosed;
        this.saving = new Saving(context, this::refresh);
        this.main = new MainFeature(context, saving, this::close);
        this.features =
                Stream.concat(Stream.of(main), Features.of(context).stream()).toList();
        features.forEach(feature -> actions.add(feature.actions().toArray(UiAction[]::new)));
        this.status = new StatusLine(context);
        build();
        Workspace workspace = context.workspace();
        workspace.addListener(change -> refresh());
        workspace.selection().addListener(selection -> refresh());
        refresh();
        workspace.check().begin();
    }

    private void build() {
        frame.setName("editor");
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                close();
            }
        });
        frame.setJMenuBar(MenuBar.of(actions, features));
        CentreArea centre = new CentreArea(context, new FormView(context, makers()), views());
        JSplitPane upper =
                new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, new OutlinePanel(context).component(), centre.component());
        upper.setDividerLocation(320);
        upper.setBorder(null);
        JSplitPane all = new JSplitPane(JSplitPane.VERTICAL_SPLIT, upper, new ProblemsPanel(context).component());
        all.setResizeWeight(1);
        all.setDividerLocation(600);
        all.setBorder(null);
        frame.add(toolbar(), BorderLayout.NORTH);
        frame.add(all);
        frame.add(status.component(), BorderLayout.SOUTH);
        frame.setPreferredSize(new Dimension(1280, 800));
        frame.pack();
    }

    private static Map<ElementRef.Kind, Function<EditorContext, ElementForm>> makers() {
        Map<ElementRef.Kind, Function<EditorContext, ElementForm>> makers = Forms.makers();
        makers.putAll(QuestionsFeature.makers());
        return makers;
    }

    private Map<String, Supplier<CentreView>> views() {
        Map<String, Supplier<CentreView>> views = new LinkedHashMap<>();
        features.forEach(feature -> views.putAll(feature.views()));
        return views;
    }

    private JToolBar toolbar() {
        JToolBar bar = new JToolBar();
        bar.setFloatable(false);
        bar.setBorder(BorderFactory.createEmptyBorder(4, 16, 4, 16));
        for (String key : new String[] {"back", "forward", "save", "undo", "redo"}) {
            JButton button = bar.add(actions.get(key));
            button.setName("toolbar." + key);
            button.getAccessibleContext().setAccessibleName(actions.get(key).label());
        }
        return bar;
    }

    private void refresh() {
        Workspace workspace = context.workspace();
        String title = workspace.current().title().isBlank()
                ? texts.get("untitled")
                : workspace.current().title();
        frame.setTitle(texts.get(workspace.history().isDirty() ? "title.dirty" : "title", title));
        main.name();
        actions.refresh();
        status.refresh();
    }

    /** The window itself. */
    public JFrame frame() {
        return frame;
    }

    /** What the window can do. */
    public Actions actions() {
        return actions;
    }

    /** Shows it. */
    public void open() {
        frame.setLocationByPlatform(true);
        frame.setVisible(true);
    }

    /** Closes it, after asking about unsaved changes. */
    public void close() {
        saving.beforeClosing(() -> {
            features.forEach(Feature::close);
            frame.dispose();
            onClosed.run();
        });
    }
}
