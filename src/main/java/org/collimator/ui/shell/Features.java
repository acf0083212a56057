package org.collimator.ui.shell;

import java.net.URI;
import java.util.List;
import org.collimator.ui.bank.BankFeature;
import org.collimator.ui.coverage.CoverageFeature;
import org.collimator.ui.export.ExportFeature;
import org.collimator.ui.find.FindFeature;
import org.collimator.ui.help.HelpFeature;
import org.collimator.ui.kit.Actions;
import org.collimator.ui.kit.Desktops;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.palette.PaletteFeature;
import org.collimator.ui.preview.PreviewFeature;
import org.collimator.ui.question.QuestionsFeature;
import org.collimator.ui.references.ReferencesFeature;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;
import org.collimator.ui.tryit.TryItFeature;

/** The one list of the window's features, in the order in which their actions stand in menus. */
final class Features {
    private Features() {}

    /**
     * New features for a window.
     *
     * @param actions of the window, complete once it is built
     */
    static List<Feature> of(EditorContext context, Actions actions) {
        return List.of(
                new HistoryFeature(context),
                new PaletteFeature(context, actions),
                new BankFeature(context),
                new FindFeature(context),
                new CoverageFeature(context),
                new ReferencesFeature(context, address -> browse(context, address)),
                new QuestionsFeature(context),
                new TryItFeature(context),
                new PreviewFeature(context, address -> browse(context, address)),
                new ExportFeature(context, address -> browse(context, address)),
                new HelpFeature(context, actions));
    }

    private static void browse(EditorContext context, URI address) {
        if (!Desktops.browse(address)) {
            Texts texts = Texts.of(Features.class);
            context.dialogs().inform(texts.get("browser.title"), texts.get("browser.none", address));
        }
    }
}
