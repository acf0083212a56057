package org.collimator.ui.image;

import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.ImageIcon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.collimator.curriculum.Media;
import org.collimator.question.MediaId;
import org.collimator.ui.kit.Bind;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;

/** The pictures of the media folder in small, in the place where one is wanted; only those that show are decoded. */
final class MediaChooser {
    private static final int BOX = 96;

    private final EditorContext context;
    private final Pictures pictures;
    private final Consumer<MediaId> chosen;
    private final JPanel panel = new JPanel(new MigLayout(Layouts.COLUMN + ", gap 0 4"));
    private final JTextField filter = new JTextField();
    private final DefaultListModel<Media> model = new DefaultListModel<>();
    private final JList<Media> list = new JList<>(model) {
        private static final long serialVersionUID = 1;

        @Override
        public void updateUI() {
            super.updateUI();
            setFixedCellWidth(BOX + 48);
            setFixedCellHeight(BOX + 20 + new JLabel("X").getPreferredSize().height);
        }
    };
    private final Map<Media, ImageIcon> icons = new HashMap<>();
    private final Set<Media> asked = new HashSet<>();

    MediaChooser(EditorContext context, Pictures pictures, Consumer<MediaId> chosen) {
        this.context = context;
        this.pictures = pictures;
        this.chosen = chosen;
        Texts texts = Texts.of(MediaChooser.class);
        filter.setName("media.filter");
        filter.putClientProperty("JTextField.placeholderText", texts.get("media.filter"));
        filter.putClientProperty("JTextField.leadingIcon", Icons.small("search"));
        filter.getAccessibleContext().setAccessibleName(texts.get("media.filter"));
        list.setName("media.list");
        list.getAccessibleContext().setAccessibleName(texts.get("media.choose"));
        list.setLayoutOrientation(JList.HORIZONTAL_WRAP);
        list.setVisibleRowCount(-1);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Small());
        panel.setOpaque(false);
        panel.setVisible(false);
        panel.add(filter, "growx");
        panel.add(new JScrollPane(list), "growx, wmin 0, h 150:300:300");
        Bind.text(filter, text -> narrow());
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                choose();
            }
        });
        key(list, "ENTER", this::choose);
        key(list, "ESCAPE", this::close);
        key(filter, "ESCAPE", this::close);
        key(filter, "ENTER", this::choose);
        key(filter, "DOWN", list::requestFocusInWindow);
    }

    private static void key(JComponent component, String keys, Runnable run) {
        component.getInputMap().put(KeyStroke.getKeyStroke(keys), "chooser." + keys);
        component.getActionMap().put("chooser." + keys, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                run.run();
            }
        });
    }

    JComponent component() {
        return panel;
    }

    /** Opens it; closes it where it is open. */
    void open() {
        if (panel.isVisible()) {
            close();
            return;
        }
        filter.setText("");
        narrow();
        panel.setVisible(true);
        panel.revalidate();
        filter.requestFocusInWindow();
    }

    private void narrow() {
        String typed = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<Media> fitting = context.workspace().current().media().stream()
                .filter(media -> media.type().startsWith("image/") || media.width() > 0)
                .filter(media -> (media.path() + " " + media.altShort())
                        .toLowerCase(Locale.ROOT)
                        .contains(typed))
                .toList();
        model.clear();
        model.addAll(fitting);
        list.setSelectedIndex(fitting.isEmpty() ? -1 : 0);
    }

    private void choose() {
        Media media = list.getSelectedValue();
        if (media != null) {
            close();
            chosen.accept(media.id());
        }
    }

    private void close() {
        panel.setVisible(false);
    }

    private void arrived(Media media, BufferedImage image) {
        icons.put(media, new ImageIcon(image));
        list.repaint();
    }

    private final class Small extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1;

        @Override
        public Component getListCellRendererComponent(
                JList<?> of, Object value, int index, boolean selected, boolean focused) {
            JLabel label = (JLabel) super.getListCellRendererComponent(of, value, index, selected, focused);
            if (value instanceof Media media) {
                label.setText(media.path());
                label.setToolTipText(media.altShort().isBlank() ? media.path() : media.altShort());
                label.setHorizontalAlignment(SwingConstants.CENTER);
                label.setHorizontalTextPosition(SwingConstants.CENTER);
                label.setVerticalTextPosition(SwingConstants.BOTTOM);
                label.setIcon(icons.get(media));
                if (asked.add(media)) {
                    pictures.thumbnail(media, BOX, image -> arrived(media, image));
                }
            }
            return label;
        }
    }
}
