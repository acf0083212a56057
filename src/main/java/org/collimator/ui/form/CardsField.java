package org.collimator.ui.form;

import java.awt.Color;
import java.awt.Graphics;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrapLayout;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.validation.QuickFix;

/**
 * A list of records, each in a card: cards open and close, move by buttons, by Alt+Up and Alt+Down and by dragging, and go with
 * a button; a closed card makes no fields. On the event thread.
 *
 * @param <R> the record
 */
public final class CardsField<R> implements Field<List<R>> {
    private static final int OPEN_AT_FIRST = 3;

    private final EditorContext context;
    private final Texts texts;
    private final String name;
    private final Function<R, Field<R>> body;
    private final Function<R, String> summary;
    private final boolean inline;
    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN + ", gap 0 4"));
    private final JPanel list = new DropPanel();
    private final JLabel empty;
    private final JPanel foot = new JPanel(new WrapLayout(0, 0));
    private final List<Card<R>> cards = new ArrayList<>();
    private List<R> shown = List.of();
    private Consumer<List<R>> listener = value -> {};
    private List<Problem> problems = List.of();
    private String pointer = "";
    private Consumer<QuickFix> fix = quick -> {};
    private boolean first = true;
    private int dropAt = -1;

    /** Draws where a card would be put down. */
    private final class DropPanel extends JPanel {
        private static final long serialVersionUID = 1;

        DropPanel() {
            super(new MigLayout("insets 0, fillx, wrap 1, gap 0 8, hidemode 3"));
            setOpaque(false);
        }

        @Override
        protected void paintChildren(Graphics graphics) {
            super.paintChildren(graphics);
            if (dropAt >= 0) {
                Color accent = UIManager.getColor("Component.accentColor");
                graphics.setColor(accent == null ? Color.BLUE : accent);
                graphics.fillRect(0, Math.max(0, dropLine() - 1), getWidth(), 2);
            }
        }
    }

    private CardsField(
            EditorContext context,
            Texts texts,
            String name,
            Function<R, Field<R>> body,
            Function<R, String> summary,
            boolean inline) {
        this.context = context;
        this.texts = texts;
        this.name = name;
        this.body = body;
        this.summary = summary;
        this.inline = inline;
        panel.setOpaque(false);
        panel.setName(name);
        foot.setOpaque(false);
        empty = new JLabel(texts.getOr(name + ".empty", ""));
        empty.putClientProperty("FlatLaf.styleClass", "small");
        empty.putClientProperty("mayShrink", true);
        panel.add(empty, "wmin 0");
        panel.add(list, "growx, wmin 0");
        panel.add(foot, "growx, wmin 0");
        empty.setVisible(false);
    }

    /** Cards that open and close. */
    public static <R> CardsField<R> of(
            EditorContext context, Texts texts, String name, Supplier<Field<R>> body, Function<R, String> summary) {
        return new CardsField<>(context, texts, name, value -> body.get(), summary, false);
    }

    /** Cards whose fields depend on what the record is; a card is made anew where that becomes another. */
    public static <R> CardsField<R> varied(
            EditorContext context, Texts texts, String name, Function<R, Field<R>> body, Function<R, String> summary) {
        return new CardsField<>(context, texts, name, body, summary, false);
    }

    /** Rows that are always open; for records of a few short members. */
    public static <R> CardsField<R> rows(EditorContext context, Texts texts, String name, Supplier<Field<R>> body) {
        return new CardsField<>(context, texts, name, value -> body.get(), value -> "", true);
    }

    /** A button that adds a record, with the words {@code <name>.add}. */
    public CardsField<R> adds(Function<List<R>, R> fresh) {
        return adds(name + ".add", (list, done) -> done.accept(fresh.apply(list)));
    }

    /** A button that adds a record once something was chosen. */
    public CardsField<R> adds(String key, BiConsumer<List<R>, Consumer<R>> maker) {
        return button(key, () -> maker.accept(shown, this::add));
    }

    /** A button that adds any number of records in one step, such as those of a list that is pasted. */
    public CardsField<R> addsAll(String key, UnaryOperator<List<R>> maker) {
        return button(key, () -> {
            List<R> more = maker.apply(shown);
            if (!more.isEmpty()) {
                List<R> next = new ArrayList<>(shown);
                next.addAll(more);
                change(next);
                cards.get(cards.size() - 1).focusGrip();
            }
        });
    }

    private CardsField<R> button(String key, Runnable run) {
        JButton add = new JButton(
                texts.get(key),
                Icons.small(texts.setting(key + ".icon").isBlank() ? "add" : texts.setting(key + ".icon")));
        add.setName(key);
        add.setToolTipText(texts.getOr(key + ".tip", texts.get(key)));
        add.putClientProperty("JButton.buttonType", "borderless");
        add.addActionListener(event -> run.run());
        foot.add(add);
        return this;
    }

    /** Something else beside the buttons that add, such as a palette. */
    public CardsField<R> foot(JComponent component) {
        foot.add(component);
        return this;
    }

    /** Adds a record at the end and opens it. */
    public void add(R record) {
        List<R> next = new ArrayList<>(shown);
        next.add(record);
        change(next);
        if (cards.size() == next.size()) {
            cards.get(next.size() - 1).open(true);
            focus("/" + (next.size() - 1));
        }
    }

    /** Lets the list become another one, as a step of its own. */
    private void change(List<R> next) {
        if (context.workspace().isReadOnly()) {
            return;
        }
        context.workspace().history().endMerge();
        listener.accept(List.copyOf(next));
        context.workspace().history().endMerge();
    }

    /** Moves a card; a place beyond the ends is the end. */
    void move(int from, int to) {
        int target = Math.max(0, Math.min(shown.size() - 1, to));
        if (from == target
                || from < 0
                || from >= shown.size()
                || context.workspace().isReadOnly()) {
            return;
        }
        List<R> next = new ArrayList<>(shown);
        next.add(target, next.remove(from));
        boolean wasOpen = cards.get(from).isOpen();
        Card<R> card = cards.remove(from);
        cards.add(target, card);
        shown = List.copyOf(next);
        arrange();
        change(next);
        cards.get(target).open(wasOpen);
        cards.get(target).focusGrip();
    }

    void remove(int at) {
        List<R> next = new ArrayList<>(shown);
        next.remove(at);
        change(next);
        if (!cards.isEmpty()) {
            cards.get(Math.min(at, cards.size() - 1)).focusGrip();
        } else if (foot.getComponentCount() > 0) {
            foot.getComponent(0).requestFocusInWindow();
        }
    }

    /** One more of the same, behind it. */
    void duplicate(int at, Function<R, R> copy) {
        List<R> next = new ArrayList<>(shown);
        next.add(at + 1, copy.apply(shown.get(at)));
        change(next);
    }

    int indexOf(Card<R> card) {
        return cards.indexOf(card);
    }

    /** A card is dragged over the list, at a height of the list. */
    void drag(Card<R> card, int y, boolean drop) {
        int at = 0;
        while (at < cards.size() && y > middle(cards.get(at).component())) {
            at++;
        }
        dropAt = drop ? -1 : at;
        list.repaint();
        if (drop) {
            int from = indexOf(card);
            move(from, at > from ? at - 1 : at);
        }
    }

    private static int middle(JComponent component) {
        return component.getY() + component.getHeight() / 2;
    }

    private int dropLine() {
        if (cards.isEmpty()) {
            return 0;
        }
        JComponent near = cards.get(Math.min(dropAt, cards.size() - 1)).component();
        return dropAt < cards.size() ? near.getY() - 4 : near.getY() + near.getHeight() + 2;
    }

    JComponent list() {
        return list;
    }

    EditorContext context() {
        return context;
    }

    /** A card's record became another one by its own fields. */
    void edited(Card<R> card, R value) {
        int at = indexOf(card);
        if (at >= 0 && at < shown.size()) {
            List<R> next = new ArrayList<>(shown);
            next.set(at, value);
            shown = List.copyOf(next);
            listener.accept(shown);
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(List<R> value) {
        if (value.equals(shown) && cards.size() == value.size()) {
            shown = value;
            empty.setVisible(value.isEmpty() && !empty.getText().isBlank());
            return;
        }
        int start = 0;
        int most = Math.min(value.size(), cards.size());
        while (start < most && same(cards.get(start), value.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && same(cards.get(cards.size() - 1 - end), value.get(value.size() - 1 - end))) {
            end++;
        }
        shown = value;
        fit(start, cards.size() - end, value.subList(start, value.size() - end));
        first = false;
    }

    private boolean same(Card<R> card, R value) {
        return value.equals(card.value());
    }

    /** Lets the cards from one place to another show other values, with as many cards as that needs. */
    private void fit(int from, int to, List<R> values) {
        boolean structure = values.size() != to - from;
        for (int i = to - 1; i >= from + values.size(); i--) {
            cards.remove(i);
        }
        for (int i = 0; i < values.size(); i++) {
            R value = values.get(i);
            if (from + i < to && cards.get(from + i).fits(value)) {
                cards.get(from + i).show(value);
            } else {
                Card<R> card = new Card<>(this, name, body, summary, inline);
                if (from + i < to) {
                    cards.set(from + i, card);
                } else {
                    cards.add(from + i, card);
                }
                card.show(value);
                card.open(inline || (first && values.size() <= OPEN_AT_FIRST));
                structure = true;
            }
        }
        if (structure) {
            arrange();
        }
        empty.setVisible(shown.isEmpty() && !empty.getText().isBlank());
    }

    private void arrange() {
        list.removeAll();
        cards.forEach(card -> list.add(card.component(), "growx, wmin 0"));
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).at(i, cards.size());
        }
        list.revalidate();
        list.repaint();
        findings();
    }

    @Override
    public void onEdit(Consumer<List<R>> edited) {
        listener = edited;
    }

    @Override
    public boolean merges() {
        return true;
    }

    @Override
    public List<Problem> showFindings(List<Problem> found, String at, Consumer<QuickFix> quick) {
        problems = found;
        pointer = at;
        fix = quick;
        findings();
        int size = cards.size();
        return found.stream()
                .filter(problem -> {
                    int index = problem.pointer().length() > at.length()
                            ? Below.index(problem.pointer().substring(at.length()))
                            : -1;
                    return index < 0 || index >= size;
                })
                .toList();
    }

    private void findings() {
        for (int i = 0; i < cards.size(); i++) {
            String own = pointer + "/" + i;
            cards.get(i).showFindings(Below.of(problems, own), own, fix);
        }
    }

    @Override
    public void focus(String place) {
        int at = Below.index(place);
        if (at >= 0 && at < cards.size()) {
            Card<R> card = cards.get(at);
            card.open(true);
            context.tasks().later(() -> card.focus(Below.rest(place)));
        } else if (!cards.isEmpty()) {
            cards.get(0).focusGrip();
        } else if (foot.getComponentCount() > 0) {
            foot.getComponent(0).requestFocusInWindow();
        }
    }
}
