package org.collimator.ui.bank;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.CentreView;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;
import org.collimator.ui.session.Target;

/** The question bank and the way to it. */
public final class BankFeature implements Feature {
    /** The id of the view. */
    public static final String VIEW = "bank";

    private final EditorContext context;
    private final UiAction show;

    /** The bank of a window. */
    public BankFeature(EditorContext context) {
        this.context = context;
        show = new UiAction(
                Texts.of(BankFeature.class),
                "bank.show",
                () -> context.workspace().selection().show(new Target.View(VIEW)));
    }

    @Override
    public List<UiAction> actions() {
        return List.of(show);
    }

    @Override
    public Map<String, List<String>> menus() {
        return Map.of("menu.view", List.of("bank.show"));
    }

    @Override
    public Map<String, Supplier<CentreView>> views() {
        return Map.of(VIEW, () -> new BankView(context));
    }
}
