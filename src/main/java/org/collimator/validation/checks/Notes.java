package org.collimator.validation.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.collimator.curriculum.Curriculum;
import org.collimator.text.Phrase;
import org.collimator.validation.Severity;

/** Where checks write down what they find. */
final class Notes {
    private final List<Draft> drafts = new ArrayList<>(4);

    /** A finding of the rule's own severity. */
    void add(Rule rule, String pointer, Object... args) {
        drafts.add(new Draft(rule, rule.severity(), pointer, List.of(args), null));
    }

    /** A finding of a severity that the circumstances decide. */
    void add(Rule rule, Severity severity, String pointer, Object... args) {
        drafts.add(new Draft(rule, severity, pointer, List.of(args), null));
    }

    /** A finding with a remedy. */
    void fixable(Rule rule, String pointer, Remedy remedy, UnaryOperator<Curriculum> change, Object... args) {
        drafts.add(new Draft(rule, rule.severity(), pointer, List.of(args), new Draft.Fix(remedy, change)));
    }

    /** A part of a sentence from the bundle of the checks, in whatever language the finding will be shown. */
    static Phrase words(String key) {
        return Phrase.of("org.collimator.validation.messages", key);
    }

    List<Draft> drafts() {
        return drafts.isEmpty() ? List.of() : List.copyOf(drafts);
    }
}
