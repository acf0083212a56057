package org.collimator.exchange;

/** A package that could not be opened. Nothing has been written. */
public final class ImportException extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;

    /** @param message what happened and where, in the user's words @param code message key of the cause */
    ImportException(String message, String code, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** Message key of the cause; the remedy stands under the same key with {@code .remedy}. */
    public String code() {
        return code;
    }
}
