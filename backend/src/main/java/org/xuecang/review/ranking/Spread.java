package org.xuecang.review.ranking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Mean and standard deviation of a whole population. */
record Spread(BigDecimal mean, BigDecimal deviation) {

    static Spread of(List<BigDecimal> values) {
        BigDecimal mean = MeanScore.mean(values);
        BigDecimal variance = MeanScore.mean(values.stream()
                .map(value -> value.subtract(mean).pow(2, MathContext.DECIMAL128))
                .toList());
        return new Spread(mean, variance.sqrt(MathContext.DECIMAL128));
    }

    BigDecimal standard(BigDecimal value) {
        return value.subtract(mean).divide(deviation, MathContext.DECIMAL128);
    }

    BigDecimal points(BigDecimal standard) {
        return mean.add(deviation.multiply(standard, MathContext.DECIMAL128), MathContext.DECIMAL128);
    }
}
