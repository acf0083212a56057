package org.collimator.ui.saving;

import java.util.List;
import java.util.Locale;
import org.collimator.document.Differences;
import org.collimator.document.Edit;
import org.collimator.document.Place;
import org.collimator.exchange.FailureText;
import org.collimator.storage.Recovery;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Notices;
import org.collimator.ui.session.Workspace;
import org.collimator.validation.Severity;

/**
 * Offers what an earlier run did not save. It is brought back as a step that can be undone; only who says so twice, and has seen what
 * it is, loses it. On the event thread, before anything else is edited; the journal is written elsewhere.
 */
public final class Recovering {
    private final EditorContext context;
    private final Workspace workspace;
    private final Recovery recovery;
    private final Texts texts = Texts.of(Recovering.class);

    private Recovering(EditorContext context, Recovery recovery) {
        this.context = context;
        this.workspace = context.workspace();
        this.recovery = recovery;
    }

    /** Asks, and does what was asked for; who closes the question has everything back. */
    public static void offer(EditorContext context, Recovery recovery) {
        Recovering recovering = new Recovering(context, recovery);
        if (context.workspace().isReadOnly()) {
            recovering.later();
        } else if (recovering.isUnwanted()) {
            recovering.discard();
        } else {
            recovering.bringBack();
        }
    }

    private boolean isUnwanted() {
        String what = differences();
        String message = recovery.explanation().in(Locale.getDefault()) + "\n\n" + what + "\n\n"
                + recovery.remedy().in(Locale.getDefault());
        return isSecond(texts.get("recovery.title"), message, texts.get("recovery.discard"))
                && isSecond(
                        texts.get("recovery.sure.title"),
                        texts.get("recovery.sure", what),
                        texts.get("recovery.sure.discard"));
    }

    private boolean isSecond(String title, String message, String second) {
        return context.dialogs()
                .ask(title, message, List.of(texts.get("recovery.accept"), second))
                .filter(index -> index == 1)
                .isPresent();
    }

    private String differences() {
        return DifferenceText.of(
                Differences.between(workspace.current(), recovery.curriculum()),
                workspace.current(),
                recovery.curriculum());
    }

    /** The edit comes first: from then on the journal has it, whatever is typed before the folder has heard of the answer. */
    private void bringBack() {
        workspace.edit(Edit.of(texts.get("recovery.step"), Place.FOLDER, before -> recovery.curriculum()));
        answer(() -> workspace.folder().acceptRecovery());
    }

    private void discard() {
        answer(() -> workspace.folder().discardRecovery());
    }

    private void answer(Runnable tell) {
        context.tasks()
                .quietly(
                        signal -> {
                            tell.run();
                            return recovery;
                        },
                        done -> {},
                        failure -> context.dialogs()
                                .failed(
                                        texts.get("recovery.title"),
                                        FailureText.sentence(failure, Locale.getDefault())));
    }

    /** What cannot be saved now stays in the journal. */
    private void later() {
        workspace
                .notices()
                .show(new Notices.Notice("recovery", Severity.WARNING, texts.get("recovery.later"), List.of()));
    }
}
