package org.collimator.ui.text;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.UIManager;
import javax.swing.text.BadLocationException;
import javax.swing.text.Highlighter;
import javax.swing.text.JTextComponent;
import javax.swing.text.LayeredHighlighter;
import javax.swing.text.Position;
import javax.swing.text.View;
import org.collimator.ui.kit.Tasks;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.spelling.OwnWords;
import org.collimator.ui.spelling.Spelling;
import org.collimator.ui.spelling.WordFinder;

/** Underlines what is spelt wrong, and offers what may have been meant. Looks after a pause and off the event thread. */
final class SpellMarks {
    private static final int PAUSE_MILLIS = 400;
    private static final Wave WAVE = new Wave();

    private final JTextComponent pane;
    private final EditorContext context;
    private final OwnWords own;
    private final Tasks.Delayed pause;
    private final List<Object> marks = new ArrayList<>();
    private final Texts texts = Texts.of(SpellMarks.class);
    private String language = "";
    private List<WordFinder.Word> wrong = List.of();

    SpellMarks(JTextComponent pane, EditorContext context) {
        this.pane = pane;
        this.context = context;
        this.own = new OwnWords(context.settings());
        this.pause = context.tasks().delayed(PAUSE_MILLIS, this::look);
    }

    /** A wavy line under words, drawn whatever the font. */
    private static final class Wave extends LayeredHighlighter.LayerPainter {
        @Override
        public void paint(Graphics graphics, int from, int to, Shape bounds, JTextComponent pane) {
            // only layers are drawn
        }

        @Override
        public Shape paintLayer(Graphics graphics, int from, int to, Shape bounds, JTextComponent pane, View view) {
            Rectangle at;
            try {
                Shape place = view.modelToView(from, Position.Bias.Forward, to, Position.Bias.Backward, bounds);
                at = place.getBounds();
            } catch (BadLocationException gone) {
                return bounds;
            }
            Color colour = UIManager.getColor("Collimator.error");
            Graphics2D pen = (Graphics2D) graphics.create();
            pen.setColor(colour == null ? Color.RED : colour);
            pen.setRenderingHint(java.awt.RenderingHints.KEY_ANTIALIASING, java.awt.RenderingHints.VALUE_ANTIALIAS_ON);
            Path2D wave = new Path2D.Double();
            double y = at.getMaxY() - 2;
            wave.moveTo(at.x, y);
            for (int x = at.x + 2, n = 0; x <= at.getMaxX(); x += 2, n++) {
                wave.lineTo(x, n % 2 == 0 ? y - 1.5 : y);
            }
            pen.draw(wave);
            pen.dispose();
            return at;
        }
    }

    /** Gives the field its menu, with the spelling at its top. */
    void install(BiConsumer<Passage, Boolean> change, JPopupMenu menu) {
        pane.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                popup(event);
            }

            @Override
            public void mouseReleased(MouseEvent event) {
                popup(event);
            }

            private void popup(MouseEvent event) {
                if (event.isPopupTrigger()) {
                    pane.requestFocusInWindow();
                    show(menu, event.getPoint(), pane.viewToModel2D(event.getPoint()), change);
                }
            }
        });
        pane.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                boolean menuKey = event.getKeyCode() == KeyEvent.VK_CONTEXT_MENU
                        || (event.getKeyCode() == KeyEvent.VK_F10 && event.isShiftDown());
                if (menuKey) {
                    event.consume();
                    Point caret = pane.getCaret().getMagicCaretPosition();
                    show(menu, caret == null ? new Point(8, 8) : caret, pane.getCaretPosition(), change);
                }
            }
        });
    }

    private void show(JPopupMenu menu, Point at, int offset, BiConsumer<Passage, Boolean> change) {
        while (menu.getComponentCount() > 0 && isSpelling(menu)) {
            menu.remove(0);
        }
        List<JMenuItem> items = at(offset).map(word -> items(word, change)).orElse(List.of());
        if (!items.isEmpty()) {
            menu.insert(new JPopupMenu.Separator(), 0);
            ((JPopupMenu.Separator) menu.getComponent(0)).setName("spelling.end");
            for (int i = items.size() - 1; i >= 0; i--) {
                menu.insert(items.get(i), 0);
            }
        }
        menu.show(pane, at.x, at.y);
    }

    private static boolean isSpelling(JPopupMenu menu) {
        String name = menu.getComponent(0).getName();
        return name != null && name.startsWith("spelling.");
    }

    /** What the menu offers for a wrong word. */
    private List<JMenuItem> items(WordFinder.Word word, BiConsumer<Passage, Boolean> change) {
        List<JMenuItem> items = new ArrayList<>();
        List<String> meant =
                Spelling.of(language).map(each -> each.suggestions(word.text())).orElse(List.of());
        for (String suggestion : meant) {
            JMenuItem item = new JMenuItem(suggestion);
            item.setName("spelling." + suggestion);
            item.putClientProperty("FlatLaf.styleClass", "semibold");
            item.addActionListener(event ->
                    change.accept(new Passage(pane.getText(), word.start(), word.end()).with(suggestion), true));
            items.add(item);
        }
        JMenuItem add = new JMenuItem(texts.get("spelling.add", word.text()));
        add.setName("spelling.add");
        add.addActionListener(event -> {
            own.add(word.text());
            look();
        });
        items.add(add);
        return items;
    }

    private Optional<WordFinder.Word> at(int offset) {
        String text = pane.getText();
        return wrong.stream()
                .filter(word -> word.start() <= offset && offset <= word.end())
                .filter(word -> text.startsWith(word.text(), word.start()))
                .findFirst();
    }

    /** The words that are underlined now. */
    List<String> wrongWords() {
        return wrong.stream().map(WordFinder.Word::text).toList();
    }

    void language(String tag) {
        if (!language.equals(tag)) {
            language = tag;
            pause.restart();
        }
    }

    void changed() {
        if (Spelling.knowsLanguage(language)) {
            pause.restart();
        }
    }

    private void look() {
        String text = pane.getText();
        String tag = language;
        Set<String> known = own.all();
        context.tasks().quietly(signal -> find(text, tag, known), found -> show(text, found), failure -> {
            throw new IllegalStateException("the spelling could not be looked at", failure);
        });
    }

    static List<WordFinder.Word> find(String text, String tag, Set<String> known) {
        if (text.isBlank()) {
            return List.of();
        }
        return Spelling.of(tag)
                .map(spelling -> {
                    Set<String> right = new HashSet<>(known);
                    List<WordFinder.Word> wrong = new ArrayList<>();
                    for (WordFinder.Word word : WordFinder.words(text)) {
                        if (!right.contains(word.text())) {
                            if (spelling.knows(word.text())) {
                                right.add(word.text());
                            } else {
                                wrong.add(word);
                            }
                        }
                    }
                    return wrong;
                })
                .orElse(List.of());
    }

    private void show(String text, List<WordFinder.Word> found) {
        if (!pane.getText().equals(text)) {
            return;
        }
        if (found.equals(wrong) && marks.size() == found.size()) {
            return;
        }
        Highlighter highlighter = pane.getHighlighter();
        marks.forEach(highlighter::removeHighlight);
        marks.clear();
        wrong = found;
        try {
            for (WordFinder.Word word : found) {
                marks.add(highlighter.addHighlight(word.start(), word.end(), WAVE));
            }
        } catch (BadLocationException gone) {
            pause.restart();
        }
    }
}
