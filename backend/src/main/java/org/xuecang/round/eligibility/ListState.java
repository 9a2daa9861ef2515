package org.xuecang.round.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * How a unit's list stands to a rule.
 *
 * @param counted how many count for the rule
 * @param of out of how many
 */
public record ListState(boolean met, int counted, int of) {

    /** That so many of them are asked at least, to the hundredth exactly; of none nothing is asked. */
    public static ListState share(int counted, int of, int percent) {
        return new ListState(100 * counted >= percent * of, counted, of);
    }

    /** What texts show. A share is never rounded up to what is asked. */
    Map<String, Object> parameters() {
        BigDecimal share = of == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(100L * counted).divide(BigDecimal.valueOf(of), 1, RoundingMode.DOWN);
        return Map.of(
                "counted",
                counted,
                "of",
                of,
                "share",
                share.stripTrailingZeros().toPlainString());
    }
}
