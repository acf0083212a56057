package org.collimator.ui.tryit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import net.miginfocom.swing.MigLayout;
import org.collimator.question.Answer;
import org.collimator.question.Choice;
import org.collimator.question.MultipleChoice;
import org.collimator.question.OptionId;
import org.collimator.question.SingleChoice;
import org.collimator.ui.kit.Layouts;

/**
 * Options to be ticked: one, or any number, none of which is an answer, too. On the event thread.
 *
 * @param <Q> the kind
 */
final class ChoiceControl<Q> implements AnswerControl<Q> {
    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN));
    private final List<AnswerLine> lines = new ArrayList<>();
    private final Set<OptionId> ticked = new HashSet<>();
    private final Function<Q, List<Choice>> read;
    private final boolean single;
    private final Runnable changed;
    private List<Choice> options = List.of();

    private ChoiceControl(boolean single, Function<Q, List<Choice>> read, Runnable changed) {
        this.read = read;
        this.single = single;
        this.changed = changed;
        panel.setOpaque(false);
    }

    /** One option is chosen. */
    static AnswerControl<SingleChoice> single(Runnable changed) {
        return new ChoiceControl<>(true, SingleChoice::options, changed);
    }

    /** Any number of options is ticked. */
    static AnswerControl<MultipleChoice> multiple(Runnable changed) {
        return new ChoiceControl<>(false, MultipleChoice::options, changed);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Q question) {
        List<Choice> next = read.apply(question);
        options = next;
        while (lines.size() < next.size()) {
            int number = lines.size();
            AnswerLine line = new AnswerLine(single ? new JRadioButton() : new JCheckBox(), "tryit.option." + number);
            line.button.addActionListener(event -> tick(number, line.button.isSelected()));
            lines.add(line);
            panel.add(line.panel, "growx, wmin 0");
        }
        ticked.retainAll(next.stream().map(Choice::id).toList());
        for (int i = 0; i < lines.size(); i++) {
            boolean used = i < next.size();
            lines.get(i).panel.setVisible(used);
            if (used) {
                lines.get(i).show(next.get(i).text());
            }
        }
        refresh();
    }

    private void tick(int number, boolean on) {
        OptionId id = options.get(number).id();
        if (single) {
            ticked.clear();
        }
        if (on || single) {
            ticked.add(id);
        } else {
            ticked.remove(id);
        }
        refresh();
        changed.run();
    }

    private void refresh() {
        for (int i = 0; i < options.size(); i++) {
            lines.get(i).button.setSelected(ticked.contains(options.get(i).id()));
        }
    }

    @Override
    public Optional<Answer> answer() {
        return single
                ? ticked.stream().findFirst().map(Answer.OneOption::new)
                : Optional.of(new Answer.SomeOptions(Set.copyOf(ticked)));
    }

    @Override
    public void giveKey() {
        ticked.clear();
        options.stream()
                .filter(Choice::key)
                .limit(single ? 1 : options.size())
                .forEach(option -> ticked.add(option.id()));
        refresh();
        changed.run();
    }

    @Override
    public void clear() {
        ticked.clear();
        refresh();
    }
}
