package org.collimator.exchange;

import java.io.IOException;

/** A file that is no package, or one that is not safe to open. */
final class BadPackageException extends IOException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final transient Object[] args;

    /** @param code message key, which is also the finding's code */
    BadPackageException(String code, Object... args) {
        super(ExchangeText.of(code, args));
        this.code = code;
        this.args = args.clone();
    }

    String code() {
        return code;
    }

    Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
