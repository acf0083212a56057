package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;

/**
 * How far a number may be from the key.
 *
 * @param type what the amount means
 * @param amount the key's unit for absolute, a share for relative (0.02 is 2 %), a count of digits for significant figures
 * @param extra members of a newer version, kept as they are
 */
public record Tolerance(
        Type type,
        @JsonInclude(JsonInclude.Include.ALWAYS) double amount,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) {
    /** Only the key itself. */
    public static final Tolerance EXACT = new Tolerance(Type.ABSOLUTE, 0, Map.of());

    /** Rounding of binary fractions never decides: 3.1 is within 3.0 ± 0.1. */
    private static final double SLACK = 1e-9;

    public Tolerance {
        type = Absent.or(type, Type.ABSOLUTE);
        extra = Absent.none(extra);
        if (!(amount >= 0) || Double.isInfinite(amount)) {
            throw new IllegalArgumentException("a tolerance of " + amount);
        }
    }

    /** What the amount of a tolerance means. */
    public enum Type {
        ABSOLUTE,
        RELATIVE,
        SIGNIFICANT_FIGURES;

        /** The id in files. */
        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The middle of the accepted range: the key, or the key rounded to the significant figures. */
    public double centre(double key) {
        return type == Type.SIGNIFICANT_FIGURES ? rounded(key).doubleValue() : key;
    }

    /** Half the width of the accepted range, in the key's unit. */
    public double reach(double key) {
        return switch (type) {
            case ABSOLUTE -> amount;
            case RELATIVE -> amount * Math.abs(key);
            case SIGNIFICANT_FIGURES -> halfPlace(rounded(key));
        };
    }

    /** Whether a number in the key's unit is accepted. */
    public boolean accepts(double key, double given) {
        double centre = centre(key);
        double reach = reach(key);
        double slack = SLACK * Math.max(Math.max(Math.abs(given), Math.abs(centre)), reach);
        return Math.abs(given - centre) <= reach + slack;
    }

    private BigDecimal rounded(double key) {
        return new BigDecimal(key).round(new MathContext(digits(), RoundingMode.HALF_UP));
    }

    private int digits() {
        return (int) Math.max(1, Math.min(15, amount));
    }

    private double halfPlace(BigDecimal rounded) {
        if (rounded.signum() == 0) {
            return 0;
        }
        int exponent = rounded.precision() - rounded.scale() - 1;
        return Double.parseDouble("5e" + (exponent - digits()));
    }
}
