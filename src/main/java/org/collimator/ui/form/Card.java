package org.collimator.ui.form;

import java.awt.Color;
import java.awt.Cursor;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Locked;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.validation.QuickFix;
import org.jspecify.annotations.Nullable;

/** One record of a list: a line that names it, with its buttons, and its fields below while it is open. On the event thread. */
final class Card<R> {
    private final CardsField<R> owner;
    private final String name;
    private final Function<R, Field<R>> maker;
    private final Function<R, String> summary;
    private final boolean inline;
    private final Texts texts = Texts.of(Card.class);
    private final JPanel panel;
    private final JPanel own = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gap 0 4, hidemode 3"));
    private final JButton grip = new JButton();
    private final JButton up = button("up", () -> move(-1));
    private final JButton down = button("down", () -> move(1));
    private final JButton remove = button("remove", this::remove);
    private final FindingLines lines;
    private @Nullable Field<R> body;
    private @Nullable R value;
    private List<Problem> problems = List.of();
    private String pointer = "";
    private Consumer<QuickFix> fix = quick -> {};
    private boolean open;

    Card(CardsField<R> owner, String name, Function<R, Field<R>> maker, Function<R, String> summary, boolean inline) {
        this.owner = owner;
        this.name = name;
        this.maker = maker;
        this.summary = summary;
        this.inline = inline;
        lines = new FindingLines(name + ".card");
        panel = new CardPanel(inline);
        own.setOpaque(false);
        keys(panel);
        own.setVisible(inline);
        build();
    }

    private void build() {
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 0"));
        buttons.setOpaque(false);
        buttons.add(up);
        buttons.add(down);
        buttons.add(remove);
        if (inline) {
            panel.add(own, "growx, wmin 0, aligny top");
            panel.add(buttons, "aligny top, gaptop 20, wrap");
        } else {
            grip.setName(name + ".open");
            Locked.exempt(grip);
            grip.putClientProperty("JButton.buttonType", "borderless");
            grip.putClientProperty("mayShrink", true);
            grip.setHorizontalAlignment(JButton.LEADING);
            grip.addActionListener(event -> open(!open));
            Drag drag = new Drag();
            grip.addMouseListener(drag);
            grip.addMouseMotionListener(drag);
            panel.add(grip, "growx, wmin 0");
            panel.add(buttons, "wrap");
            panel.add(own, "span 2, growx, wmin 0, gap 8 8 4 8, wrap");
        }
        panel.add(lines.component(), "span 2, growx, wmin 0, gapleft 8");
    }

    /** A quiet ground with a line around it, in the colours of the theme. */
    private static final class CardPanel extends JPanel {
        private static final long serialVersionUID = 1;

        private final boolean bare;

        CardPanel(boolean bare) {
            super(new MigLayout(
                    bare ? "insets 0, fillx, gap 8 4, hidemode 3" : "insets 2, fillx, gap 0 0, hidemode 3",
                    "[grow,fill][]"));
            this.bare = bare;
            setOpaque(false);
            updateUI();
        }

        @Override
        public void updateUI() {
            super.updateUI();
            Color line = UIManager.getColor("Component.borderColor");
            if (!bare && line != null) {
                setBorder(new com.formdev.flatlaf.ui.FlatLineBorder(new java.awt.Insets(1, 1, 1, 1), line, 1, 8));
            } else if (!bare) {
                setBorder(BorderFactory.createLineBorder(Color.GRAY));
            }
        }
    }

    private final class Drag extends MouseAdapter {
        private boolean dragging;

        @Override
        public void mouseDragged(MouseEvent event) {
            dragging = true;
            grip.setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
            owner.drag(Card.this, place(event), false);
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            if (dragging) {
                dragging = false;
                grip.setCursor(null);
                grip.getModel().setArmed(false);
                owner.drag(Card.this, place(event), true);
            }
        }

        private int place(MouseEvent event) {
            return panel.getY() + grip.getY() + event.getY();
        }
    }

    private JButton button(String key, Runnable run) {
        JButton button = new JButton(Icons.small(key));
        button.setName("card." + key);
        button.setToolTipText(texts.get("card." + key + ".tip"));
        button.getAccessibleContext().setAccessibleName(texts.get("card." + key));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(event -> run.run());
        return button;
    }

    private void keys(JComponent component) {
        key(component, "alt UP", () -> move(-1));
        key(component, "alt DOWN", () -> move(1));
        key(component, "alt DELETE", this::remove);
    }

    private static void key(JComponent component, String keys, Runnable run) {
        component.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(keys), keys);
        component.getActionMap().put(keys, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                run.run();
            }
        });
    }

    private void move(int by) {
        int at = owner.indexOf(this);
        owner.move(at, at + by);
    }

    private void remove() {
        owner.remove(owner.indexOf(this));
    }

    JComponent component() {
        return panel;
    }

    @Nullable
    R value() {
        return value;
    }

    /** Whether its fields can show a value: the kind of record is the same. */
    boolean fits(R other) {
        return value == null || value.getClass() == other.getClass();
    }

    void show(R next) {
        value = next;
        if (body != null) {
            body.show(next);
        }
        head();
    }

    private void head() {
        R now = value;
        if (!inline && now != null) {
            String words = summary.apply(now).strip();
            String text = words.isBlank() ? texts.get("card.blank") : words;
            grip.setText(text.length() > 120 ? text.substring(0, 120) + "…" : text);
            grip.setIcon(icon());
            grip.getAccessibleContext().setAccessibleDescription(texts.get(open ? "card.opened" : "card.closed"));
        }
    }

    private Icon icon() {
        if (!open && !problems.isEmpty()) {
            return FindingIcons.worst(problems);
        }
        return Icons.small(open ? "chevron" : "forward");
    }

    /** The place among the others; decides which way it can move. */
    void at(int index, int count) {
        up.setEnabled(index > 0);
        down.setEnabled(index + 1 < count);
    }

    boolean isOpen() {
        return open;
    }

    void open(boolean wanted) {
        if (open == wanted) {
            return;
        }
        open = wanted;
        R now = value;
        if (wanted && body == null && now != null) {
            Field<R> made = maker.apply(now);
            made.onEdit(next -> {
                value = next;
                head();
                owner.edited(this, next);
            });
            own.add(made.component(), "growx, wmin 0");
            body = made;
            made.show(now);
            showFindings(problems, pointer, fix);
        }
        own.setVisible(wanted);
        head();
        panel.revalidate();
    }

    void showFindings(List<Problem> found, String at, Consumer<QuickFix> quick) {
        problems = found;
        pointer = at;
        fix = quick;
        List<Problem> rest = body == null ? List.of() : body.showFindings(found, at, quick);
        lines.show(open ? rest : List.of(), quick);
        head();
    }

    void focusGrip() {
        if (inline) {
            focus("");
        } else {
            grip.requestFocusInWindow();
        }
    }

    void focus(String place) {
        if (body != null) {
            body.focus(place);
        }
    }
}
