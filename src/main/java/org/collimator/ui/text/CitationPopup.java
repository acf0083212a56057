package org.collimator.ui.text;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import org.collimator.curriculum.Curriculum;
import org.collimator.ui.kit.Tasks;
import org.collimator.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The references that a citation may mean, under the caret while it is typed: {@code @} opens it, words filter it, the arrows and
 * Enter choose, Escape leaves. The caret stays in the text. On the event thread.
 */
final class CitationPopup {
    private final JTextComponent pane;
    private final Supplier<Curriculum> curriculum;
    private final Consumer<Passage> change;
    private final Tasks tasks;
    private final CitationChoices choices = new CitationChoices();
    private final DefaultListModel<CitationChoices.Choice> model = new DefaultListModel<>();
    private final JList<CitationChoices.Choice> list = new JList<>(model);
    private final JLabel none;
    private @Nullable JPopupMenu popup;

    CitationPopup(JTextComponent pane, Supplier<Curriculum> curriculum, Tasks tasks, Consumer<Passage> change) {
        this.pane = pane;
        this.curriculum = curriculum;
        this.tasks = tasks;
        this.change = change;
        Texts texts = Texts.of(CitationPopup.class);
        none = new JLabel(texts.get("cite.none"));
        none.setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
        list.setName("cite.list");
        list.getAccessibleContext().setAccessibleName(texts.get("cite.list"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFocusable(false);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                take();
            }
        });
        pane.addKeyListener(new Keys());
        pane.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                close();
            }
        });
    }

    private final class Keys extends KeyAdapter {
        @Override
        public void keyPressed(KeyEvent event) {
            if (popup == null) {
                return;
            }
            switch (event.getKeyCode()) {
                case KeyEvent.VK_DOWN -> move(event, 1);
                case KeyEvent.VK_UP -> move(event, -1);
                case KeyEvent.VK_ENTER, KeyEvent.VK_TAB -> {
                    if (!model.isEmpty()) {
                        event.consume();
                        take();
                    }
                }
                case KeyEvent.VK_ESCAPE -> {
                    event.consume();
                    close();
                }
                default -> tasks.later(CitationPopup.this::follow);
            }
        }

        @Override
        public void keyTyped(KeyEvent event) {
            if (event.getKeyChar() == '@') {
                tasks.later(CitationPopup.this::open);
            }
        }
    }

    private void move(KeyEvent event, int by) {
        event.consume();
        int next = Math.max(0, Math.min(model.size() - 1, list.getSelectedIndex() + by));
        list.setSelectedIndex(next);
        list.ensureIndexIsVisible(next);
    }

    /** Opens where a citation is being typed. */
    void open() {
        if (popup != null || CitationChoices.typed(pane.getText(), pane.getCaretPosition()) == null) {
            return;
        }
        JPopupMenu menu = new JPopupMenu();
        menu.setFocusable(false);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(null);
        menu.add(scroll);
        menu.add(none);
        popup = menu;
        follow();
    }

    /** Shows what fits the words that are there now. */
    private void follow() {
        JPopupMenu menu = popup;
        CitationChoices.Typed typed = CitationChoices.typed(pane.getText(), pane.getCaretPosition());
        if (menu == null || typed == null) {
            close();
            return;
        }
        List<CitationChoices.Choice> found = choices.matching(curriculum.get(), typed.words());
        model.clear();
        model.addAll(found);
        list.setSelectedIndex(found.isEmpty() ? -1 : 0);
        list.setVisibleRowCount(Math.max(1, Math.min(8, found.size())));
        none.setVisible(found.isEmpty());
        menu.getComponent(0).setVisible(!found.isEmpty());
        menu.setPopupSize(size(menu));
        Rectangle2D at = place(typed.at());
        if (pane.isShowing() && !menu.isVisible()) {
            menu.show(pane, (int) at.getX(), (int) at.getMaxY());
        }
    }

    private static Dimension size(JPopupMenu menu) {
        menu.setPreferredSize(null);
        Dimension natural = menu.getPreferredSize();
        return new Dimension(Math.max(280, Math.min(640, natural.width + 16)), natural.height);
    }

    private Rectangle2D place(int offset) {
        try {
            Rectangle2D at = pane.modelToView2D(offset);
            return at == null ? new Rectangle() : at;
        } catch (BadLocationException gone) {
            return new Rectangle();
        }
    }

    private void take() {
        CitationChoices.Choice chosen = list.getSelectedValue();
        CitationChoices.Typed typed = CitationChoices.typed(pane.getText(), pane.getCaretPosition());
        close();
        if (chosen != null && typed != null) {
            int caret = pane.getCaretPosition();
            change.accept(CitationChoices.cited(new Passage(pane.getText(), caret, caret), typed, chosen.id()));
        }
    }

    private void close() {
        if (popup != null) {
            popup.setVisible(false);
            popup = null;
        }
    }
}
