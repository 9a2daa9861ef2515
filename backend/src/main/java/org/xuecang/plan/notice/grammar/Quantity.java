package org.xuecang.plan.notice.grammar;

import java.math.BigDecimal;
import org.xuecang.plan.notice.PlanDraft.Operator;

/**
 * A figure in a folded text.
 *
 * @param start where its words begin, the comparing word included
 * @param numberStart where the number itself begins
 * @param end where its words end
 * @param unitStart where the unit is written, or -1 if it follows from other words
 * @param approximate whether 约, 左右 or 近 is said
 */
record Quantity(
        int start,
        int numberStart,
        int end,
        Operator operator,
        BigDecimal value,
        BigDecimal upperValue,
        String unit,
        int unitStart,
        boolean approximate) {

    boolean isShare() {
        return unit != null && (unit.startsWith("%") || unit.startsWith("‰") || unit.endsWith("百分点"));
    }
}
