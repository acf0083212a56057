package org.collimator.exchange;

import java.util.List;
import org.collimator.validation.Finding;

/** An export that could not be made. The target is as it was before. */
public final class ExportException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    /**
     * @param message what happened, where, and what to do, in the user's words
     */
    public ExportException(String message, Throwable cause) {
        super(message, cause);
        this.findings = List.of();
    }

    /** The curriculum or the finished package has errors. */
    public ExportException(String message, List<Finding> findings) {
        super(message);
        this.findings = List.copyOf(findings);
    }

    /** What blocks it; empty where the cause is another one. */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }
}
