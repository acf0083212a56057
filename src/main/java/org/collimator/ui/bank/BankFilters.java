package org.collimator.ui.bank;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.question.CognitiveLevel;
import org.collimator.question.QuestionKind;
import org.collimator.question.Status;
import org.collimator.ui.kit.Bind;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrapLayout;
import org.jspecify.annotations.Nullable;

/** The fields above the table that say which questions are wanted: one for words, and a row of others. On the event thread. */
final class BankFilters {
    private final Texts texts = Texts.of(BankFilters.class);
    private final Consumer<BankFilter> wanted;
    private final JPanel panel = new JPanel(new WrapLayout(8, 4));
    private final JTextField words = new JTextField();
    private final JComboBox<BulkBar.Option<QuestionKind>> kinds = new JComboBox<>();
    private final JComboBox<BulkBar.Option<Status>> statuses = new JComboBox<>();
    private final JComboBox<BulkBar.Option<CognitiveLevel>> levels = new JComboBox<>();
    private final JComboBox<BulkBar.Option<ModuleId>> modules = new JComboBox<>();
    private List<BulkBar.Option<ModuleId>> offered = List.of();
    private BankFilter filter = BankFilter.EVERYTHING;
    private final Bind bind = Bind.text(words, this::typed);
    private boolean filling = true;

    BankFilters(Consumer<BankFilter> wanted) {
        this.wanted = wanted;
        BankWords names = new BankWords();
        words.setName("bank.filter");
        words.getAccessibleContext().setAccessibleName(texts.get("filter.words"));
        words.putClientProperty("JTextField.placeholderText", texts.get("filter.words"));
        words.putClientProperty("JTextField.leadingIcon", Icons.small("search"));
        words.putClientProperty("JTextField.showClearButton", true);
        fill(kinds, "kind", List.of(QuestionKind.values()), names::kind);
        fill(statuses, "status", List.of(Status.values()), names::status);
        fill(levels, "level", List.of(CognitiveLevel.values()), names::level);
        setUp(modules, "module");
        modules.addItem(new BulkBar.Option<>(null, texts.get("filter.module.all")));
        filling = false;
    }

    private <T> void fill(JComboBox<BulkBar.Option<T>> box, String key, List<T> values, Function<T, String> names) {
        box.addItem(new BulkBar.Option<>(null, texts.get("filter." + key + ".all")));
        values.forEach(value -> box.addItem(new BulkBar.Option<>(value, names.apply(value))));
        setUp(box, key);
    }

    private void setUp(JComboBox<?> box, String key) {
        box.setName("bank.filter." + key);
        box.getAccessibleContext().setAccessibleName(texts.get("filter." + key));
        box.setToolTipText(texts.get("filter." + key));
        box.addActionListener(event -> chosen());
        panel.add(box);
    }

    /** The row of the others. */
    JComponent others() {
        return panel;
    }

    JTextField words() {
        return words;
    }

    /** Offers the modules that there are now. */
    void offer(List<Module> all) {
        List<BulkBar.Option<ModuleId>> next = all.stream()
                .map(module -> new BulkBar.Option<>(
                        module.id(), module.title().isBlank() ? module.id().value() : shortened(module.title())))
                .toList();
        if (next.equals(offered)) {
            return;
        }
        offered = next;
        filling = true;
        modules.removeAllItems();
        modules.addItem(new BulkBar.Option<>(null, texts.get("filter.module.all")));
        next.forEach(modules::addItem);
        next.stream()
                .filter(option -> option.value() != null && option.value().equals(filter.module()))
                .forEach(modules::setSelectedItem);
        filling = false;
    }

    private static String shortened(String title) {
        return title.length() <= 40 ? title : title.substring(0, 39) + "…";
    }

    private void typed(String text) {
        change(filter.withText(text));
    }

    private void chosen() {
        if (!filling) {
            change(filter.withKind(value(kinds))
                    .withStatus(value(statuses))
                    .withLevel(value(levels))
                    .withModule(value(modules)));
        }
    }

    private static <T> @Nullable T value(JComboBox<BulkBar.Option<T>> box) {
        BulkBar.Option<T> chosen = box.getItemAt(box.getSelectedIndex());
        return chosen == null ? null : chosen.value();
    }

    private void change(BankFilter next) {
        filter = next;
        wanted.accept(next);
    }

    /** Wants everything again. */
    void clear() {
        filling = true;
        bind.show("");
        Arrays.asList(kinds, statuses, levels, modules).forEach(box -> box.setSelectedIndex(0));
        filling = false;
        change(BankFilter.EVERYTHING);
    }
}
