package org.collimator.exchange;

import java.util.List;
import org.collimator.validation.Finding;

/** A package that could not be opened. Nothing has been written. */
public final class ImportException extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;
    private final transient List<Finding> findings;

    /**
     * @param message what happened and where, in the user's words
     *
     * @param code message key of the cause
     */
    ImportException(String message, String code, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.findings = List.of();
    }

    /** The curriculum in the package is broken. */
    ImportException(String message, String code, List<Finding> findings) {
        super(message);
        this.code = code;
        this.findings = List.copyOf(findings);
    }

    /** What is broken in the curriculum; empty where the cause is another one. */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }

    /** Message key of the cause; the remedy stands under the same key with {@code .remedy}. */
    public String code() {
        return code;
    }
}
