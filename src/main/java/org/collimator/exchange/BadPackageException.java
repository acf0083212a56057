package org.collimator.exchange;

import java.io.IOException;
import org.collimator.text.Phrase;

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

    Phrase explanation() {
        return ExchangeText.phrase(code, args());
    }

    Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
