package org.collimator.ui.saving;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collimator.document.Differences;
import org.collimator.document.Edit;
import org.collimator.document.Place;
import org.collimator.storage.Recovery;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Workspace;

/**
 * Offers what an earlier run did not save. It is brought back as a step that can be undone; only who says so loses it. On the
 * event thread, before anything else is edited.
 */
public final class Recovering {
    private Recovering() {}

    /** Asks, and does what was asked for; who closes the question has everything back. */
    public static void offer(EditorContext context, Recovery recovery) {
        Texts texts = Texts.of(Recovering.class);
        Workspace workspace = context.workspace();
        String what = DifferenceText.of(
                Differences.between(workspace.current(), recovery.curriculum()),
                workspace.current(),
                recovery.curriculum());
        String message = recovery.explanation().in(Locale.getDefault()) + "\n\n" + what + "\n\n"
                + recovery.remedy().in(Locale.getDefault());
        Optional<Integer> answer = context.dialogs()
                .ask(
                        texts.get("recovery.title"),
                        message,
                        List.of(texts.get("recovery.accept"), texts.get("recovery.discard")));
        if (answer.filter(index -> index == 1).isPresent()) {
            workspace.folder().discardRecovery();
        } else {
            workspace.folder().acceptRecovery();
            workspace.edit(Edit.of(texts.get("recovery.step"), Place.FOLDER, before -> recovery.curriculum()));
        }
    }
}
