package org.collimator.ui.elements;

import java.util.List;
import org.collimator.ui.kit.Filter;
import org.collimator.ui.kit.PickPanel;
import org.collimator.ui.kit.Texts;

/** The kinds of elements to choose from, with what each is for; only those that have a place to go to. On the event thread. */
final class KindPalette {
    private final ElementActs acts;
    private final PickPanel<Kind> panel;

    KindPalette(ElementActs acts) {
        this.acts = acts;
        Texts texts = Texts.of(KindPalette.class);
        panel = new PickPanel<>(
                "insert",
                texts.get("palette.title"),
                texts.get("palette.placeholder"),
                texts.get("palette.nothing"),
                new KindCell(),
                this::show,
                kind -> kind.insert(acts));
        show("");
    }

    void open() {
        panel.open();
    }

    void show(String typed) {
        Filter filter = new Filter(typed);
        panel.show(kinds().stream().filter(kind -> filter.accepts(kind.words())).toList());
    }

    private List<Kind> kinds() {
        return Kind.all().stream()
                .filter(kind -> acts.canInsert(kind.element()))
                .toList();
    }

    List<Kind> shown() {
        return panel.shown();
    }
}
