package org.collimator.ui.image;

import java.awt.image.BufferedImage;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.ImageIcon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.curriculum.Media;
import org.collimator.document.ElementRef;
import org.collimator.question.MediaId;
import org.collimator.ui.form.Field;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrapLayout;
import org.collimator.ui.kit.WrappedText;
import org.collimator.ui.session.EditorContext;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the media folder: shown in small, chosen from the others, or taken in from a file, by dropping or by pasting. On the
 * event thread.
 */
public final class MediaField implements Field<@Nullable MediaId> {
    private static final int BOX = 96;

    private final EditorContext context;
    private final Pictures pictures;
    private final MediaImport imports;
    private final Texts texts = Texts.of(MediaField.class);
    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN));
    private final JLabel small = new JLabel();
    private final WrappedText words = WrappedText.plain("");
    private final JButton choose;
    private final JButton remove;
    private final MediaChooser chooser;
    private @Nullable MediaId shown;
    private @Nullable Media record;
    private Consumer<@Nullable MediaId> listener = id -> {};

    /**
     * A field that shows nothing yet.
     *
     * @param pointer of the field below its element
     */
    public MediaField(EditorContext context, Pictures pictures, String pointer) {
        this.context = context;
        this.pictures = pictures;
        this.imports = new MediaImport(context);
        this.chooser = new MediaChooser(context, pictures, this::chosen);
        this.choose = button(pointer, "choose", "media");
        this.remove = button(pointer, "leave", "remove");
        JButton load = button(pointer, "import", "import");
        choose.addActionListener(event -> chooser.open());
        load.addActionListener(event -> imports.ask(this::emit));
        remove.addActionListener(event -> emit(null));
        small.setName(pointer + ".picture");
        panel.setOpaque(false);
        JPanel row = new JPanel(new MigLayout("insets 0, gap 12 4, fillx, hidemode 3", "[][grow,fill]"));
        row.setOpaque(false);
        row.add(small, "spany 2, aligny top");
        row.add(words, "growx, wmin 0, wrap");
        JPanel buttons = new JPanel(new WrapLayout(0, 4));
        buttons.setOpaque(false);
        buttons.add(choose);
        buttons.add(load);
        buttons.add(remove);
        row.add(buttons, "growx, wmin 0");
        panel.add(row, "growx, wmin 0");
        panel.add(chooser.component(), "growx, wmin 0");
        accept(panel);
        accept(choose);
    }

    /** Lets a component take pictures that are dropped on it or pasted. */
    public void accept(JComponent component) {
        PictureTransfer.install(
                component, file -> imports.file(file, this::emit), image -> imports.image(image, this::emit));
    }

    private JButton button(String pointer, String key, String icon) {
        JButton button = new JButton(texts.get("media." + key), Icons.small(icon));
        button.setName(pointer + "." + key);
        button.setToolTipText(texts.get("media." + key + ".tip"));
        return button;
    }

    private void chosen(MediaId id) {
        emit(id);
        choose.requestFocusInWindow();
    }

    private void emit(@Nullable MediaId id) {
        listener.accept(id);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public JComponent input() {
        return choose;
    }

    @SuppressWarnings("ReferenceEquality") // identity tells whether something is still the same
    @Override
    public void show(@Nullable MediaId value) {
        Media next = value == null
                ? null
                : context.workspace()
                        .index()
                        .find(ElementRef.of(value), Media.class)
                        .orElse(null);
        if (Objects.equals(value, shown) && next == record && !words.getText().isEmpty()) {
            return;
        }
        shown = value;
        record = next;
        remove.setVisible(value != null);
        small.setIcon(null);
        small.setVisible(next != null);
        String text = value == null
                ? texts.get("media.none")
                : Optional.ofNullable(next).map(this::words).orElseGet(() -> texts.get("media.missing", value.value()));
        words.setText(text);
        words.getAccessibleContext().setAccessibleName(text);
        if (next != null) {
            pictures.thumbnail(next, BOX, image -> arrived(next, image));
        }
        panel.revalidate();
    }

    @SuppressWarnings("ReferenceEquality") // identity tells whether something is still the same
    private void arrived(Media media, BufferedImage image) {
        if (media == record) {
            small.setIcon(new ImageIcon(image));
            small.getAccessibleContext().setAccessibleName(media.altShort());
        }
    }

    private String words(Media media) {
        String size = media.width() > 0
                ? texts.get("media.size", Integer.toString(media.width()), Integer.toString(media.height()))
                : "";
        return String.join("\n", media.path(), size, media.altShort())
                .replaceAll("\n+", "\n")
                .strip();
    }

    @Override
    public void onEdit(Consumer<@Nullable MediaId> edited) {
        listener = edited;
    }
}
