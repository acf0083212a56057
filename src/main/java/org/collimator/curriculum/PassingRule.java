package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.collimator.question.Absent;

/**
 * What passing the course asks for.
 *
 * @param rule what decides
 * @param percent the pass mark, 0 to 100
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record PassingRule(
        CourseRule rule,
        @JsonInclude(JsonInclude.Include.ALWAYS) double percent,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements PassingRuleBuilder.With {
    public PassingRule {
        rule = Absent.or(rule, CourseRule.SCORE);
        extra = Absent.none(extra);
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("a pass mark of " + percent + " percent");
        }
    }

    /** Seventy percent of the weighted score. */
    public static final PassingRule DEFAULT = new PassingRule(CourseRule.SCORE, 70, Map.of());
}
