package org.collimator.ui.problems;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.collimator.exchange.FailureText;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Feature;
import org.collimator.ui.session.ProblemsModel;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.ui.session.Workspace;
import org.collimator.validation.FindingText;
import org.collimator.validation.SuppressedFinding;
import org.jspecify.annotations.Nullable;

/** Going from finding to finding, remedies, reasons, and the review report. */
public final class ProblemsFeature implements Feature {
    private final EditorContext context;
    private final Problems problems;
    private final Texts texts = Texts.of(ProblemsFeature.class);
    private final List<UiAction> ofTheSelected;
    private final List<UiAction> others;
    private @Nullable ProblemsPanel panel;

    /** One a window; the panel is told to it. */
    public ProblemsFeature(EditorContext context) {
        this.context = context;
        this.problems = new Problems(context);
        ofTheSelected = List.of(
                new UiAction(texts, "problem.fix", () -> withSelected(problems::fix)).enabledWhen(this::isFixable),
                new UiAction(texts, "problem.fix.all", () -> withSelected(problems::fixAll))
                        .enabledWhen(this::isFixable),
                new UiAction(texts, "problem.suppress", () -> withSelected(problems::suppress))
                        .enabledWhen(() -> selected().isPresent()),
                new UiAction(texts, "problem.why", () -> withSelected(problems::explain))
                        .enabledWhen(() -> selected().isPresent()));
        others = List.of(
                new UiAction(texts, "problem.next", () -> step(1)),
                new UiAction(texts, "problem.previous", () -> step(-1)),
                new UiAction(texts, "problem.suppressed", this::showSuppressed)
                        .enabledWhen(() -> !model().suppressed().isEmpty()),
                new UiAction(texts, "problem.report", this::report));
    }

    Problems problems() {
        return problems;
    }

    void shows(ProblemsPanel shown) {
        panel = shown;
    }

    List<UiAction> ofTheSelected() {
        return ofTheSelected;
    }

    void refresh() {
        ofTheSelected.forEach(UiAction::refresh);
    }

    private ProblemsModel model() {
        return context.workspace().problems();
    }

    private Optional<Problem> selected() {
        return Optional.ofNullable(panel).flatMap(ProblemsPanel::selected);
    }

    private void withSelected(Consumer<Problem> act) {
        selected().ifPresent(act);
    }

    private boolean isFixable() {
        return selected().flatMap(problem -> problem.finding().fix()).isPresent();
    }

    private void step(int way) {
        if (panel != null) {
            panel.step(way);
        }
    }

    private void showSuppressed() {
        List<SuppressedFinding> all = model().suppressed();
        List<String> words = all.stream()
                .map(each -> FindingText.message(each.finding(), Locale.getDefault()) + " — "
                        + each.suppression().reason())
                .toList();
        context.dialogs()
                .pick(texts.get("suppressed.title"), texts.get("suppressed"), words)
                .ifPresent(index -> problems.tellAgain(all.get(index)));
    }

    private void report() {
        Workspace workspace = context.workspace();
        Path folder = workspace.folder().root();
        Path suggestion = folder.resolveSibling(folder.getFileName() + "-review.html");
        String html = ReviewReport.html(
                workspace.index(), model().all(), model().suppressed(), LocalDate.now(ZoneId.systemDefault()));
        context.dialogs()
                .save(texts.get("report.save"), suggestion, texts.get("report.files"), "html")
                .ifPresent(file -> context.tasks()
                        .quietly(
                                signal -> Files.writeString(file, html, StandardCharsets.UTF_8),
                                written -> {},
                                failure -> context.dialogs()
                                        .failed(
                                                texts.get("report.save"),
                                                FailureText.sentence(failure, Locale.getDefault()))));
    }

    @Override
    public List<UiAction> actions() {
        return Stream.concat(others.stream(), ofTheSelected.stream()).toList();
    }

    @Override
    public Map<String, List<String>> menus() {
        return Map.of(
                "menu.check",
                List.of(
                        "problem.next",
                        "problem.previous",
                        "-",
                        "problem.fix",
                        "problem.fix.all",
                        "problem.suppress",
                        "problem.why",
                        "-",
                        "problem.suppressed",
                        "problem.report"));
    }
}
