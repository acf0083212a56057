package org.collimator.ui.saving;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.collimator.curriculum.Curriculum;
import org.collimator.exchange.FailureText;
import org.collimator.storage.Opened;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;
import org.collimator.ui.session.Notices;
import org.collimator.ui.session.Workspace;
import org.collimator.validation.Severity;

/** Save, save as, backup, reload; and the watch over the folder and the journal. */
public final class SavingFeature implements Feature {
    private final EditorContext context;
    private final Texts texts = Texts.of(SavingFeature.class);
    private final OtherPrograms others;
    private final Consumer<Opened> openCopy;
    private final List<UiAction> actions;

    /**
     * @param changed is told when what is saved has changed
     * @param openCopy opens what was saved elsewhere
     */
    public SavingFeature(EditorContext context, Saving saving, Runnable changed, Consumer<Opened> openCopy) {
        this.context = context;
        this.openCopy = openCopy;
        this.others = new OtherPrograms(context, changed);
        Workspace workspace = context.workspace();
        actions = List.of(
                new UiAction(texts, "save", () -> saving.save(() -> {})).enabledWhen(saving::canSave),
                new UiAction(texts, "save.as", this::saveAs),
                new UiAction(texts, "backup", this::backup),
                new UiAction(texts, "reload", others::reload).enabledWhen(() -> !workspace.isReadOnly()));
        tellWhyReadOnly();
        new JournalWatch(context, waysOut(), changed);
        workspace.removedFiles().onFailure(failure -> failed("removed.failed", failure));
        others.watch();
    }

    private void tellWhyReadOnly() {
        Workspace workspace = context.workspace();
        workspace
                .readOnly()
                .ifPresent(reason -> workspace
                        .notices()
                        .show(new Notices.Notice(
                                "read-only",
                                Severity.WARNING,
                                reason.message(),
                                List.of(new Notices.Answer(UiAction.plain(texts.get("save.as")), this::saveAs)))));
    }

    /** What keeps typed words where the journal cannot. */
    private List<Notices.Answer> waysOut() {
        return List.of(
                new Notices.Answer(UiAction.plain(texts.get("save.as")), this::saveAs),
                new Notices.Answer(UiAction.plain(texts.get("backup")), this::backup),
                new Notices.Answer(
                        texts.get("journal.retry"), () -> context.workspace().retryJournal()));
    }

    private void saveAs() {
        Workspace workspace = context.workspace();
        if (!workspace.isWhole() && !wantsAPart()) {
            return;
        }
        Path here = workspace.folder().root();
        context.dialogs()
                .save(texts.get("save.as.title"), here.resolveSibling(here.getFileName() + "-2"), "")
                .ifPresent(target -> context.tasks()
                        .run(
                                texts.get("save.as.running"),
                                signal -> workspace.folder().saveAs(workspace.current(), target),
                                openCopy,
                                failure -> failed("save.failed", failure)));
    }

    /** What could not be read does not come along, and the copy would not say so. */
    private boolean wantsAPart() {
        List<String> answers = List.of(texts.get("save.as.part.no"), texts.get("save.as.part.yes"));
        return context.dialogs()
                .ask(texts.get("save.as.title"), texts.get("save.as.part"), answers)
                .equals(Optional.of(1));
    }

    private void backup() {
        Workspace workspace = context.workspace();
        Path here = workspace.folder().root();
        Path suggestion =
                here.resolveSibling(here.getFileName() + "-" + LocalDate.now(ZoneId.systemDefault()) + ".zip");
        Curriculum saved = workspace.history().saved();
        Curriculum now = workspace.current();
        context.dialogs()
                .save(texts.get("backup.title"), suggestion, texts.get("backup.files"), "zip")
                .ifPresent(target -> context.tasks()
                        .run(
                                texts.get("backup.running"),
                                signal -> {
                                    workspace.folder().backup(target, saved, now);
                                    return target;
                                },
                                done -> context.dialogs()
                                        .inform(texts.get("backup.title"), texts.get("backup.done", done)),
                                failure -> failed("backup.failed", failure)));
    }

    private void failed(String title, Exception failure) {
        context.dialogs().failed(texts.get(title), FailureText.sentence(failure, Locale.getDefault()));
    }

    /** The window came to the front: somebody may have been at work elsewhere. */
    public void activated() {
        others.look();
    }

    @Override
    public List<UiAction> actions() {
        return actions;
    }

    @Override
    public Map<String, List<String>> menus() {
        return Map.of("menu.file", List.of("save", "save.as", "backup", "reload"));
    }

    @Override
    public void close() {
        others.close();
    }
}
