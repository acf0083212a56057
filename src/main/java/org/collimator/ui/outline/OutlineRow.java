package org.collimator.ui.outline;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.function.Supplier;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTree;
import org.jspecify.annotations.Nullable;

/**
 * What the outline's rows are drawn with: a title that takes what room there is, and at the end a badge and a count. It stands in no
 * window, so that nothing that a component usually tells of itself is of interest; a tree asks for it several times a row.
 */
final class OutlineRow extends JComponent {
    private static final long serialVersionUID = 1;
    private static final int GAP = 8;

    private final JLabel title = new Words();
    private final JLabel badge = new Words();
    private final JLabel count = new Words();
    private int room;
    private transient Supplier<String> spoken = () -> "";

    /** A label that tells nobody when its text changes. */
    private static final class Words extends JLabel {
        private static final long serialVersionUID = 1;

        Words() {
            putClientProperty("html.disable", true);
        }

        @Override
        public void invalidate() {
            // it is laid out whenever it is drawn
        }

        @Override
        public void validate() {
            // it holds nothing
        }

        @Override
        public void revalidate() {
            // it stands in no window
        }

        @Override
        public void repaint(long millis, int x, int y, int width, int height) {
            // it stands in no window
        }
    }

    OutlineRow() {
        add(title);
        add(badge);
        add(count);
        title.setIconTextGap(6);
        badge.setIconTextGap(4);
        badge.setBorder(BorderFactory.createEmptyBorder(0, GAP, 0, 0));
        count.setBorder(BorderFactory.createEmptyBorder(0, GAP, 0, GAP));
    }

    /** A row of a tree that has so much room. */
    void begin(JTree tree, int width) {
        room = width;
        setComponentOrientation(tree.getComponentOrientation());
        for (JLabel label : new JLabel[] {title, badge, count}) {
            label.setComponentOrientation(tree.getComponentOrientation());
            label.setFont(tree.getFont());
        }
    }

    void title(Icon icon, String words, Color colour) {
        title.setIcon(icon);
        title.setText(words);
        title.setForeground(colour);
    }

    void end(@Nullable Icon mark, String problems, String counted, Color colour) {
        badge.setIcon(mark);
        badge.setText(problems);
        badge.setForeground(colour);
        count.setText(counted);
        count.setForeground(colour);
    }

    /** What a screen reader says of it, where one asks. */
    void spoken(Supplier<String> words) {
        spoken = words;
    }

    /** As wide as there is room; the tree gives all rows one height. */
    @Override
    public Dimension getPreferredSize() {
        return new Dimension(room, 1);
    }

    @Override
    public void validate() {
        if (getWidth() == 0) {
            return; // it is measured only
        }
        int counted = width(count);
        int marked = badge.getIcon() == null ? 0 : width(badge);
        place(title, 0, Math.max(0, getWidth() - marked - counted));
        place(badge, getWidth() - marked - counted, marked);
        place(count, getWidth() - counted, counted);
    }

    private static int width(JLabel label) {
        return label.getPreferredSize().width;
    }

    private void place(Component part, int start, int width) {
        int x = getComponentOrientation().isLeftToRight() ? start : getWidth() - start - width;
        part.setBounds(x, 0, width, getHeight());
    }

    @Override
    public void invalidate() {
        // it is laid out whenever it is drawn
    }

    @Override
    public void revalidate() {
        // it stands in no window
    }

    @Override
    public void repaint(long millis, int x, int y, int width, int height) {
        // it stands in no window
    }

    @Override
    public void repaint(Rectangle area) {
        // it stands in no window
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Spoken();
        }
        return accessibleContext;
    }

    private final class Spoken extends AccessibleJComponent {
        private static final long serialVersionUID = 1;

        @Override
        public String getAccessibleName() {
            return spoken.get();
        }

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LABEL;
        }
    }
}
