package org.collimator.ui.form;

import java.util.List;
import javax.swing.Icon;
import org.collimator.ui.kit.Icons;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.validation.Severity;

/** The shape and colour of a severity; the same wherever findings show. */
public final class FindingIcons {
    private FindingIcons() {}

    /** A filled circle for an error, a triangle for a warning, a ring for a hint. */
    public static Icon of(Severity severity) {
        return of(severity, "Collimator." + shape(severity));
    }

    /** The same shape in the colour of a theme key, as on a selected row, where its own might not be seen. */
    public static Icon of(Severity severity, String colourKey) {
        return Icons.coloured(shape(severity), 16, colourKey);
    }

    private static String shape(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }

    /** The icon of the gravest. */
    static Icon worst(List<Problem> problems) {
        return of(problems.stream()
                .map(problem -> problem.finding().severity())
                .min(Severity::compareTo)
                .orElse(Severity.INFO));
    }
}
