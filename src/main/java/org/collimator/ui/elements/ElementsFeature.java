package org.collimator.ui.elements;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.swing.Action;
import javax.swing.text.JTextComponent;
import org.collimator.document.ElementRef;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.Feature;

/** Menus and keys for what is done with elements. While the caret is in a text, cut, copy and paste mean its words. */
public final class ElementsFeature implements Feature {
    /** The actions for the selected elements in the order of their menu; a dash is a separator. */
    public static final List<String> MENU = List.of(
            "element.cut",
            "element.copy",
            "element.paste",
            "element.duplicate",
            "element.delete",
            "-",
            "element.up",
            "element.down");

    private final ElementActs acts;
    private final ElementClipboard clipboard;
    private final Deletion deletion;
    private final Texts texts = Texts.of(ElementsFeature.class);
    private final List<UiAction> actions = new ArrayList<>();
    private final List<String> inserts = new ArrayList<>();
    private BooleanSupplier outlineHasFocus = () -> true;

    /** @param acts what the actions do */
    public ElementsFeature(ElementActs acts, ElementClipboard clipboard) {
        this.acts = acts;
        this.clipboard = clipboard;
        this.deletion = new Deletion(acts);
        addEdits();
        addInserts();
    }

    /** Keys that take something away work only while this holds, so that nothing is deleted from within a form. */
    public void guardedBy(BooleanSupplier condition) {
        outlineHasFocus = condition;
    }

    private void addEdits() {
        add("element.cut", this::any, () -> inText(JTextComponent::cut, () -> guarded(clipboard::cut)));
        add("element.copy", this::some, () -> inText(JTextComponent::copy, () -> clipboard.copy(acts.selected())));
        add("element.paste", acts::canEdit, () -> inText(JTextComponent::paste, clipboard::paste));
        add("element.duplicate", this::any, () -> acts.duplicate(acts.selected()));
        add("element.delete", this::any, () -> guarded(deletion::delete));
        add("element.up", this::any, () -> acts.step(acts.selected(), -1));
        add("element.down", this::any, () -> acts.step(acts.selected(), 1));
    }

    private void addInserts() {
        add("insert.palette", acts::canEdit, () -> new KindPalette(acts).open());
        inserts.add("insert.palette");
        inserts.add("-");
        for (Kind kind : Kind.all()) {
            add(kind.actionKey(), () -> acts.canInsert(kind.element()), () -> kind.insert(acts));
            inserts.add(kind.actionKey());
            actions.get(actions.size() - 1).putValue(Action.SMALL_ICON, kind.icon(16));
        }
        inserts.add(inserts.indexOf("insert.lesson") + 1, "-");
        inserts.add(inserts.indexOf("insert.checklist"), "-");
    }

    private void add(String key, BooleanSupplier enabled, Runnable run) {
        actions.add(new UiAction(texts, key, run).enabledWhen(enabled));
    }

    private boolean some() {
        return !acts.selected().isEmpty() || text().isPresent();
    }

    private boolean any() {
        return acts.canEdit() && some();
    }

    private static Optional<JTextComponent> text() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getPermanentFocusOwner();
        return owner instanceof JTextComponent text ? Optional.of(text) : Optional.empty();
    }

    private static void inText(Consumer<JTextComponent> words, Runnable elements) {
        text().ifPresentOrElse(words, elements);
    }

    private void guarded(Consumer<List<ElementRef>> act) {
        AWTEvent event = EventQueue.getCurrentEvent();
        boolean byKey = event instanceof KeyEvent key
                && (key.getKeyCode() == KeyEvent.VK_DELETE || key.getKeyCode() == KeyEvent.VK_X);
        if (!byKey || outlineHasFocus.getAsBoolean()) {
            act.accept(acts.selected());
        }
    }

    @Override
    public List<UiAction> actions() {
        return actions;
    }

    @Override
    public Map<String, List<String>> menus() {
        return Map.of("menu.edit", MENU, "menu.insert", inserts);
    }
}
