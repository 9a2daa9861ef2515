package org.xuecang.measure;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a count went.
 *
 * @param value at the end of the period
 * @param months where it stood at each month's end, in order
 */
public record Series(BigDecimal value, List<Point> months) {

    public Series {
        months = List.copyOf(months);
    }

    /** Where a count stood at a month's end. */
    @Schema(name = "MonthlyValue")
    public record Point(
            @Schema(required = true, examples = "2024-03", implementation = String.class, pattern = "^\\d{4}-\\d{2}$")
            YearMonth month,

            @Schema(required = true, examples = "3") BigDecimal value) {}
}
