package org.collimator.ui.list;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.validation.FindingText;
import org.collimator.validation.Severity;
import org.jspecify.annotations.Nullable;

/** Shows at the fields of a row what was found about them: outline, tooltip and description. */
final class RowFindings {
    private static final String TIP = "Collimator.usualTip";

    private RowFindings() {}

    static <T> void show(RowLine<T> line, String pointer, List<Problem> problems) {
        List<Problem> here = problems.stream()
                .filter(problem ->
                        problem.pointer().equals(pointer) || problem.pointer().startsWith(pointer + "/"))
                .toList();
        for (int i = 0; i < line.cells.size(); i++) {
            boolean first = i == 0;
            String member = pointer + "/" + line.cells.get(i).column().member();
            mark(
                    line.cells.get(i).input(),
                    here.stream()
                            .filter(problem -> isOf(problem, member) || (first && isNobodys(line, pointer, problem)))
                            .toList());
        }
    }

    private static boolean isOf(Problem problem, String member) {
        return problem.pointer().equals(member) || problem.pointer().startsWith(member + "/");
    }

    private static <T> boolean isNobodys(RowLine<T> line, String pointer, Problem problem) {
        return line.cells.stream()
                .noneMatch(cell -> isOf(problem, pointer + "/" + cell.column().member()));
    }

    static void mark(JComponent input, List<Problem> problems) {
        if (input.getClientProperty(TIP) == null) {
            input.putClientProperty(TIP, String.valueOf(input.getToolTipText()));
        }
        String usual = String.valueOf(input.getClientProperty(TIP));
        String words = problems.stream()
                .map(problem -> FindingText.message(problem.finding(), Locale.getDefault()))
                .distinct()
                .collect(Collectors.joining(" "));
        input.putClientProperty("JComponent.outline", outline(problems));
        input.setToolTipText(words.isEmpty() ? ("null".equals(usual) ? null : usual) : words);
        input.getAccessibleContext().setAccessibleDescription(words);
    }

    private static @Nullable String outline(List<Problem> problems) {
        if (problems.stream().anyMatch(problem -> problem.finding().severity() == Severity.ERROR)) {
            return "error";
        }
        return problems.stream().anyMatch(problem -> problem.finding().severity() == Severity.WARNING)
                ? "warning"
                : null;
    }
}
