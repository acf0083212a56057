package org.collimator.exchange;

import java.util.List;
import java.util.Optional;
import org.collimator.storage.StorageException;
import org.collimator.text.Explained;
import org.collimator.text.Phrase;
import org.collimator.validation.Finding;
import org.jspecify.annotations.Nullable;

/** A package that could not be opened. Nothing has been written. */
public final class ImportException extends Exception implements Explained {
    private static final long serialVersionUID = 1;

    private final String code;
    private final transient Phrase explanation;
    private final transient Phrase remedy;
    private final transient List<Finding> findings;

    private ImportException(
            String code, Phrase explanation, Phrase remedy, List<Finding> findings, @Nullable Throwable cause) {
        super(explanation.toString(), cause);
        this.code = code;
        this.explanation = explanation;
        this.remedy = remedy;
        this.findings = List.copyOf(findings);
    }

    /** The file is no package, or not a safe one. */
    static ImportException refused(Object file, BadPackageException cause) {
        Phrase explanation = ExchangeText.phrase("import.refused", file, cause.explanation());
        return new ImportException(cause.code(), explanation, remedyOf(cause.code()), List.of(), cause);
    }

    /** Something kept it from being opened, as the code says. */
    static ImportException because(Throwable cause, String code, Object... args) {
        return new ImportException(code, ExchangeText.phrase(code, args), remedyOf(code), List.of(), cause);
    }

    /** The curriculum in the package is broken. */
    static ImportException because(List<Finding> findings, String code, Object... args) {
        return new ImportException(code, ExchangeText.phrase(code, args), remedyOf(code), findings, null);
    }

    /** The curriculum in the package could not be read. */
    static ImportException because(StorageException cause) {
        Phrase explanation = cause.explanation();
        Phrase remedy = new Phrase(explanation.bundle(), explanation.key() + ".remedy", explanation.args());
        return new ImportException(explanation.key(), explanation, remedy, List.of(), cause);
    }

    private static Phrase remedyOf(String code) {
        return ExchangeText.phrase(code + ".remedy");
    }

    @Override
    public Phrase explanation() {
        return explanation;
    }

    @Override
    public Optional<Phrase> remedy() {
        return Optional.of(remedy);
    }

    /** What is broken in the curriculum; empty where the cause is another one. */
    public List<Finding> findings() {
        return findings;
    }

    /** Message key of the cause. */
    public String code() {
        return code;
    }
}
