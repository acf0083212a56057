package org.collimator.ui.tryit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import net.miginfocom.swing.MigLayout;
import org.collimator.question.Choice;
import org.collimator.question.OptionId;
import org.collimator.ui.kit.Layouts;

/** Options to be ticked: one, or any number. On the event thread. */
final class ChoiceControl {
    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN));
    private final List<AnswerLine> lines = new ArrayList<>();
    private final Set<OptionId> ticked = new HashSet<>();
    private final boolean single;
    private final Runnable changed;
    private List<Choice> options = List.of();

    ChoiceControl(boolean single, Runnable changed) {
        this.single = single;
        this.changed = changed;
        panel.setOpaque(false);
    }

    JComponent component() {
        return panel;
    }

    void show(List<Choice> next) {
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

    Set<OptionId> ticked() {
        return Set.copyOf(ticked);
    }

    void giveKey() {
        ticked.clear();
        options.stream()
                .filter(Choice::key)
                .limit(single ? 1 : options.size())
                .forEach(option -> ticked.add(option.id()));
        refresh();
        changed.run();
    }

    void clear() {
        ticked.clear();
        refresh();
    }
}
