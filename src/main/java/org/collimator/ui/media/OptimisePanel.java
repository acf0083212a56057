package org.collimator.ui.media;

import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.util.Objects;
import javax.swing.ImageIcon;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.collimator.curriculum.Media;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.WrapLayout;
import org.collimator.ui.session.EditorContext;
import org.jspecify.annotations.Nullable;

/** Makes a picture smaller, after showing it before and after with the sizes of the files. On the event thread. */
final class OptimisePanel {
    private static final int PREVIEW = 240;

    private final EditorContext context;
    private final MediaActs acts;
    private final Texts texts = Texts.of(OptimisePanel.class);
    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN));
    private final JPanel result = new JPanel(new WrapLayout(16, 8));
    private final JComboBox<Integer> side = new JComboBox<>(new Integer[] {2000, 1600, 1200, 800});
    private final JCheckBox jpeg = new JCheckBox(texts.get("optimise.jpeg"));
    private final JLabel before = label("media.optimise.before");
    private final JLabel after = label("media.optimise.after");
    private final JButton apply = new JButton(texts.get("optimise.apply"));
    private @Nullable Media shown;
    private @Nullable Optimised smaller;

    private record Tried(BufferedImage image, long size, Optimised smaller) {}

    OptimisePanel(EditorContext context, MediaActs acts) {
        this.context = context;
        this.acts = acts;
        JPanel line = new JPanel(new WrapLayout(8, 8));
        JLabel label = new JLabel(texts.get("optimise.side"));
        label.setLabelFor(side);
        side.setSelectedItem(1600);
        side.setName("media.optimise.side");
        side.getAccessibleContext().setAccessibleName(texts.get("optimise.side"));
        jpeg.setName("media.optimise.jpeg");
        JButton attempt = new JButton(texts.get("optimise.try"));
        attempt.setName("media.optimise.try");
        attempt.setToolTipText(texts.get("optimise.tip"));
        attempt.addActionListener(event -> attempt());
        apply.setName("media.optimise.apply");
        apply.addActionListener(event -> apply());
        line.add(label);
        line.add(side);
        line.add(jpeg);
        line.add(attempt);
        result.add(before);
        result.add(after);
        result.add(apply);
        panel.add(line, "growx, wmin 0");
        panel.add(result, "growx, wmin 0");
        result.setVisible(false);
    }

    private static JLabel label(String name) {
        JLabel label = new JLabel("", SwingConstants.CENTER);
        label.setName(name);
        label.setHorizontalTextPosition(SwingConstants.CENTER);
        label.setVerticalTextPosition(SwingConstants.BOTTOM);
        return label;
    }

    JComponent component() {
        return panel;
    }

    /** Another medium is selected. */
    void show(@Nullable Media media) {
        boolean picture = media != null
                && (media.type().equals("image/png") || media.type().equals("image/jpeg"));
        panel.setVisible(picture && !context.workspace().isReadOnly());
        if (!Objects.equals(media, shown)) {
            shown = media;
            smaller = null;
            result.setVisible(false);
            boolean lossy = media != null && media.type().equals("image/jpeg");
            jpeg.setSelected(lossy);
            jpeg.setEnabled(!lossy);
        }
    }

    private void attempt() {
        Media media = shown;
        Integer most = side.getItemAt(side.getSelectedIndex());
        if (media == null || most == null) {
            return;
        }
        boolean lossy = jpeg.isSelected();
        context.tasks()
                .run(
                        texts.get("optimise.running"),
                        signal -> {
                            try (InputStream in =
                                            context.workspace().folder().media().open(media.path());
                                    InputStream again =
                                            context.workspace().folder().media().open(media.path())) {
                                return new Tried(
                                        Pictures.within(again, false, PREVIEW),
                                        context.workspace().folder().media().size(media.path()),
                                        Optimised.of(in, most, lossy));
                            }
                        },
                        tried -> tried(media, tried),
                        failure -> context.dialogs().failed(texts.get("failed"), String.valueOf(failure.getMessage())));
    }

    private void tried(Media media, Tried tried) {
        if (!media.equals(shown)) {
            return;
        }
        Optimised made = tried.smaller();
        boolean gains = made.bytes().length < tried.size();
        smaller = gains ? made : null;
        before.setIcon(new ImageIcon(tried.image()));
        before.setText(texts.get("optimise.before", media.width(), media.height(), Sizes.text(tried.size())));
        after.setIcon(new ImageIcon(Pictures.scaled(made.image(), PREVIEW)));
        after.setText(texts.get(
                gains ? "optimise.after" : "optimise.nothing",
                made.width(),
                made.height(),
                Sizes.text(made.bytes().length)));
        apply.setEnabled(gains);
        result.setVisible(true);
        panel.revalidate();
    }

    private void apply() {
        Media media = shown;
        Optimised made = smaller;
        if (media != null && made != null) {
            acts.optimise(media, made);
        }
    }
}
