package org.collimator.ui.tryit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.question.Answer;
import org.collimator.question.Matching;
import org.collimator.question.OptionId;
import org.collimator.text.Markdown;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrappedText;
import org.jspecify.annotations.Nullable;

/** A list of targets beside each prompt. */
final class MatchingControl implements AnswerControl<Matching> {
    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN + ", gap 0 4"));
    private final List<Line> lines = new ArrayList<>();
    private final Map<OptionId, OptionId> given = new HashMap<>();
    private final Runnable changed;
    private @Nullable Matching shown;
    private boolean showing;

    private record Line(WrappedText words, JComboBox<Entry> box) {}

    private record Entry(@Nullable OptionId id, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    MatchingControl(Runnable changed) {
        this.changed = changed;
        panel.setOpaque(false);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Matching question) {
        shown = question;
        showing = true;
        try {
            while (lines.size() < question.prompts().size()) {
                lines.add(newLine(lines.size()));
            }
            given.keySet()
                    .retainAll(
                            question.prompts().stream().map(Matching.Prompt::id).toList());
            given.values()
                    .retainAll(
                            question.targets().stream().map(Matching.Target::id).toList());
            List<Entry> entries = entries(question);
            for (int i = 0; i < lines.size(); i++) {
                boolean used = i < question.prompts().size();
                lines.get(i).words().setVisible(used);
                lines.get(i).box().setVisible(used);
                if (used) {
                    fill(lines.get(i), question.prompts().get(i), entries);
                }
            }
        } finally {
            showing = false;
        }
    }

    private Line newLine(int number) {
        Line line = new Line(WrappedText.plain(""), new JComboBox<>());
        line.box().setName("tryit.prompt." + number);
        line.box().addActionListener(event -> chosen(number));
        panel.add(line.words(), "growx, wmin 0, gaptop 4");
        panel.add(line.box(), "growx, wmin 60");
        return line;
    }

    /** In the order of the alphabet, which tells nothing, where the player may shuffle them. */
    private static List<Entry> entries(Matching question) {
        List<Entry> entries = new ArrayList<>();
        question.targets().forEach(target -> entries.add(new Entry(target.id(), Markdown.plain(target.text()))));
        if (question.shuffle()) {
            entries.sort(Comparator.comparing(Entry::words, String.CASE_INSENSITIVE_ORDER));
        }
        entries.add(0, new Entry(null, Texts.of(MatchingControl.class).get("choose")));
        return entries;
    }

    private void fill(Line line, Matching.Prompt prompt, List<Entry> entries) {
        String words = Markdown.plain(prompt.text());
        if (!words.equals(line.words().getText())) {
            line.words().setText(words);
        }
        line.box().getAccessibleContext().setAccessibleName(words);
        line.box().removeAllItems();
        for (Entry entry : entries) {
            line.box().addItem(entry);
            if (entry.id() != null && entry.id().equals(given.get(prompt.id()))) {
                line.box().setSelectedItem(entry);
            }
        }
    }

    private void chosen(int number) {
        Matching question = shown;
        if (showing || question == null || !(lines.get(number).box().getSelectedItem() instanceof Entry entry)) {
            return;
        }
        OptionId prompt = question.prompts().get(number).id();
        if (entry.id() == null) {
            given.remove(prompt);
        } else {
            given.put(prompt, entry.id());
        }
        changed.run();
    }

    @Override
    public Optional<Answer> answer() {
        return given.isEmpty() ? Optional.empty() : Optional.of(new Answer.Pairs(given));
    }

    @Override
    public void giveKey() {
        Matching question = shown;
        if (question != null) {
            given.clear();
            question.prompts().forEach(prompt -> {
                if (prompt.target() != null) {
                    given.put(prompt.id(), prompt.target());
                }
            });
            show(question);
            changed.run();
        }
    }

    @Override
    public void clear() {
        given.clear();
        if (shown != null) {
            show(shown);
        }
    }
}
