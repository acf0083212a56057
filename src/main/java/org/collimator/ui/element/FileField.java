package org.collimator.ui.element;

import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.curriculum.Media;
import org.collimator.ui.form.Field;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrappedText;
import org.jspecify.annotations.Nullable;

/** Where the file of a record lies and what it is; becomes another one only by another file in its place. On the event thread. */
final class FileField implements Field<Media> {
    private final Texts texts;
    private final WrappedText words = WrappedText.plain("");
    private final JButton replace;
    private final JPanel panel = new JPanel(new MigLayout("insets 0, fillx, gap 8 4", "[grow,fill][]"));
    private @Nullable Media shown;

    FileField(Texts texts, Consumer<Media> replaced) {
        this.texts = texts;
        replace = new JButton(texts.get("media.replace"), Icons.small("redo"));
        replace.setName("media.replace");
        replace.setToolTipText(texts.get("media.replace.tip"));
        replace.addActionListener(event -> {
            Media media = shown;
            if (media != null) {
                replaced.accept(media);
            }
        });
        panel.setOpaque(false);
        panel.add(words, "growx, wmin 0, aligny center");
        panel.add(replace);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Media value) {
        shown = value;
        String size = value.width() > 0 && value.height() > 0
                ? " · " + texts.get("media.dimensions", value.width(), value.height())
                : "";
        String type = value.type().isBlank() ? "" : " · " + value.type();
        String next = value.path() + type + size;
        if (!next.equals(words.getText())) {
            words.setText(next);
            words.getAccessibleContext().setAccessibleName(next);
        }
    }

    @Override
    public void focus(String pointer) {
        replace.requestFocusInWindow();
    }

    @Override
    public void onEdit(Consumer<Media> listener) {
        // nothing is typed here
    }
}
