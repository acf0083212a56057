package org.collimator.ui.text;

import java.awt.Toolkit;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.ActionEvent;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.text.DefaultEditorKit;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.kit.WrapLayout;
import org.collimator.ui.session.EditorContext;

/** What can be done in a Markdown field: its toolbar, its keys and its menu. On the event thread. */
final class MarkdownActs {
    private static final List<List<String>> TOOLBAR = List.of(
            List.of("text.bold", "text.italic", "text.subscript", "text.superscript", "text.symbol"),
            List.of("text.bullets", "text.numbers", "text.table"),
            List.of("text.link", "text.picture", "text.cite"),
            List.of("text.preview"));

    private final MarkdownPane pane;
    private final BiConsumer<Passage, Boolean> change;
    private final boolean oneLine;
    private final Texts texts = Texts.of(MarkdownActs.class);
    private final Map<String, UiAction> acts = new LinkedHashMap<>();
    private final CitationPopup citing;
    private final PictureActs pictures;
    private final TextTransfer transfer;

    /** @param change takes over what an act makes of the text, and whether it is a step of its own */
    MarkdownActs(
            EditorContext context,
            MarkdownPane pane,
            BiConsumer<Passage, Boolean> change,
            Folding preview,
            boolean oneLine) {
        this.pane = pane;
        this.change = change;
        this.oneLine = oneLine;
        citing = new CitationPopup(
                pane, context.workspace()::current, context.tasks(), next -> change.accept(next, true));
        pictures = new PictureActs(context, this::passage, next -> change.accept(next, true));
        transfer = new TextTransfer(pane, oneLine, change, pictures::files, pictures::image);
        act("text.bold", passage -> Marks.wrap(passage, "**"));
        act("text.italic", passage -> Marks.wrap(passage, "*"));
        act("text.subscript", passage -> Marks.wrap(passage, "~"));
        act("text.superscript", passage -> Marks.wrap(passage, "^"));
        add("text.symbol", this::symbols);
        if (!oneLine) {
            act("text.bullets", Marks::bullets);
            act("text.numbers", Marks::numbers);
            act("text.table", passage -> Marks.table(passage, texts.get("table.heading"), 3, 2));
        }
        act("text.link", passage -> Marks.link(passage, texts.get("link.words"), "https://"));
        add("text.picture", pictures::choose);
        add("text.cite", this::cite);
        add("text.preview", preview::toggle);
        add("text.pastePlain", this::pastePlain);
    }

    private void act(String key, UnaryOperator<Passage> act) {
        add(key, () -> change.accept(act.apply(passage()), true));
    }

    private void add(String key, Runnable run) {
        acts.put(key, new UiAction(texts, key, () -> {
            run.run();
            pane.requestFocusInWindow();
        }));
    }

    private Passage passage() {
        return new Passage(pane.getText(), pane.getSelectionStart(), pane.getSelectionEnd());
    }

    /** Gives the field its keys and its hands. */
    void install() {
        pane.setTransferHandler(transfer);
        acts.forEach((key, act) -> {
            if (act.getValue(Action.ACCELERATOR_KEY) instanceof KeyStroke keys) {
                pane.getInputMap().put(keys, key);
            }
            pane.getActionMap().put(key, act);
        });
        pane.getActionMap().put(DefaultEditorKit.insertBreakAction, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                if (oneLine) {
                    pane.transferFocus();
                } else if (pane.isEditable()) {
                    change.accept(Marks.newLine(passage()), false);
                }
            }
        });
    }

    /** The buttons above the field; they leave the caret where it is, and each has its key. */
    JComponent toolbar() {
        JPanel bar = new JPanel(new WrapLayout(0, 0));
        bar.setOpaque(false);
        bar.setName("text.toolbar");
        for (int group = 0; group < TOOLBAR.size(); group++) {
            for (String key : TOOLBAR.get(group)) {
                bar.add(button(Objects.requireNonNull(acts.get(key))));
            }
            if (group + 1 < TOOLBAR.size()) {
                bar.add(javax.swing.Box.createHorizontalStrut(8));
            }
        }
        return bar;
    }

    private static JButton button(UiAction act) {
        JButton button = new JButton(act);
        button.setHideActionText(true);
        button.setMnemonic(0);
        button.setName(act.key());
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.getAccessibleContext().setAccessibleName(act.label());
        button.setFocusable(false);
        return button;
    }

    /** The menu of the field; the spelling puts its words at its top. */
    JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("text.menu");
        named(menu, DefaultEditorKit.cutAction, "text.cut");
        named(menu, DefaultEditorKit.copyAction, "text.copy");
        named(menu, DefaultEditorKit.pasteAction, "text.paste");
        menu.add(acts.get("text.pastePlain"));
        menu.addSeparator();
        acts.forEach((key, act) -> {
            if (!key.equals("text.pastePlain")) {
                menu.add(act);
            }
        });
        return menu;
    }

    private void named(JPopupMenu menu, String standard, String key) {
        Action action = pane.getActionMap().get(standard);
        UiAction named = new UiAction(
                texts, key, () -> action.actionPerformed(new ActionEvent(pane, ActionEvent.ACTION_PERFORMED, key)));
        menu.add(named);
    }

    private void symbols() {
        SymbolMenu.of(texts, symbol -> change.accept(passage().with(symbol), true))
                .show(pane);
    }

    private void cite() {
        Passage passage = new Passage(pane.getText(), pane.getSelectionEnd(), pane.getSelectionEnd());
        boolean glued =
                passage.start() > 0 && !Character.isWhitespace(pane.getText().charAt(passage.start() - 1));
        change.accept(passage.with(glued ? " @" : "@"), true);
        citing.open();
    }

    private void pastePlain() {
        Transferable offered = Toolkit.getDefaultToolkit().getSystemClipboard().getContents(pane);
        try {
            if (offered != null && pane.isEditable()) {
                transfer.take(offered, false);
            }
        } catch (UnsupportedFlavorException | IOException gone) {
            pane.getToolkit().beep();
        }
    }
}
