package org.collimator.exchange;

import java.nio.file.Path;
import java.util.List;
import org.collimator.question.QuestionId;
import org.collimator.validation.Finding;

/**
 * What became of an export.
 *
 * @param target the finished package
 * @param bytes its size
 * @param entries how many files it holds
 * @param fidelity for each question how it arrived
 * @param findings what the proof of the finished package found; no errors among them, for then there is no package
 */
public record ExportReport(
        Path target, long bytes, int entries, List<QuestionFidelity> fidelity, List<Finding> findings) {
    public ExportReport {
        fidelity = List.copyOf(fidelity);
        findings = List.copyOf(findings);
    }

    /**
     * How a question arrived.
     *
     * @param messageKey what it became where not whole, blank otherwise
     */
    public record QuestionFidelity(QuestionId question, Fidelity fidelity, String messageKey) {}

    /** How much of a question a format can carry. */
    public enum Fidelity {
        WHOLE,
        DEGRADED,
        LEFT_OUT
    }
}
