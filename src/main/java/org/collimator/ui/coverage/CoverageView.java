package org.collimator.ui.coverage;

import java.awt.BorderLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.CentreView;
import org.collimator.ui.session.EditorContext;

/** The matrix of objectives, and the shares of the blueprints. On the event thread. */
public final class CoverageView implements CentreView {
    private final MatrixPage matrix;
    private final BlueprintPage blueprint;
    private final JTabbedPane tabs = new JTabbedPane();
    private final JPanel panel = new JPanel(new BorderLayout());
    private boolean inFront;

    /** The coverage of an open curriculum. */
    public CoverageView(EditorContext context) {
        Texts texts = Texts.of(CoverageView.class);
        matrix = new MatrixPage(context.workspace());
        blueprint = new BlueprintPage(context.workspace());
        tabs.setName("coverage.tabs");
        tabs.getAccessibleContext().setAccessibleName(texts.get("coverage.name"));
        tabs.addTab(texts.get("tab.objectives"), matrix.component());
        tabs.addTab(texts.get("tab.blueprint"), blueprint.component());
        panel.setName("centre.coverage");
        panel.add(tabs);
        context.workspace().addListener(change -> refresh());
    }

    private void refresh() {
        if (inFront) {
            matrix.refresh();
            blueprint.refresh();
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void shown() {
        inFront = true;
        refresh();
        if (tabs.getSelectedComponent() == matrix.component()) {
            matrix.begin();
        } else {
            tabs.requestFocusInWindow();
        }
    }

    @Override
    public void hidden() {
        inFront = false;
    }

    /** The matrix, for tests. */
    MatrixPage matrix() {
        return matrix;
    }
}
