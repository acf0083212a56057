package org.collimator.ui.problems;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Edit;
import org.collimator.document.ElementRef;
import org.collimator.document.Suppressing;
import org.collimator.question.Suppression;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.ui.session.Workspace;
import org.collimator.validation.Finding;
import org.collimator.validation.FindingText;
import org.collimator.validation.SuppressedFinding;

/** What can be done about findings; each act is one step that can be undone. On the event thread. */
final class Problems {
    private final EditorContext context;
    private final Texts texts = Texts.of(Problems.class);

    Problems(EditorContext context) {
        this.context = context;
    }

    /** Applies the remedy of a finding. */
    void fix(Problem problem) {
        problem.finding().fix().ifPresent(fix -> context.workspace().edit(fix.edit()));
    }

    /** Applies the remedies of all findings of the same kind in one step; how many there were. */
    int fixAll(Problem example) {
        List<Finding> all = context.workspace().problems().all().stream()
                .map(Problem::finding)
                .filter(finding -> finding.code().equals(example.finding().code()))
                .filter(finding -> finding.fix().isPresent())
                .toList();
        String label = FindingText.fixLabel(example.finding(), Locale.getDefault())
                .orElseGet(() -> texts.get("problem.fix.all"));
        context.workspace()
                .edit(Edit.of(
                        texts.get("fix.all.step", label, all.size()),
                        example.finding().place(),
                        course -> {
                            Curriculum next = course;
                            for (Finding finding : all) {
                                next = finding.fix()
                                        .orElseThrow()
                                        .edit()
                                        .change()
                                        .apply(next);
                            }
                            return next;
                        }));
        return all.size();
    }

    /** Asks for a reason and lets a finding stand. */
    void suppress(Problem problem) {
        Optional<String> reason = context.dialogs()
                .line(
                        texts.get("suppress.title"),
                        texts.get("suppress.reason", FindingText.message(problem.finding(), Locale.getDefault())),
                        "");
        if (reason.filter(String::isBlank).isPresent()) {
            context.dialogs().inform(texts.get("suppress.title"), texts.get("suppress.blank"));
        }
        reason.filter(words -> !words.isBlank()).ifPresent(words -> {
            Suppression suppression = new Suppression(
                    problem.finding().code(), words.strip(), System.getProperty("user.name", ""), Map.of());
            context.workspace()
                    .edit(
                            texts.get("suppress.step"),
                            problem.element(),
                            course -> Suppressing.suppress(course, problem.element(), suppression));
        });
    }

    /** A finding that was let stand is told again. */
    void tellAgain(SuppressedFinding suppressed) {
        Workspace workspace = context.workspace();
        ElementRef element =
                workspace.index().locate(suppressed.finding().place()).ref();
        workspace.edit(
                texts.get("again.step"),
                element,
                course -> Suppressing.tellAgain(
                        course, element, suppressed.finding().code()));
    }

    /** Why it was found and what to do, in words. */
    void explain(Problem problem) {
        String message = FindingText.message(problem.finding(), Locale.getDefault());
        String remedy = FindingText.remedy(problem.finding(), Locale.getDefault());
        context.dialogs()
                .inform(
                        texts.get("why.title"),
                        message + "\n\n" + remedy + "\n\n" + problem.finding().code());
    }

    /** Shows the place of a finding. */
    void reveal(Problem problem) {
        context.workspace().selection().reveal(problem.element(), problem.pointer());
    }
}
