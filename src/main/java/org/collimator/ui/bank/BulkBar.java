package org.collimator.ui.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Objective;
import org.collimator.document.Edit;
import org.collimator.document.Place;
import org.collimator.question.ObjectiveId;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.question.Status;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrapLayout;
import org.collimator.ui.session.Workspace;
import org.jspecify.annotations.Nullable;

/** Changes all selected questions at once, each change being one undo step. On the event thread. */
final class BulkBar {
    private static final double MOST_POINTS = 1_000_000;

    private final Workspace workspace;
    private final Supplier<Set<QuestionId>> selected;
    private final Texts texts = Texts.of(BulkBar.class);
    private final JPanel panel = new JPanel(new WrapLayout(16, 8));
    private final JLabel count = new JLabel();
    private final JComboBox<Option<Status>> statuses = new JComboBox<>();
    private final JTextField tags = new JTextField(12);
    private final JComboBox<Option<ObjectiveId>> objectives = new JComboBox<>();
    private final JTextField points = new JTextField(5);
    private @Nullable List<Objective> offered;

    /** A value with its words. */
    record Option<T>(@Nullable T value, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    private record Act(String key, Runnable run) {}

    BulkBar(Workspace workspace, Supplier<Set<QuestionId>> selected) {
        this.workspace = workspace;
        this.selected = selected;
        BankWords words = new BankWords();
        for (Status status : Status.values()) {
            statuses.addItem(new Option<>(status, words.status(status)));
        }
        statuses.addItem(new Option<>(null, words.status(null)));
        objectives.setPrototypeDisplayValue(new Option<>(null, "M12.34 Explain the choice of"));
        count.setName("bank.bulk.count");
        count.putClientProperty("FlatLaf.styleClass", "semibold");
        panel.setName("bank.bulk");
        panel.setBorder(BorderFactory.createEmptyBorder(0, 16, 0, 16));
        panel.add(count);
        panel.add(group("status", statuses, new Act("set", this::setStatus)));
        panel.add(group(
                "tags", tags, new Act("add", () -> changeTags(true)), new Act("remove", () -> changeTags(false))));
        panel.add(group(
                "objective",
                objectives,
                new Act("add", () -> changeObjective(true)),
                new Act("remove", () -> changeObjective(false))));
        panel.add(group("points", points, new Act("set", this::setPoints)));
    }

    private JComponent group(String key, JComponent input, Act... acts) {
        JPanel group = new JPanel(new MigLayout(Layouts.ROW));
        JLabel label = new JLabel(texts.get("bulk." + key));
        label.setLabelFor(input);
        input.setName("bank.bulk." + key);
        input.getAccessibleContext().setAccessibleName(texts.get("bulk." + key));
        group.add(label);
        group.add(input);
        for (Act act : acts) {
            String name = texts.get("bulk." + act.key());
            JButton button = new JButton(name);
            button.setName("bank.bulk." + key + "." + act.key());
            button.getAccessibleContext().setAccessibleName(name + " " + texts.get("bulk." + key));
            button.addActionListener(event -> act.run().run());
            group.add(button);
        }
        return group;
    }

    JComponent component() {
        return panel;
    }

    /** Another selection or another curriculum is there. */
    void refresh(int size) {
        panel.setVisible(size > 0 && !workspace.isReadOnly());
        count.setText(texts.get("bulk.count", size));
        if (panel.isVisible()) {
            offer();
        }
    }

    private void offer() {
        List<Objective> all = new ArrayList<>();
        workspace.current().modules().forEach(module -> all.addAll(module.objectives()));
        if (all.equals(offered)) {
            return;
        }
        offered = all;
        objectives.removeAllItems();
        for (Objective objective : all) {
            String name = objective.code().isBlank() ? objective.id().value() : objective.code();
            String line = name + " " + objective.statement();
            objectives.addItem(new Option<>(objective.id(), line.length() <= 90 ? line : line.substring(0, 90) + "…"));
        }
    }

    private void setStatus() {
        Option<Status> chosen = statuses.getItemAt(statuses.getSelectedIndex());
        if (chosen != null) {
            edit("status", BulkEdit.status(chosen.value()));
        }
    }

    private void changeTags(boolean add) {
        List<String> words = Arrays.stream(tags.getText().split(",", 0))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        if (!words.isEmpty()) {
            edit(add ? "tags.add" : "tags.remove", add ? BulkEdit.addTags(words) : BulkEdit.removeTags(words));
        }
    }

    private void changeObjective(boolean add) {
        Option<ObjectiveId> chosen = objectives.getItemAt(objectives.getSelectedIndex());
        ObjectiveId id = chosen == null ? null : chosen.value();
        if (id != null) {
            edit(
                    add ? "objective.add" : "objective.remove",
                    add ? BulkEdit.addObjective(id) : BulkEdit.removeObjective(id));
        }
    }

    private void setPoints() {
        Optional<Double> number = number(points.getText());
        points.putClientProperty("JComponent.outline", number.isPresent() ? null : "error");
        points.setToolTipText(number.isPresent() ? null : texts.get("bulk.points.wrong"));
        number.ifPresent(value -> edit("points", BulkEdit.points(value)));
    }

    private static Optional<Double> number(String text) {
        try {
            double number = Double.parseDouble(text.strip().replace(',', '.'));
            return number >= 0 && number <= MOST_POINTS ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException unfinished) {
            return Optional.empty();
        }
    }

    private void edit(String key, UnaryOperator<Question> change) {
        Set<QuestionId> ids = selected.get();
        if (!ids.isEmpty()) {
            workspace.edit(Edit.<Curriculum>of(
                    texts.get("bulk.edit." + key, ids.size()),
                    Place.FOLDER,
                    curriculum -> BulkEdit.apply(curriculum, ids, change)));
        }
    }
}
