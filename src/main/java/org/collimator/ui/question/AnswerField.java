package org.collimator.ui.question;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import net.miginfocom.swing.MigLayout;
import org.collimator.question.Matching;
import org.collimator.question.OptionId;
import org.collimator.ui.form.Field;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.list.TextCell;
import org.jspecify.annotations.Nullable;

/** The right side of a pair: its text, or a target that stands in the question already. On the event thread. */
final class AnswerField implements Field<Pair> {
    private static final int LONGEST = 60;

    private final TextCell text = TextCell.line("");
    private final JButton choose = new JButton(Icons.small("chevron"));
    private final JPanel panel = new JPanel(new MigLayout("insets 0, gap 2, fillx", "[grow,fill][]"));
    private final Texts texts = Texts.of(AnswerField.class);
    private final Supplier<List<Matching.Target>> targets;
    private @Nullable Pair shown;
    private Consumer<Pair> listener = pair -> {};
    private boolean typing;

    /** @param targets those that stand in the question now */
    AnswerField(Supplier<List<Matching.Target>> targets) {
        this.targets = targets;
        panel.setOpaque(false);
        panel.add(text.component(), "growx, wmin 60");
        panel.add(choose, "aligny top");
        choose.putClientProperty("JButton.buttonType", "toolBarButton");
        choose.setName("choose");
        choose.setToolTipText(texts.get("question.prompts.choose"));
        choose.getAccessibleContext().setAccessibleName(texts.get("question.prompts.choose"));
        choose.setFocusable(true);
        choose.addActionListener(event -> menu().show(choose, 0, choose.getHeight()));
        text.onEdit(words -> emit(words, true));
    }

    private void emit(String words, boolean typed) {
        Pair pair = shown;
        if (pair != null) {
            typing = typed;
            listener.accept(pair.withAnswer(words));
        }
    }

    /** The targets there are, and none. */
    JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        for (Matching.Target target : targets.get()) {
            String words = target.text().length() > LONGEST ? target.text().substring(0, LONGEST) : target.text();
            menu.add(item(words, () -> link(target.id(), target.text())));
        }
        menu.add(item(texts.get("question.prompts.undecided"), () -> link(null, "")));
        return menu;
    }

    private static JMenuItem item(String words, Runnable run) {
        JMenuItem item = new JMenuItem(words);
        item.addActionListener(event -> run.run());
        return item;
    }

    private void link(@Nullable OptionId target, String words) {
        Pair pair = shown;
        if (pair != null) {
            typing = false;
            listener.accept(pair.withTarget(target).withAnswer(words));
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public JComponent input() {
        return text.input();
    }

    @Override
    public void show(Pair value) {
        shown = value;
        text.show(value.answer());
    }

    @Override
    public void onEdit(Consumer<Pair> edited) {
        listener = edited;
    }

    @Override
    public boolean merges() {
        return typing;
    }
}
