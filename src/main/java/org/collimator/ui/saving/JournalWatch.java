package org.collimator.ui.saving;

import java.util.List;
import java.util.Locale;
import org.collimator.exchange.FailureText;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Notices;
import org.collimator.ui.session.Workspace;
import org.collimator.validation.Severity;

/**
 * Tells where, why and what to do while the journal cannot be written, until it can be again. The journal itself tries with every
 * change. On the event thread.
 */
final class JournalWatch {
    static final String NOTICE = "journal";

    private final EditorContext context;
    private final List<Notices.Answer> ways;
    private final Runnable changed;
    private final Texts texts = Texts.of(JournalWatch.class);
    private String shown = "";

    /**
     * @param ways what can be done to keep what is typed
     * @param changed is told when the state of the journal is another
     */
    JournalWatch(EditorContext context, List<Notices.Answer> ways, Runnable changed) {
        this.context = context;
        this.ways = List.copyOf(ways);
        this.changed = changed;
        Workspace workspace = context.workspace();
        workspace.onJournal(
                failure -> context.tasks().later(() -> failed(failure)),
                () -> context.tasks().later(this::works));
    }

    private void failed(Exception failure) {
        Workspace workspace = context.workspace();
        if (!workspace.journalFails()) {
            return;
        }
        String message = texts.get("journal.failed", FailureText.message(failure, Locale.getDefault()));
        if (!message.equals(shown) || !workspace.notices().isShown(NOTICE)) {
            shown = message;
            workspace.notices().show(new Notices.Notice(NOTICE, Severity.ERROR, message, ways));
        }
        changed.run();
    }

    private void works() {
        if (!context.workspace().journalFails()) {
            context.workspace().notices().remove(NOTICE);
            changed.run();
        }
    }
}
