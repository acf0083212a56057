package org.collimator.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collimator.curriculum.Curriculum;

/**
 * How well the questions are written (LINT-03): the share with at most one flaw, that is, at most one item-writing finding of
 * the warning class or worse. Shown, never a gate.
 *
 * @param questions how many there are
 * @param acceptable how many have at most one flaw
 * @param flaws how often each code was found
 */
public record ItemQuality(int questions, int acceptable, Map<String, Integer> flaws) {
    private static final Pattern QUESTION = Pattern.compile("^/questions/(\\d+)(?:/.*)?$");

    public ItemQuality {
        flaws = Map.copyOf(flaws);
    }

    /** The summary of findings that a check of this curriculum made. */
    public static ItemQuality of(Curriculum curriculum, Collection<Finding> findings) {
        Map<String, Integer> byQuestion = new HashMap<>();
        Map<String, Integer> flaws = new HashMap<>();
        for (Finding finding : findings) {
            Matcher matcher = QUESTION.matcher(finding.place().pointer());
            boolean flaw = finding.code().startsWith("iw") && finding.severity() != Severity.INFO;
            if (flaw && matcher.matches()) {
                byQuestion.merge(finding.place().file() + matcher.group(1), 1, Integer::sum);
                flaws.merge(finding.code(), 1, Integer::sum);
            }
        }
        int questions = curriculum.modules().stream()
                .mapToInt(module -> module.questions().size())
                .sum();
        int flawed =
                (int) byQuestion.values().stream().filter(count -> count > 1).count();
        return new ItemQuality(questions, questions - flawed, flaws);
    }

    /** The share of acceptable questions, 0 to 1; 1 where there are none. */
    public double share() {
        return questions == 0 ? 1 : (double) acceptable / questions;
    }
}
