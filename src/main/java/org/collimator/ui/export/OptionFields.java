package org.collimator.ui.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Variant;
import org.collimator.curriculum.VariantId;
import org.collimator.exchange.ExchangeText;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.PackageFormat;
import org.collimator.exchange.PackageFormats;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrappedText;
import org.jspecify.annotations.Nullable;

/** Targets and options of an export. On the event thread. */
final class OptionFields {
    private final Texts texts = Texts.of(OptionFields.class);
    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN));
    private final Map<PackageFormat, JCheckBox> formats = new LinkedHashMap<>();
    private final JCheckBox keys = new JCheckBox(texts.get("keys"));
    private final JComboBox<Entry<ExportOptions.Division>> division = new JComboBox<>();
    private final JComboBox<Entry<ExportOptions.Scorm2004Edition>> edition = new JComboBox<>();
    private final JComboBox<Entry<VariantId>> variant = new JComboBox<>();

    private record Entry<T>(@Nullable T value, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    OptionFields(Curriculum curriculum, ExportChoice first, Runnable changed) {
        panel.setOpaque(false);
        heading("targets");
        for (PackageFormat format : PackageFormats.all()) {
            JCheckBox box = new JCheckBox(
                    ExchangeText.of(format.labelKey()), first.formats().contains(format));
            box.setName("export.format." + format.id());
            box.addActionListener(event -> changed.run());
            formats.put(format, box);
            panel.add(box);
            panel.add(WrappedText.hint(ExchangeText.of(format.hintKey())), "growx, wmin 0, gapleft 24");
        }
        heading("options");
        keys.setName("export.keys");
        keys.setSelected(first.options().keys() == ExportOptions.Keys.EMBEDDED);
        keys.addActionListener(event -> changed.run());
        panel.add(keys);
        panel.add(WrappedText.hint(texts.get("keys.help")), "growx, wmin 0, gapleft 24");
        for (ExportOptions.Division each : ExportOptions.Division.values()) {
            division.addItem(new Entry<>(each, texts.get("division." + each.name())));
        }
        for (ExportOptions.Scorm2004Edition each : ExportOptions.Scorm2004Edition.values()) {
            edition.addItem(new Entry<>(each, texts.get("edition." + each.name())));
        }
        variant.addItem(new Entry<>(null, texts.get("variant.none")));
        for (Variant each : curriculum.variants()) {
            variant.addItem(
                    new Entry<>(each.id(), each.title().isBlank() ? each.id().value() : each.title()));
        }
        choice(division, "division", first.options().division(), changed);
        choice(edition, "edition", first.options().scorm2004Edition(), changed);
        choice(variant, "variant", first.options().variantId(), changed);
    }

    private void heading(String key) {
        JLabel heading = new JLabel(texts.get(key));
        heading.putClientProperty("FlatLaf.styleClass", "h3");
        panel.add(heading, Layouts.GROUP);
    }

    private <T> void choice(JComboBox<Entry<T>> box, String key, @Nullable Object first, Runnable changed) {
        JLabel label = new JLabel(texts.get(key));
        label.setLabelFor(box);
        box.setName("export." + key);
        box.getAccessibleContext().setAccessibleName(texts.get(key));
        for (int i = 0; i < box.getItemCount(); i++) {
            if (Objects.equals(box.getItemAt(i).value(), first)) {
                box.setSelectedIndex(i);
            }
        }
        box.addActionListener(event -> changed.run());
        panel.add(label);
        panel.add(box, "growx, wmin 0, wmax 480");
    }

    JComponent component() {
        return panel;
    }

    /** The targets that are ticked. */
    List<PackageFormat> formats() {
        List<PackageFormat> chosen = new ArrayList<>();
        formats.forEach((format, box) -> {
            if (box.isSelected()) {
                chosen.add(format);
            }
        });
        return chosen;
    }

    /** The options as they stand. */
    ExportOptions options() {
        return new ExportOptions(
                keys.isSelected() ? ExportOptions.Keys.EMBEDDED : ExportOptions.Keys.OMITTED,
                Objects.requireNonNull(
                        division.getItemAt(division.getSelectedIndex()).value()),
                Objects.requireNonNull(
                        edition.getItemAt(edition.getSelectedIndex()).value()),
                variant.getItemAt(variant.getSelectedIndex()).value(),
                false);
    }
}
