package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A number, with a unit where the quantity has one.
 *
 * @param answer the key in {@code unit}; missing while the author has not decided
 * @param tolerance how far an answer may be from the key
 * @param unit the key's unit as printed behind the field; blank for a pure number
 * @param otherUnits further units and their factors
 * @param unitRequired true where an answer without a unit earns nothing; otherwise it is read in {@code unit}
 * @param expected wrong answers worth a feedback of their own, in {@code unit}
 */
@RecordBuilder
public record Numeric(
        QuestionId id,
        String stem,
        @JsonInclude(JsonInclude.Include.ALWAYS) double points,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double answer,
        Tolerance tolerance,
        String unit,
        List<Unit> otherUnits,
        boolean unitRequired,
        List<ExpectedNumber> expected,
        String feedback,
        About about,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements Question, NumericBuilder.With {
    public Numeric {
        Objects.requireNonNull(id, "id");
        stem = Absent.blank(stem);
        Points.require(points);
        tolerance = Absent.or(tolerance, Tolerance.EXACT);
        unit = Absent.blank(unit);
        otherUnits = Absent.empty(otherUnits);
        expected = Absent.empty(expected);
        feedback = Absent.blank(feedback);
        about = Absent.or(about, About.NOTHING);
        extra = Absent.none(extra);
    }

    /**
     * A wrong answer that betrays a known slip, compared with the question's tolerance.
     *
     * @param value in the key's unit
     * @param credit share of the points, 0 to 1; 0 as a rule
     * @param feedback what a learner with this answer reads
     * @param extra members of a newer version, kept as they are
     */
    public record ExpectedNumber(
            @JsonInclude(JsonInclude.Include.ALWAYS) double value,
            @JsonInclude(JsonInclude.Include.ALWAYS) double credit,
            String feedback,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {
        public ExpectedNumber {
            feedback = Absent.blank(feedback);
            extra = Absent.none(extra);
            if (!(credit >= 0 && credit <= 1)) {
                throw new IllegalArgumentException("credit " + credit + " is not within 0 and 1");
            }
        }
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.NUMERIC;
    }

    @Override
    public Mark mark(Answer given) {
        if (!(given instanceof Answer.Quantity quantity)) {
            throw new IllegalArgumentException("a numeric question takes a quantity, not " + given);
        }
        OptionalDouble value = inKeyUnit(quantity);
        if (answer == null || value.isEmpty()) {
            return Mark.of(0, "answer");
        }
        if (tolerance.accepts(answer, value.getAsDouble())) {
            return Mark.of(1, "answer");
        }
        return expected.stream()
                .filter(slip -> tolerance.accepts(slip.value(), value.getAsDouble()))
                .findFirst()
                .map(slip -> Mark.of(slip.credit(), Double.toString(slip.value())))
                .orElseGet(() -> Mark.of(0, "answer"));
    }

    /** The learner's number in the key's unit; empty where it is no number or its unit is not accepted. */
    public OptionalDouble inKeyUnit(Answer.Quantity quantity) {
        NumberText number = NumberText.parse(quantity.number()).orElse(null);
        if (number == null) {
            return OptionalDouble.empty();
        }
        String given = quantity.unit().isBlank() ? number.unit() : quantity.unit();
        boolean twice =
                !quantity.unit().isBlank() && !number.unit().isBlank() && !Unit.same(quantity.unit(), number.unit());
        OptionalDouble factor = twice ? OptionalDouble.empty() : factor(given);
        return factor.isEmpty() ? factor : OptionalDouble.of(number.value() * factor.getAsDouble());
    }

    private OptionalDouble factor(String symbol) {
        if (symbol.isBlank()) {
            return unitRequired && !unit.isBlank() ? OptionalDouble.empty() : OptionalDouble.of(1);
        }
        if (Unit.same(symbol, unit)) {
            return OptionalDouble.of(1);
        }
        return otherUnits.stream()
                .filter(other -> Unit.same(symbol, other.symbol()))
                .mapToDouble(Unit::factor)
                .findFirst();
    }

    @Override
    public Numeric withoutKey() {
        return withAnswer(null)
                .withTolerance(Tolerance.EXACT)
                .withExpected(List.of())
                .withFeedback("");
    }

    @Override
    public Numeric withAbout(About words) {
        return NumericBuilder.With.super.withAbout(words);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.numeric(this);
    }
}
