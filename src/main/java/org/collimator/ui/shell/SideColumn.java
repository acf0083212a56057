package org.collimator.ui.shell;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.collimator.ui.session.CentreView;
import org.collimator.ui.session.Feature;

/** The right column: pages of the features in tabs; each is made when it is first seen, and told whether it is. On the event thread. */
final class SideColumn {
    private final JTabbedPane tabs = new JTabbedPane();
    private final List<Supplier<CentreView>> makers = new ArrayList<>();
    private final Map<Integer, CentreView> made = new LinkedHashMap<>();
    private boolean visible;
    private int front = -1;

    SideColumn(List<Feature> features) {
        tabs.setName("side");
        tabs.setMinimumSize(new Dimension(0, 0));
        features.forEach(feature -> feature.sidePages().forEach((title, maker) -> {
            makers.add(maker);
            JPanel place = new JPanel(new BorderLayout());
            tabs.addTab(title, place);
        }));
        tabs.addChangeListener(event -> refresh());
    }

    JComponent component() {
        return tabs;
    }

    boolean isEmpty() {
        return makers.isEmpty();
    }

    /** The column was folded or unfolded. */
    void visible(boolean now) {
        visible = now;
        refresh();
    }

    private void refresh() {
        int next = visible ? tabs.getSelectedIndex() : -1;
        if (next == front) {
            return;
        }
        CentreView before = made.get(front);
        if (before != null) {
            before.hidden();
        }
        front = next;
        if (next >= 0) {
            CentreView view = made.computeIfAbsent(next, this::make);
            view.shown();
        }
    }

    private CentreView make(int index) {
        CentreView view = makers.get(index).get();
        ((JPanel) tabs.getComponentAt(index)).add(view.component());
        return view;
    }
}
