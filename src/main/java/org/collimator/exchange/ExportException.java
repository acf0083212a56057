package org.collimator.exchange;

import java.util.List;
import java.util.Optional;
import org.collimator.text.Explained;
import org.collimator.text.Phrase;
import org.collimator.validation.Finding;
import org.jspecify.annotations.Nullable;

/** An export that could not be made. The target is as it was before. */
public final class ExportException extends Exception implements Explained {
    private static final long serialVersionUID = 1;

    private final transient Phrase explanation;
    private final transient Phrase remedy;
    private final transient List<Finding> findings;

    private ExportException(String key, Object[] args, List<Finding> findings, @Nullable Throwable cause) {
        super(ExchangeText.of(key, args) + " " + ExchangeText.of(key + ".remedy", args), cause);
        this.explanation = ExchangeText.phrase(key, args);
        this.remedy = ExchangeText.phrase(key + ".remedy", args);
        this.findings = List.copyOf(findings);
    }

    /**
     * Something kept it from being made.
     *
     * @param key what happened, in the bundle of this package; what to do stands under the same key with {@code .remedy}
     * @param args what the placeholders stand for
     */
    static ExportException because(Throwable cause, String key, Object... args) {
        return new ExportException(key, args, List.of(), cause);
    }

    /** The curriculum or the finished package has errors, as the key says. */
    static ExportException because(List<Finding> findings, String key, Object... args) {
        return new ExportException(key, args, findings, null);
    }

    @Override
    public Phrase explanation() {
        return explanation;
    }

    @Override
    public Optional<Phrase> remedy() {
        return Optional.of(remedy);
    }

    /** What blocks it; empty where the cause is another one. */
    public List<Finding> findings() {
        return findings;
    }
}
