package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;
import org.collimator.question.Absent;
import org.collimator.question.QuestionId;

/** One question of an assessment, or some drawn from a pool. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(AssessmentItem.Fixed.class), @JsonSubTypes.Type(AssessmentItem.Pool.class)})
public sealed interface AssessmentItem {

    /**
     * A question that every learner gets.
     *
     * @param question which one
     * @param extra members of a newer version, kept as they are
     */
    @JsonTypeName("question")
    @RecordBuilder
    record Fixed(
            QuestionId question,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
            implements AssessmentItem, AssessmentItemFixedBuilder.With {
        public Fixed {
            Objects.requireNonNull(question, "question");
            extra = Absent.none(extra);
        }
    }

    /**
     * Questions drawn anew for each attempt; none is drawn twice within an assessment.
     *
     * @param draw how many
     * @param filter from which
     * @param extra members of a newer version, kept as they are
     */
    @JsonTypeName("pool")
    @RecordBuilder
    record Pool(
            int draw,
            PoolFilter filter,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
            implements AssessmentItem, AssessmentItemPoolBuilder.With {
        public Pool {
            filter = Absent.or(filter, PoolFilter.EVERYTHING);
            extra = Absent.none(extra);
        }
    }
}
