package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.collimator.question.Absent;

/**
 * Continuing-education or study credit. Credits of different schemes are never added.
 *
 * @param scheme such as ARRT-CE, ECTS, semester, quarter, hour
 * @param amount how much, at least 0
 * @param category category within the scheme, may be blank
 * @param distribution amount by blueprint node id; sums to the amount where given
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record Credit(
        String scheme,
        double amount,
        String category,
        Map<String, Double> distribution,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements CreditBuilder.With {
    public Credit {
        scheme = Absent.blank(scheme);
        category = Absent.blank(category);
        distribution = Absent.map(distribution);
        extra = Absent.none(extra);
        if (!(amount >= 0)) {
            throw new IllegalArgumentException("a credit of " + amount);
        }
    }
}
