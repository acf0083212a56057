package org.collimator.ui.preview;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.collimator.curriculum.Curriculum;
import org.collimator.exchange.ExportException;
import org.collimator.exchange.ExportOptions;
import org.collimator.exchange.FailureText;
import org.collimator.exchange.PackageFormat;
import org.collimator.exchange.PackageFormats;
import org.collimator.preview.PreviewContent;
import org.collimator.preview.PreviewServer;
import org.collimator.storage.MediaStore;
import org.collimator.ui.kit.Tasks;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;
import org.collimator.ui.session.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Shows the learner's pages in the author's browser while the author writes: the same entries that an export packs, rendered when
 * the browser asks for them, so that a change of one word costs one page however large the course is. On the event thread.
 */
public final class PreviewFeature implements Feature {
    private static final int PAUSE_MILLIS = 300;
    private static final String FORMAT = "scorm12";

    private final EditorContext context;
    private final Consumer<URI> browser;
    private final Texts texts = Texts.of(PreviewFeature.class);
    private final Tasks.Delayed refresh;
    private final UiAction preview;
    private @Nullable PreviewServer server;

    /** @param browser opens an address in the author's browser */
    public PreviewFeature(EditorContext context, Consumer<URI> browser) {
        this.context = context;
        this.browser = browser;
        this.preview = new UiAction(texts, "preview", this::open);
        this.refresh = context.tasks().delayed(PAUSE_MILLIS, this::refresh);
        Workspace workspace = context.workspace();
        workspace.addListener(change -> refresh.restart());
        workspace.selection().addListener(selection -> follow());
    }

    @Override
    public List<UiAction> actions() {
        return List.of(preview);
    }

    @Override
    public Map<String, List<String>> menus() {
        return Map.of("menu.publish", List.of("preview"));
    }

    /** The address of the pages while they are shown. */
    public Optional<URI> address() {
        return Optional.ofNullable(server).map(PreviewServer::address);
    }

    private void open() {
        PreviewServer running = server;
        if (running != null) {
            browser.accept(running.address());
            return;
        }
        Curriculum state = context.workspace().current();
        MediaStore media = context.workspace().folder().media();
        context.tasks()
                .run(
                        texts.get("preview.starting"),
                        signal -> PreviewServer.start(content(state, media), 0),
                        started -> {
                            server = started;
                            follow();
                            browser.accept(started.address());
                        },
                        this::failed);
    }

    private void refresh() {
        PreviewServer running = server;
        if (running == null) {
            return;
        }
        Curriculum state = context.workspace().current();
        MediaStore media = context.workspace().folder().media();
        context.tasks()
                .quietly(
                        signal -> {
                            running.show(content(state, media));
                            return state;
                        },
                        shown -> {},
                        this::failed);
    }

    private static PreviewContent content(Curriculum curriculum, MediaStore media) throws ExportException {
        PackageFormat format = PackageFormats.ofId(FORMAT).orElseThrow();
        return PreviewContent.entries(format.entries(curriculum, media, ExportOptions.DEFAULT));
    }

    private void follow() {
        PreviewServer running = server;
        if (running != null) {
            context.workspace()
                    .selection()
                    .element()
                    .ifPresent(ref ->
                            running.goTo(LearnerPage.of(context.workspace().index(), ref)));
        }
    }

    private void failed(Exception failure) {
        context.dialogs().failed(texts.get("preview.failed"), FailureText.sentence(failure, Locale.getDefault()));
    }

    @Override
    public void close() {
        refresh.stop();
        PreviewServer running = server;
        server = null;
        if (running != null) {
            try {
                running.close();
            } catch (IOException ended) {
                failed(ended);
            }
        }
    }
}
